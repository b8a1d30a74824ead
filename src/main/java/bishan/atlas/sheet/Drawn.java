package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Source;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a composed map shows, as far as the sheet must speak of it: schematic outlines and credits that are owed. */
record Drawn(boolean schematic, List<String> credits) {

    Drawn {
        credits = List.copyOf(credits);
    }

    static Drawn in(DisplayList map, Atlas atlas) {
        Set<String> ids = map.items().stream()
                .filter(item -> !item.marks().isEmpty())
                .map(DisplayItem::featureId)
                .collect(Collectors.toSet());
        List<MapFeature> features =
                atlas.features().filter(f -> ids.contains(f.id())).toList();
        Set<String> sources = features.stream()
                .flatMap(f -> f.provenance().sourceIds().stream())
                .collect(Collectors.toSet());
        return new Drawn(
                features.stream().anyMatch(MapFeature::isSchematic),
                credits(atlas.records().sources().stream()
                        .filter(s -> sources.contains(s.id()))
                        .toList()));
    }

    /** The most that any map of {@code atlas} could have to say: the foot strip is given room for it. */
    static Drawn atMost(Atlas atlas) {
        return new Drawn(true, credits(atlas.records().sources()));
    }

    private static List<String> credits(List<Source> sources) {
        return sources.stream()
                .map(Source::attribution)
                .filter(credit -> !credit.isBlank())
                .distinct()
                .toList();
    }
}
