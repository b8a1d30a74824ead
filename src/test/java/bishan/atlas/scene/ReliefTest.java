package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import bishan.atlas.data.ProgramThemes;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Themes;
import bishan.atlas.style.Vendor;
import java.util.List;
import org.geotools.api.style.LineSymbolizer;
import org.junit.jupiter.api.Test;

class ReliefTest {
    private final Frame frame = new Frame(new Viewport(0, 0, 200_000, 100, 100));
    private final Polyline crest = new Polyline(new double[] {10, 40, 60}, new double[] {90, 50, 10});

    private static LineSymbolizer symbolizer(String construct) {
        return new AtlasStyles(ProgramThemes.get().of(Themes.LIGHT), Language.ZH)
                .byLayer().get("ridges").featureTypeStyles().stream()
                        .flatMap(part -> part.rules().stream())
                        .flatMap(rule -> rule.symbolizers().stream())
                        .filter(s -> construct.equals(s.getOptions().get(Vendor.CONSTRUCT)))
                        .map(LineSymbolizer.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private String hachures(String seed) {
        return text(new Relief(frame).hachures(crest, symbolizer(Vendor.CONSTRUCT_HACHURES), seed));
    }

    private static String text(List<Mark> marks) {
        DisplayList list =
                new DisplayList(100, 100, List.of(new DisplayItem(0, "", "", "", marks)), List.of(), List.of());
        return SceneText.full(list, 9);
    }

    @Test
    void theSameRidgeIsHachuredTheSameWay() {
        assertEquals(hachures("RG1"), hachures("RG1"));
    }

    @Test
    void noTwoRidgesLookStamped() {
        assertNotEquals(hachures("RG1"), hachures("RG2"));
    }

    @Test
    void theSameRidgeIsShadedTheSameWay() {
        LineSymbolizer relief = symbolizer(Vendor.CONSTRUCT_RELIEF);
        assertEquals(text(new Relief(frame).shade(crest, relief)), text(new Relief(frame).shade(crest, relief)));
    }
}
