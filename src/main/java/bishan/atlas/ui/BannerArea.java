package bishan.atlas.ui;

import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The banners, one at a time, errors first. A banner is made anew when the language changes. */
final class BannerArea extends VBox {
    private final Words words;
    private final Map<Object, Supplier<Banner>> waiting = new LinkedHashMap<>();
    private boolean open;

    BannerArea(Words words) {
        this.words = words;
        setId("banners");
        words.languageValue().addListener(o -> show());
    }

    void add(Supplier<Banner> banner) {
        put(banner, banner);
    }

    /** Shows {@code banner} in the place of the one {@code about} the same, whose details stay unfolded where they are. */
    void put(Object about, Supplier<Banner> banner) {
        open &= waiting.containsKey(about);
        waiting.put(about, banner);
        show();
    }

    /** Takes the banner {@code about} something away, if it is still there. */
    void withdraw(Object about) {
        if (waiting.remove(about) != null) {
            show();
        }
    }

    boolean has(Object about) {
        return waiting.containsKey(about);
    }

    private void show() {
        Map<Object, Banner> made = new LinkedHashMap<>();
        waiting.forEach((about, banner) -> made.put(about, banner.get()));
        getChildren().clear();
        made.entrySet().stream()
                .min(Comparator.comparing(entry -> entry.getValue().tone()))
                .ifPresent(entry -> lay(entry.getKey(), entry.getValue()));
    }

    private void lay(Object about, Banner banner) {
        HBox line = new HBox();
        line.getStyleClass().addAll("banner", banner.tone().styleClass());
        String ink = banner.tone() == Banner.Tone.DANGER ? "danger" : "caution";
        WrappedText text = WrappedText.of(banner.text(), "type-body", "type-" + ink);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.getChildren()
                .addAll(
                        Icon.of(
                                banner.tone() == Banner.Tone.DANGER
                                        ? Material2OutlinedAL.ERROR_OUTLINE
                                        : Material2OutlinedMZ.WARNING,
                                "icon-" + ink),
                        text);
        getChildren().add(line);
        banner.details().ifPresent(details -> unfolding(line, details));
        IconButton close = new IconButton(Material2OutlinedAL.CLOSE, words.bind("banner.close"), "", () -> {
            withdraw(about);
        });
        line.getChildren().add(close);
    }

    private void unfolding(HBox line, Region details) {
        Button more = new Button();
        more.setId("banner-details");
        more.getStyleClass().addAll("plain-button", "compact");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(e -> {
            open = !open;
            unfold(more, details);
        });
        line.getChildren().add(more);
        unfold(more, details);
    }

    private void unfold(Button more, Region details) {
        more.setText(words.get(open ? "banner.less" : "banner.more"));
        getChildren().remove(details);
        if (open) {
            getChildren().add(details);
        }
    }
}
