package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is switched off is neither drawn nor named nor listed as left out. */
class VisibilityTest {
    private static final Viewport DISTRICT = RealAtlas.district(1000, 740);
    private static final Viewport TOWN = RealAtlas.about(616_500, 3_276_000, 60_000, 1000, 740);

    static List<String> layers() {
        return RealAtlas.get().atlas().layers().stream().map(Layer::id).toList();
    }

    static List<String> zones() {
        return RealAtlas.get().atlas().records().zones().stream()
                .map(zone -> zone.id())
                .toList();
    }

    private static DisplayList map(Viewport viewport, Visibility visibility) {
        return RealAtlas.get().compose(RealAtlas.request(viewport, Language.ZH, visibility));
    }

    private static Visibility without(String row) {
        return new Visibility(Set.of(row), Visibility.ALL.phases());
    }

    /** Ids of the features that show in any way. */
    private static Set<String> features(DisplayList map) {
        Set<String> ids = new TreeSet<>();
        map.items().stream()
                .filter(item -> !isGround(item))
                .map(DisplayItem::featureId)
                .forEach(ids::add);
        map.labels().forEach(label -> ids.add(label.featureId()));
        map.leftOut().forEach(label -> ids.add(label.featureId()));
        return ids;
    }

    /** The district's paper and what dims the world about it stay: they are the ground. */
    private static boolean isGround(DisplayItem item) {
        return item.layerId().equals("boundary") && item.classId().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aHiddenLayerDrawsNothing(String layerId) {
        Atlas atlas = RealAtlas.get().atlas();
        for (Viewport viewport : List.of(DISTRICT, TOWN)) {
            Set<String> shown = features(map(viewport, without(layerId)));
            List<String> still = atlas.layer(layerId).orElseThrow().features().stream()
                    .map(MapFeature::id)
                    .filter(shown::contains)
                    .toList();
            assertEquals(List.of(), still);
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aHiddenZoneDrawsNothingAndTheOthersStay(String zone) {
        Set<String> shown = features(map(DISTRICT, without(zone)));
        Set<String> expected = new TreeSet<>(zones());
        expected.remove(zone);
        shown.retainAll(zones());
        assertEquals(expected, shown);
    }

    @ParameterizedTest
    @EnumSource
    void aHiddenPhaseDrawsNothing(Status.Phase phase) {
        Atlas atlas = RealAtlas.get().atlas();
        Visibility rest = new Visibility(Set.of(), EnumSet.complementOf(EnumSet.of(phase)));
        for (Viewport viewport : List.of(DISTRICT, TOWN)) {
            List<String> still = features(map(viewport, rest)).stream()
                    .flatMap(id -> atlas.feature(id).stream())
                    .filter(feature -> atlas.latestStatus(feature)
                            .map(status -> status.phase() == phase)
                            .orElse(false))
                    .map(MapFeature::id)
                    .toList();
            assertEquals(List.of(), still);
        }
    }

    @Test
    void withEverythingHiddenOnlyTheGroundIsDrawn() {
        DisplayList map = map(DISTRICT, new Visibility(Set.copyOf(layers()), Visibility.ALL.phases()));
        assertTrue(map.items().stream().allMatch(item -> item.layerId().isEmpty() || isGround(item)));
    }

    @Test
    void offAndOnAgainIsTheSamePicture() {
        String before = SceneText.full(map(TOWN, Visibility.ALL), 9);
        Stream.of("metro", "zones", "Z6").forEach(row -> map(TOWN, without(row)));
        assertEquals(before, SceneText.full(map(TOWN, Visibility.ALL), 9));
    }

    @Test
    void theSelectedFeatureIsMarkedAndNothingElseMoves() {
        SceneRequest plain = RealAtlas.request(DISTRICT, Language.ZH);
        SceneRequest selected = new SceneRequest(
                plain.viewport(), plain.visibility(), java.util.Optional.of("Z6"), plain.language(), List.of());
        DisplayList before = RealAtlas.get().compose(plain);
        DisplayList after = RealAtlas.get().compose(selected);
        assertEquals(before.labels(), after.labels());
        assertEquals(before.items().size() + 1, after.items().size());
    }
}
