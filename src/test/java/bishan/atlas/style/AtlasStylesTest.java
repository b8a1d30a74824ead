package bishan.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AtlasStylesTest {
    /** Drawn only where there is room for them: junctions of expressways. */
    private static final Set<String> NOT_ON_THE_DISTRICT_MAP = Set.of("interchange");

    private final Map<String, Style> styles =
            new AtlasStyles(ProgramThemes.get().of(Themes.LIGHT), Language.ZH).byLayer();

    /** Rules that draw one class of a layer in one place of the drawing order. */
    private record Speaker(String layer, int order, String legendClass, String filter) {}

    private Map<Speaker, List<Rule>> speakers() {
        Map<Speaker, List<Rule>> speakers = new LinkedHashMap<>();
        styles.forEach((layer, style) -> {
            for (FeatureTypeStyle part : style.featureTypeStyles()) {
                for (Rule rule : part.rules()) {
                    speakers.computeIfAbsent(
                                    new Speaker(layer, order(part), rule.getName(), String.valueOf(rule.getFilter())),
                                    key -> new ArrayList<>())
                            .add(rule);
                }
            }
        });
        speakers.values().forEach(rules -> rules.sort(Comparator.comparingDouble(Rule::getMinScaleDenominator)));
        return speakers;
    }

    private static int order(FeatureTypeStyle part) {
        return Integer.parseInt(part.getOptions().get(Vendor.ORDER));
    }

    @Test
    void everyLayerWithFeaturesHasAStyle() {
        List<String> bare = RealAtlas.get().atlas().layers().stream()
                .filter(layer -> !layer.features().isEmpty() && !styles.containsKey(layer.id()))
                .map(layer -> layer.id())
                .toList();
        assertEquals(List.of(), bare);
    }

    @Test
    void everyStyleBelongsToALayer() {
        Set<String> layers = new TreeSet<>();
        RealAtlas.get().atlas().layers().forEach(layer -> layers.add(layer.id()));
        assertEquals(
                List.of(),
                styles.keySet().stream().filter(id -> !layers.contains(id)).toList());
    }

    @Test
    void everyPartHasItsPlaceInTheDrawingOrder() {
        styles.values().forEach(style -> style.featureTypeStyles().forEach(part -> assertTrue(order(part) > 0)));
    }

    @Test
    void rulesOfAClassNeitherOverlapNorLeaveAGap() {
        List<String> wrong = new ArrayList<>();
        speakers().forEach((speaker, rules) -> {
            for (int i = 1; i < rules.size(); i++) {
                if (rules.get(i).getMinScaleDenominator() != rules.get(i - 1).getMaxScaleDenominator()) {
                    wrong.add(speaker + " at 1:" + rules.get(i).getMinScaleDenominator());
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyClassOfTheLegendIsDrawnAtAllScales() {
        List<String> wrong = new ArrayList<>();
        speakers().forEach((speaker, rules) -> {
            if (speaker.legendClass().isEmpty() || NOT_ON_THE_DISTRICT_MAP.contains(speaker.legendClass())) {
                return;
            }
            boolean covers = rules.get(0).getMinScaleDenominator() <= Viewport.MIN_DENOMINATOR
                    && rules.get(rules.size() - 1).getMaxScaleDenominator() > Viewport.MAX_DENOMINATOR;
            if (!covers) {
                wrong.add(speaker.toString());
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** In the order they are drawn, the strokes of a line get narrower: a casing never covers its body. */
    @Test
    void casingsAreDrawnBeforeBodies() {
        Map<String, List<LineSymbolizer>> strokes = new LinkedHashMap<>();
        List<FeatureTypeStyle> parts = styles.values().stream()
                .flatMap(style -> style.featureTypeStyles().stream())
                .sorted(Comparator.comparingInt(AtlasStylesTest::order))
                .toList();
        for (FeatureTypeStyle part : parts) {
            for (Rule rule : part.rules()) {
                for (Symbolizer symbolizer : rule.symbolizers()) {
                    if (symbolizer instanceof LineSymbolizer line
                            && !line.getOptions().containsKey(Vendor.CONSTRUCT)) {
                        String who = rule.getName() + " from 1:" + rule.getMinScaleDenominator() + " where "
                                + rule.getFilter();
                        strokes.computeIfAbsent(who, key -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        strokes.forEach((who, lines) -> {
            for (int i = 1; i < lines.size(); i++) {
                if (width(lines.get(i)) >= width(lines.get(i - 1))) {
                    wrong.add(who);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static double width(LineSymbolizer line) {
        return line.getStroke().getWidth().evaluate(null, Double.class);
    }

    /** At crossings all casings of a kind of road lie below all its bodies. */
    @Test
    void roadsJoinWhereTheyCross() {
        for (String legend : List.of("road.local", "road.arterial", "expressway.open")) {
            List<Integer> orders = styles.values().stream()
                    .flatMap(style -> style.featureTypeStyles().stream())
                    .filter(part -> part.rules().stream().anyMatch(rule -> legend.equals(rule.getName())))
                    .map(AtlasStylesTest::order)
                    .sorted()
                    .toList();
            assertTrue(orders.size() > 1, legend);
            assertEquals(orders.size(), new TreeSet<>(orders).size(), legend);
        }
    }

    @Test
    @Tag("AC-32")
    void everyZoneOutlineIsDashed() {
        for (int zone = 1; zone <= 8; zone++) {
            String legend = "zone.Z" + zone;
            boolean dashed = styles.get("zones").featureTypeStyles().stream()
                    .flatMap(part -> part.rules().stream())
                    .filter(rule -> legend.equals(rule.getName()))
                    .flatMap(rule -> rule.symbolizers().stream())
                    .anyMatch(s -> s instanceof org.geotools.api.style.PolygonSymbolizer area
                            && area.getStroke() != null
                            && area.getStroke().getDashArray() != null
                            && area.getStroke().getDashArray().length > 0);
            assertTrue(dashed, legend);
        }
    }

    @Test
    void everyLabelSaysHowImportantItIsAndWhatItNames() {
        styles.forEach((layer, style) -> style.featureTypeStyles().stream()
                .flatMap(part -> part.rules().stream())
                .flatMap(rule -> rule.symbolizers().stream())
                .filter(TextSymbolizer.class::isInstance)
                .forEach(text -> assertTrue(
                        text.getOptions().keySet().containsAll(Set.of(Vendor.PRIORITY, Vendor.KIND, Vendor.PLACE)),
                        layer)));
    }

    @Test
    void bothLanguagesDrawTheSameClasses() {
        Map<String, Style> english = new AtlasStyles(ProgramThemes.get().of(Themes.LIGHT), Language.EN).byLayer();
        styles.forEach((layer, style) -> assertEquals(classes(style), classes(english.get(layer)), layer));
    }

    private static List<String> classes(Style style) {
        return style.featureTypeStyles().stream()
                .flatMap(part -> part.rules().stream())
                .map(Rule::getName)
                .toList();
    }
}
