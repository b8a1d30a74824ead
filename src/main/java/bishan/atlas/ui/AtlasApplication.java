package bishan.atlas.ui;

import bishan.atlas.app.MapsWatch;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.model.Language;
import bishan.atlas.style.Themes;
import bishan.atlas.text.ChineseFonts;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The JavaFX application: shows the window at once, reads fonts and maps on another thread, then fills the window. */
public final class AtlasApplication extends Application {
    private static final String MAPS = "maps";
    private static final String LANGUAGE = "lang";
    private static final String THEME = "theme";
    private static final double WIDTH_PX = 1440;
    private static final double HEIGHT_PX = 900;
    private static final double SHARE = 0.9;
    private static final double LEAST_WIDTH_PX = 1024;
    private static final double LEAST_HEIGHT_PX = 640;

    private AtlasWindow window;

    /** Opens the window and returns when it is closed. */
    public static void launch(StartOptions options) {
        launch(
                AtlasApplication.class,
                "--" + MAPS + "=" + options.maps(),
                "--" + LANGUAGE + "=" + options.language().locale().getLanguage(),
                "--" + THEME + "=" + options.theme());
    }

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        StartOptions options = new StartOptions(
                Path.of(named.getOrDefault(MAPS, "maps")),
                Language.ofTag(named.getOrDefault(LANGUAGE, "zh")),
                named.getOrDefault(THEME, Themes.LIGHT));
        Scene scene = new Scene(new Skeleton(), WIDTH_PX, HEIGHT_PX);
        // Whether a theme of the folder is dark is known once that is read.
        Dress.put(scene, ProgramThemes.get().of(options.theme()).darkWindow());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH_PX);
        stage.setMinHeight(LEAST_HEIGHT_PX);
        place(stage);
        stage.setTitle(title(options.language()));
        stage.show();
        CompletableFuture.supplyAsync(() -> open(options))
                .whenComplete((watch, trouble) -> Platform.runLater(() -> fill(stage, watch, trouble, options)));
    }

    /** Most of a large screen, all of a small one, in its middle. */
    private static void place(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(screen.getWidth(), Math.max(WIDTH_PX, screen.getWidth() * SHARE));
        double height = Math.min(screen.getHeight(), Math.max(HEIGHT_PX, screen.getHeight() * SHARE));
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    private static MapsWatch open(StartOptions options) {
        return MapsWatch.open(options.maps(), ChineseFonts.find());
    }

    private void fill(Stage stage, MapsWatch watch, Throwable trouble, StartOptions options) {
        if (trouble != null) {
            Platform.exit();
            throw new IllegalStateException("the atlas could not be opened", trouble);
        }
        // Without a Chinese font the window would be full of empty boxes: it speaks English then and says what to
        // install.
        boolean chinese = watch.atlas().typesetter().families().chinese();
        window = new AtlasWindow(
                watch.atlas(), new WindowShape(chinese ? options.language() : Language.EN, options.theme()));
        window.titleValue().addListener((o, before, now) -> stage.setTitle(now));
        window.fill(stage.getScene());
        window.live(watch);
    }

    private static String title(Language language) {
        return bishan.atlas.text.Messages.of(language, "ui").get("app.name");
    }
}
