package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import org.junit.jupiter.api.Test;

class PanelWidthsTest {
    @Test
    void usualWidthsFollowTheWindow() {
        assertEquals(new PanelWidths(240, 320), PanelWidths.in(1280, 0, 0, Language.ZH));
        assertEquals(new PanelWidths(272, 360), PanelWidths.in(1440, 0, 0, Language.ZH));
        assertEquals(new PanelWidths(296, 400), PanelWidths.in(2560, 0, 0, Language.ZH));
        assertEquals(new PanelWidths(272, 320), PanelWidths.in(1280, 0, 0, Language.EN));
    }

    @Test
    void theMapKeepsItsLeastWidth() {
        for (double window = 1024; window < 3000; window += 37) {
            PanelWidths widths = PanelWidths.in(window, 400, 520, Language.ZH);
            assertTrue(window - widths.layers() - widths.facts() >= PanelWidths.LEAST_MAP_PX, "at " + window);
        }
    }

    @Test
    void draggedWidthsStayInTheirLimits() {
        assertEquals(new PanelWidths(220, 300), PanelWidths.in(1920, 10, 10, Language.ZH));
        assertEquals(new PanelWidths(400, 520), PanelWidths.in(1920, 900, 900, Language.ZH));
    }
}
