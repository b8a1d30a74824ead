package bishan.atlas.sheet;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.Mark;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Strength;
import bishan.atlas.style.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the zones of the frame can be told apart in a copy in grey, by the fills as they are drawn. */
final class GreyCheck {
    /** Two greys nearer than this, by CIEDE2000, are hard to match with a legend where they do not touch. */
    private static final double ALIKE = 4;

    private GreyCheck() {}

    /** A zone of the frame: its grey, and where its fill can be seen. */
    private record Seen(MapFeature zone, GreyTone tone, Box box) {}

    static Optional<Finding> of(Inspection sheet) {
        List<Seen> zones = sheet.drawn().stream()
                .filter(feature -> feature.kind() == FeatureKind.ZONE)
                .flatMap(zone -> seen(sheet, zone).stream())
                .sorted(Comparator.comparing(seen -> seen.zone().id()))
                .toList();
        if (zones.size() < 2) {
            return Optional.empty();
        }
        List<List<Seen>> alike = alike(zones);
        if (alike.isEmpty()) {
            return Optional.of(sheet.passed("grey.apart", zones.size()));
        }
        String pairs = sheet.few(alike.stream()
                .map(pair -> name(sheet, pair.get(0).zone()) + "–"
                        + name(sheet, pair.get(1).zone()))
                .toList());
        int more = alike.size() - Inspection.MOST_NAMES;
        if (hasPatterns(sheet.source().theme())) {
            return Optional.of(sheet.passed("grey.patterns", zones.size(), pairs, more));
        }
        List<Box> where =
                alike.stream().flatMap(List::stream).distinct().map(Seen::box).toList();
        return Optional.of(sheet.caution("grey.alike", where, alike.size(), pairs, more));
    }

    private static List<List<Seen>> alike(List<Seen> zones) {
        List<List<Seen>> alike = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            for (int j = i + 1; j < zones.size(); j++) {
                if (zones.get(i).tone().apart(zones.get(j).tone()) < ALIKE) {
                    alike.add(List.of(zones.get(i), zones.get(j)));
                }
            }
        }
        return alike;
    }

    /** The largest fill of the zone is its ground; glow and halo are drawn as lines, a badge is smaller. */
    private static Optional<Seen> seen(Inspection sheet, MapFeature zone) {
        int paper = sheet.source().theme().rgb(Colour.PAPER);
        return sheet.marks().stream()
                .filter(placed -> placed.item().featureId().equals(zone.id()))
                .flatMap(placed -> fill(sheet, zone, placed, paper))
                .max(Comparator.comparingDouble(
                        seen -> seen.box().width() * seen.box().height()));
    }

    private static Stream<Seen> fill(Inspection sheet, MapFeature zone, PageMarks.Placed placed, int paper) {
        return placed.mark() instanceof Mark.Fill fill
                ? placed.box(sheet.source().typesetter()).stream()
                        .map(box -> new Seen(zone, GreyTone.of(fill.argb(), paper), box))
                : Stream.empty();
    }

    private static boolean hasPatterns(Theme theme) {
        long patterns = theme.zones().stream()
                .flatMap(zone -> zone.pattern().stream())
                .distinct()
                .count();
        return theme.strength(Strength.ZONE_PATTERN) > 0 && patterns == Theme.ZONES;
    }

    private static String name(Inspection sheet, MapFeature zone) {
        Bilingual name =
                sheet.source().atlas().zone(zone.id()).map(Zone::shortName).orElse(zone.mapName());
        return name.in(sheet.recipe().language());
    }
}
