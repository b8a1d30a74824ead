package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.data.LayerFeatures;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Themes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;

/** The edges and tints of the real towns. */
class PreparedLayerTest {
    private final PreparedLayer towns = towns();

    private static PreparedLayer towns() {
        Atlas atlas = RealAtlas.get().atlas();
        var features = new LayerFeatures(RealAtlas.get().projection())
                .of(atlas.layer("towns").orElseThrow(), atlas);
        var style = new AtlasStyles(ProgramThemes.get().of(Themes.LIGHT), Language.ZH)
                .byLayer()
                .get("towns");
        return new PreparedLayer(
                new StyledLayer("towns", features, style), RealAtlas.get().projection());
    }

    /** What a change of theme or language relies on: nothing is projected again. */
    @Test
    void aLayerIsProjectedOnceForAllItsStyles() {
        Atlas atlas = RealAtlas.get().atlas();
        var features = new LayerFeatures(RealAtlas.get().projection())
                .of(atlas.layer("towns").orElseThrow(), atlas);
        ProjectedLayers projected = new ProjectedLayers(RealAtlas.get().projection());
        PreparedLayer first = null;
        for (var theme : ProgramThemes.get().all()) {
            var style = new AtlasStyles(theme, Language.EN).byLayer().get("towns");
            PreparedLayer layer = projected.of(new StyledLayer("towns", features, style));
            first = first == null ? layer : first;
            assertSame(first, layer);
        }
    }

    private static double length(Coordinate[] line) {
        double length = 0;
        for (int i = 1; i < line.length; i++) {
            length += line[i].distance(line[i - 1]);
        }
        return length;
    }

    @Test
    void eachInnerEdgeIsThereOnce() {
        Set<LineSegment> seen = new HashSet<>();
        for (Coordinate[] line : towns.sharedEdges()) {
            for (int i = 1; i < line.length; i++) {
                LineSegment edge = new LineSegment(line[i - 1], line[i]);
                edge.normalize();
                assertTrue(seen.add(edge), () -> edge + " is drawn twice");
            }
        }
    }

    /** All rings together are the outer limit once and the inner edges twice. */
    @Test
    void innerEdgesAreAllThere() {
        double rings = 0;
        Geometry whole = towns.features().get(0).grid();
        for (PreparedFeature town : towns.features()) {
            rings += town.grid().getLength();
            whole = whole.union(town.grid());
        }
        double inner = towns.sharedEdges().stream()
                .mapToDouble(PreparedLayerTest::length)
                .sum();
        assertEquals((rings - whole.getLength()) / 2, inner, 1);
    }

    @Test
    void neighboursDifferInTint() {
        List<PreparedFeature> all = towns.features();
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                if (all.get(a).grid().intersection(all.get(b).grid()).getLength() > 1) {
                    assertNotEquals(
                            towns.tint(all.get(a).id()),
                            towns.tint(all.get(b).id()),
                            all.get(a).id() + " and " + all.get(b).id());
                }
            }
        }
    }

    @Test
    void fourTintsAreEnough() {
        towns.features().forEach(town -> assertTrue(towns.tint(town.id()) >= 0 && towns.tint(town.id()) < 4));
    }
}
