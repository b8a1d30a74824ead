package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.ui.kit.ChipView;
import bishan.atlas.ui.kit.PatchImages;
import bishan.atlas.ui.kit.WrappedText;
import bishan.atlas.ui.kit.ZoneInk;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of a sheet: badge, name, name in the other language, status and chips. */
final class HeadView extends VBox {
    HeadView(Head head, FactActions actions, ZoneInk ink, PatchImages symbols) {
        super(8);
        getStyleClass().add("facts-head");
        WrappedText name = WrappedText.title(head.name(), "type-title");
        name.setId("facts-name");
        VBox names = new VBox(2, name);
        if (!head.otherName().isBlank()) {
            names.getChildren().add(WrappedText.of(head.otherName(), "type-small", "type-muted"));
        }
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox title = new HBox(8);
        if (head.badge().zoneId().isPresent() || head.badge().layerId().isPresent()) {
            title.getChildren().add(new BadgeView(head.badge(), ink, symbols));
        }
        title.getChildren().add(names);
        getChildren().add(title);
        FlowPane marks = new FlowPane(4, 4);
        head.status().ifPresent(status -> {
            StatusMarkView mark = new StatusMarkView(status);
            mark.setPadding(new javafx.geometry.Insets(0, 8, 0, 0));
            marks.getChildren().add(mark);
        });
        head.chips().forEach(chip -> marks.getChildren().add(new ChipView(chip, actions::open)));
        if (!marks.getChildren().isEmpty()) {
            getChildren().add(marks);
        }
    }
}
