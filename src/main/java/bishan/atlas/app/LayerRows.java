package bishan.atlas.app;

import bishan.atlas.app.LayerTree.Kind;
import bishan.atlas.app.LayerTree.RowNode;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Zone;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a group of the layer tree, with their words, counts and keys. */
final class LayerRows {
    private static final String TRANSPORT = "transport";
    private static final String PARKS = "parks";
    private static final String UNKNOWN_ROW = "unknown_course";

    private final Atlas atlas;
    private final Map<String, Double> fromScale;
    private final Places places;

    LayerRows(Atlas atlas, Map<String, Double> fromScale) {
        this.atlas = atlas;
        this.fromScale = Map.copyOf(fromScale);
        this.places = new Places(atlas);
    }

    List<RowNode> of(String groupId, MapState state, double denominator) {
        Messages words = Messages.of(state.language(), "layers");
        if (groupId.equals(LayerTree.ZONES)) {
            return atlas.records().zones().stream()
                    .map(zone -> zone(zone, state, words))
                    .toList();
        }
        List<RowNode> rows = new ArrayList<>();
        atlas.layers().stream()
                .filter(layer -> layer.groupId().equals(groupId))
                .forEach(layer -> rows.add(layer(layer, state, denominator, words)));
        int unknown = UnknownCourse.listed(atlas, state).size();
        if (groupId.equals(TRANSPORT) && unknown > 0) {
            rows.add(unknownCourses(unknown, words));
        }
        return List.copyOf(rows);
    }

    /** What the group's head counts: parks where the rows are kinds of parks, else rows. */
    int count(List<RowNode> rows, String groupId) {
        return groupId.equals(PARKS)
                ? rows.stream().mapToInt(row -> features(row.layerId())).sum()
                : rows.size();
    }

    String unit(String groupId, Language language) {
        return groupId.equals(LayerTree.ZONES) ? Messages.of(language, "layers").get("layers.zones.unit") : "";
    }

    private RowNode zone(Zone zone, MapState state, Messages words) {
        boolean drawn = atlas.feature(zone.id()).isPresent();
        return new RowNode(
                zone.id(),
                zone.shortName().in(state.language()),
                Kind.ZONE,
                LayerTree.ZONES,
                drawn ? "" : words.get("layers.notLoaded"),
                new Numbers(words).plain(zone.plannedKm2()),
                zone.number(),
                drawn && state.shows(LayerTree.ZONES) && state.shows(zone.id()),
                drawn,
                state.selected().filter(zone.id()::equals).isPresent(),
                "");
    }

    private RowNode layer(Layer layer, MapState state, double denominator, Messages words) {
        boolean drawn = !layer.features().isEmpty();
        return new RowNode(
                layer.id(),
                layer.title().in(state.language()),
                Kind.LAYER,
                layer.id(),
                drawn ? note(layer, words) : missing(layer, words),
                drawn ? right(layer) : "",
                layer.key(),
                drawn && state.shows(layer.id()),
                drawn,
                isSelected(layer, state),
                outOfScale(layer.id(), denominator, state.language(), words));
    }

    private RowNode unknownCourses(int count, Messages words) {
        return new RowNode(
                UNKNOWN_ROW,
                words.get("layers.noCourse"),
                Kind.UNKNOWN_COURSE,
                "",
                "",
                Integer.toString(count),
                0,
                false,
                true,
                false,
                "");
    }

    private static String note(Layer layer, Messages words) {
        if (layer.features().stream().allMatch(f -> f.kind() == FeatureKind.AIRPORT_SITE)) {
            return words.get("layers.siteOnly");
        }
        boolean outsideParks =
                layer.features().stream().allMatch(f -> f.kind() == FeatureKind.PARK && !f.flag("named_in_documents"));
        return outsideParks ? words.get("layers.outside") : "";
    }

    /** An empty layer is empty because no course is known, or because its file could not be read. */
    private String missing(Layer layer, Messages words) {
        boolean noCourse = atlas.records().transport().stream()
                .anyMatch(record -> record.kind().equals(layer.id())
                        && record.ties().featureIds().isEmpty());
        return words.get(noCourse ? "layers.courseUnknown" : "layers.notLoaded");
    }

    /** Parks and towns are counted. */
    private static String right(Layer layer) {
        boolean counted =
                layer.groupId().equals(PARKS) || layer.features().stream().allMatch(f -> f.kind() == FeatureKind.TOWN);
        return counted ? Integer.toString(layer.features().size()) : "";
    }

    private boolean isSelected(Layer layer, MapState state) {
        Optional<MapFeature> selected = state.selected().flatMap(places::of);
        return selected.flatMap(feature -> atlas.layerOf(feature.id()))
                .filter(other -> other.id().equals(layer.id()))
                .isPresent();
    }

    private String outOfScale(String layerId, double denominator, Language language, Messages words) {
        Double from = fromScale.get(layerId);
        return from == null || denominator <= from
                ? ""
                : words.get("layers.fromScale", new ScaleText(language).format(from));
    }

    private int features(String layerId) {
        return atlas.layer(layerId).map(layer -> layer.features().size()).orElse(0);
    }
}
