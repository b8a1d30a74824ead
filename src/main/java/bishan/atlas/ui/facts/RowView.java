package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.WrappedText;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A label, its value, a muted second value, chips at the right: 88 / rest. */
final class RowView extends HBox {
    private static final double LABEL_PX = 88;

    RowView(Row row, FactActions actions) {
        super(8);
        setPadding(new Insets(1, 0, 1, 0));
        setAlignment(Pos.TOP_LEFT);
        WrappedText label = WrappedText.of(row.label(), "type-small", "type-muted");
        label.setMinWidth(LABEL_PX);
        label.setPrefWidth(LABEL_PX);
        label.setMaxWidth(LABEL_PX);
        label.setTranslateY(1);
        Region value = row.strong()
                ? WrappedText.of(row.value(), "type-body", "type-strong")
                : WrappedText.of(row.value(), "type-body");
        if (!row.second().isBlank()) {
            value = Beside.following(value, WrappedText.of(row.second(), "type-body", "type-muted"));
        }
        Region rest = row.chips().isEmpty() ? value : Beside.right(value, new ChipRow(row.chips(), actions));
        HBox.setHgrow(rest, Priority.ALWAYS);
        getChildren().addAll(label, rest);
    }
}
