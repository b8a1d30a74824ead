package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.data.LayerFeatures;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.style.AtlasStyles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is computed again that did not change. */
class RecomputeTest {
    private static final Viewport TOWN = RealAtlas.about(616_500, 3_276_000, 60_000, 1000, 740);
    private static final SceneRequest PLAIN = RealAtlas.request(TOWN, Language.ZH);
    private static final Work.Count NOTHING = new Work.Count(0, 0, 0, 0, 0);

    private static SceneComposer composer;

    private Work.Count before;
    private DisplayList plain;

    /** A composer that nobody else uses. */
    @BeforeAll
    static void make() {
        composer = composer();
    }

    static SceneComposer composer() {
        Projection projection = RealAtlas.get().projection();
        LayerFeatures features = new LayerFeatures(projection);
        Map<String, Style> styles = new AtlasStyles(RealAtlas.get().theme(), Language.ZH).byLayer();
        List<StyledLayer> layers = new ArrayList<>();
        for (Layer layer : RealAtlas.get().atlas().layers()) {
            if (styles.containsKey(layer.id()) && !layer.features().isEmpty()) {
                layers.add(new StyledLayer(
                        layer.id(), features.of(layer, RealAtlas.get().atlas()), styles.get(layer.id())));
            }
        }
        return new SceneComposer(
                layers,
                new ProjectedLayers(projection),
                RealAtlas.get().typesetter(),
                new SceneWords(LabelLanguage.ZH),
                RealAtlas.get().theme());
    }

    @BeforeEach
    void showTheTown() {
        plain = composer.compose(PLAIN);
        before = composer.work().count();
    }

    private Work.Count done() {
        return composer.work().count().since(before);
    }

    private static SceneRequest without(String... rows) {
        return new SceneRequest(
                TOWN, new Visibility(Set.of(rows), Visibility.ALL.phases()), Optional.empty(), Language.ZH, List.of());
    }

    private static Set<DisplayItem> identities(List<DisplayItem> items) {
        Set<DisplayItem> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(items);
        return set;
    }

    @Test
    void theSameRequestComputesNothing() {
        assertSame(plain, composer.compose(PLAIN));
        assertEquals(NOTHING, done());
    }

    @Test
    void aSelectionMakesItsMarksAndNothingElse() {
        DisplayList selected = composer.compose(PLAIN.withSelected(Optional.of("Z6")));
        assertEquals(new Work.Count(0, 0, 0, 0, 1), done());
        Set<DisplayItem> added = identities(selected.items());
        added.removeAll(identities(plain.items()));
        assertEquals(List.of("Z6"), added.stream().map(DisplayItem::featureId).toList());
        assertTrue(identities(selected.items()).containsAll(plain.items()));
    }

    @Test
    void anotherSelectionAndNoneComputeNoMore() {
        composer.compose(PLAIN.withSelected(Optional.of("Z6")));
        composer.compose(PLAIN.withSelected(Optional.of("Z7")));
        assertSame(plain, composer.compose(PLAIN));
        assertEquals(new Work.Count(0, 0, 0, 0, 2), done());
    }

    @Test
    void switchingALayerOffConstructsNothing() {
        DisplayList rest = composer.compose(without("metro"));
        Work.Count done = done();
        assertEquals(new Work.Count(0, 0, 0, 1, 0), done);
        assertTrue(rest.items().stream().noneMatch(item -> item.layerId().equals("metro")));
    }

    /** Areas and lines are the same objects; symbols and labels too where they stay as they are. */
    @Test
    void theItemsOfOtherLayersStayTheSameObjects() {
        Set<DisplayItem> was = identities(plain.items());
        DisplayList rest = composer.compose(without("parks_other"));
        List<DisplayItem> fresh = rest.items().stream()
                .filter(item -> !was.contains(item))
                .filter(item -> item.order() < LabelPass.ORDER)
                .toList();
        assertEquals(List.of(), fresh);
        long labels = rest.items().stream()
                .filter(item -> item.order() == LabelPass.ORDER)
                .count();
        long kept = rest.items().stream()
                .filter(item -> item.order() == LabelPass.ORDER && was.contains(item))
                .count();
        assertTrue(kept > labels / 2, kept + " of " + labels + " labels stayed");
    }

    @Test
    void aLayerSwitchedOnAgainIsDrawnFromWhatWasKept() {
        composer.compose(without("metro"));
        DisplayList again = composer.compose(PLAIN);
        assertEquals(0, done().items());
        assertEquals(SceneText.full(plain, 9), SceneText.full(again, 9));
    }

    @Test
    void anotherViewEvaluatesNoFilterAgain() {
        SceneRequest moved = RealAtlas.request(TOWN.panned(20, 10), Language.ZH);
        DisplayList there = composer.compose(moved);
        assertEquals(0, done().filters());
        assertEquals(1, done().labelPasses());
        assertNotSame(plain, there);
    }

    @Test
    void whatIsKeptDrawsWhatAFreshComposerDraws() {
        composer.compose(without("metro"));
        DisplayList kept = composer.compose(without("roads", "Z6").withSelected(Optional.of("Z7")));
        DisplayList fresh = composer().compose(without("roads", "Z6").withSelected(Optional.of("Z7")));
        assertEquals(SceneText.full(fresh, 9), SceneText.full(kept, 9));
    }
}
