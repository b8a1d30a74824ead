package bishan.atlas.ui;

import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.scene.layout.VBox;

/** What this program is, whose positions it shows, and the works of others it is made with. */
final class About {
    private static final double WIDTH_PX = 560;
    private static final List<String> WORKS = List.of(
            "javafx",
            "geotools",
            "jts",
            "geographiclib",
            "jackson",
            "atlantafx",
            "ikonli",
            "material",
            "picocli",
            "fastexcel");

    private final Words words;
    private final DialogLayer dialogs;

    About(Words words, DialogLayer dialogs) {
        this.words = words;
        this.dialogs = dialogs;
    }

    void show() {
        VBox body = new VBox(
                WrappedText.of(words.get("about.what"), "type-body"),
                section("about.sources", "about.sources.text"),
                section("about.positions", "about.positions.text"),
                works());
        body.getStyleClass().add("dialog-body");
        dialogs.show(words.get("command.about"), WIDTH_PX, new SlimScroll(body));
    }

    private VBox section(String title, String text) {
        return new VBox(
                4,
                WrappedText.of(words.get(title), "type-small", "type-strong", "type-muted"),
                WrappedText.of(words.get(text), "type-body"));
    }

    private VBox works() {
        VBox list = new VBox(WrappedText.of(words.get("about.works"), "type-small", "type-strong", "type-muted"));
        list.getStyleClass().add("licence-text");
        WORKS.forEach(work -> list.getChildren().add(WrappedText.of(words.get("about.work." + work), "type-small")));
        return list;
    }
}
