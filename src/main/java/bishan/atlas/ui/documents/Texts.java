package bishan.atlas.ui.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.ui.kit.ChipView;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.LineSample;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The small pieces every page of this view is set from. */
final class Texts {
    private static final double CHIP_GAP_PX = 4;

    private Texts() {}

    static WrappedText body(String text) {
        return WrappedText.of(text, "type-body");
    }

    static WrappedText small(String text) {
        return WrappedText.of(text, "type-small", "type-muted");
    }

    /** A label that is never cut. */
    static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A section's title with a muted word after it. */
    static HBox heading(String title, String after) {
        HBox heading = new HBox(6, label(title, "section-title"));
        heading.setAlignment(Pos.CENTER_LEFT);
        if (!after.isBlank()) {
            heading.getChildren().add(label(after, "section-count"));
        }
        return heading;
    }

    static HBox mark(StatusMark mark) {
        HBox box = new HBox(6, new LineSample(mark.phase()), label(mark.word(), "type-body"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** Chips on one line where they fit. */
    static FlowPane chips(List<Chip> chips, Reach reach) {
        FlowPane flow = new FlowPane(CHIP_GAP_PX, CHIP_GAP_PX) {
            @Override
            protected double computePrefWidth(double height) {
                double sum = 0;
                for (Node chip : getChildren()) {
                    sum += snapSizeX(chip.prefWidth(-1)) + CHIP_GAP_PX;
                }
                return Math.max(0, sum - CHIP_GAP_PX);
            }
        };
        chips.forEach(chip -> flow.getChildren().add(new ChipView(chip, reach::follow)));
        flow.setMinWidth(0);
        return flow;
    }

    /** Chips in a row of a list: the row is the stop of the keyboard, its facts have the same chips. */
    static FlowPane quietChips(List<Chip> chips, Reach reach) {
        FlowPane flow = chips(chips, reach);
        flow.getChildren().forEach(chip -> chip.setFocusTraversable(false));
        return flow;
    }

    /** A grey boxed note. */
    static HBox note(String text) {
        WrappedText words = small(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = Icon.of(Material2OutlinedAL.INFO, "icon-small");
        HBox.setMargin(icon, new Insets(1, 0, 0, 0));
        HBox note = new HBox(icon, words);
        note.getStyleClass().addAll("note", "plain");
        return note;
    }
}
