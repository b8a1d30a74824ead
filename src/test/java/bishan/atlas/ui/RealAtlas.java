package bishan.atlas.ui;

import bishan.atlas.app.MapState;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.ui.kit.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The atlas of this repository, opened once for all tests of the window, and what a view needs around it. */
public final class RealAtlas {
    private static final OpenAtlas OPEN = OpenAtlas.open(Path.of("maps"), ChineseFonts.find());

    private RealAtlas() {}

    public static OpenAtlas open() {
        return OPEN;
    }

    public static AtlasModel model() {
        return new AtlasModel(OPEN, MapState.initial(Set.of(), Language.ZH));
    }

    public static Words words(Language language) {
        return new Words(new SimpleObjectProperty<>(language));
    }

    /** Shows a view under the window's stylesheet and font. */
    public static void show(Stage stage, Parent view, double widthPx, double heightPx) {
        Scene scene = new Scene(view, widthPx, heightPx);
        scene.getStylesheets()
                .add(Objects.requireNonNull(AtlasApplication.class.getResource("atlas.css"))
                        .toExternalForm());
        view.setStyle("-fx-font-size: 13px; -fx-font-family: \"%s\""
                .formatted(OPEN.typesetter().families().sans()));
        stage.setScene(scene);
        stage.show();
    }
}
