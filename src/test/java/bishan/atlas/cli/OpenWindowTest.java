package bishan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AC-30")
class OpenWindowTest {
    @Test
    void linuxNeedsADisplayOfX11() {
        assertFalse(OpenWindow.hasDisplay("Linux", Map.of(), null));
        assertFalse(OpenWindow.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), null));
        assertTrue(OpenWindow.hasDisplay("Linux", Map.of("DISPLAY", ":0"), null));
        assertTrue(OpenWindow.hasDisplay("Linux", Map.of(), "Monocle"));
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertTrue(OpenWindow.hasDisplay("Windows 11", Map.of(), null));
        assertTrue(OpenWindow.hasDisplay("Mac OS X", Map.of(), null));
    }
}
