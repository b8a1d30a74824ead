package bishan.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole suite runs in a process that has no display to use: what passes here passes without one. */
@Tag("AC-30")
class WithoutADisplayTest {
    @Test
    void theSuiteSeesNoDisplay() {
        assertNull(System.getenv("DISPLAY"));
        assertNull(System.getenv("WAYLAND_DISPLAY"));
    }

    @Test
    void java2dAndJavaFxAreHeadless() {
        assertTrue(GraphicsEnvironment.isHeadless());
        assertEquals("Monocle", System.getProperty("glass.platform"));
        assertEquals("Headless", System.getProperty("monocle.platform"));
    }
}
