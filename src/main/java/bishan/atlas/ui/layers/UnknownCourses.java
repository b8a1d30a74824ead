package bishan.atlas.ui.layers;

import bishan.atlas.app.LayerTree.RowNode;
import bishan.atlas.app.UnknownCourse;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.ChipView;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.LineSample;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Lines that have a name and no known course: a row that unfolds their names, states and sources. They are not on the map. */
final class UnknownCourses extends VBox {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox head;
    private final VBox list = new VBox();
    private final LayerActions actions;
    private final Words words;

    UnknownCourses(LayerActions actions, Words words) {
        this.actions = actions;
        this.words = words;
        FontIcon chevron = Icon.of(Material2AL.EXPAND_MORE);
        chevron.rotateProperty().bind(open.map(o -> o ? 0 : -90));
        StackPane chevronBox = new StackPane(chevron);
        chevronBox.setMinWidth(16);
        name.getStyleClass().add("row-name");
        count.getStyleClass().add("row-value");
        head = new HBox(chevronBox, name, new Spacer(), count);
        head.getStyleClass().addAll("layer-row", "unknown-head");
        head.setId("row-unknown");
        head.setAccessibleRole(AccessibleRole.TITLED_PANE);
        head.setOnMouseClicked(e -> {
            head.requestFocus();
            open.set(!open.get());
        });
        head.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.set(!open.get());
                e.consume();
            }
        });
        list.visibleProperty().bind(open);
        list.managedProperty().bind(open);
        getChildren().addAll(head, list);
    }

    Region head() {
        return head;
    }

    void update(RowNode row, List<UnknownCourse> courses) {
        name.setText(row.title());
        count.setText(row.right());
        head.setAccessibleText(row.title() + " " + row.right());
        list.getChildren().setAll(courses.stream().map(this::line).toList());
        WrappedText note = WrappedText.of(words.of("layers").get("layers.noCourse.note"), "type-micro", "type-muted");
        VBox.setMargin(note, new Insets(2, 12, 6, 58));
        list.getChildren().add(note);
    }

    private Region line(UnknownCourse course) {
        WrappedText title = WrappedText.of(course.name(), "type-small", "type-accent");
        Label state = new Label(course.status().word());
        state.getStyleClass().addAll("type-micro", "type-muted");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox trail =
                new HBox(6, new LineSample(course.status().phase()), state, new ChipView(course.chip(), actions::open));
        trail.setAlignment(Pos.CENTER_LEFT);
        StackPane line = new StackPane(Beside.right(title, trail));
        line.getStyleClass().add("unknown-row");
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setAccessibleText(course.name() + ", " + course.status().word());
        line.setFocusTraversable(true);
        line.setOnMouseClicked(e -> actions.open(course.id()));
        line.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                actions.open(course.id());
                e.consume();
            }
        });
        return line;
    }
}
