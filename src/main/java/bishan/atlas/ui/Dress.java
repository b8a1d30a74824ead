package bishan.atlas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * The stylesheets of a window, light or dark. They stand on the scene, from which menus and tooltips take them when they open; the dark
 * tokens are a sheet of their own, because those have roots of their own as well.
 */
final class Dress {
    private Dress() {}

    static void put(Scene scene, boolean dark) {
        List<String> sheets = new ArrayList<>(List.of(sheet("atlas.css")));
        if (dark) {
            sheets.add(sheet("dark.css"));
        }
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet("opaque.css"));
        }
        if (!scene.getStylesheets().equals(sheets)) {
            Theme base = dark ? new PrimerDark() : new PrimerLight();
            scene.setUserAgentStylesheet(base.getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Dress.class.getResource(name)).toExternalForm();
    }
}
