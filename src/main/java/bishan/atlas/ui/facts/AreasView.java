package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.BigFigure;
import bishan.atlas.ui.kit.WrappedText;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Planned and measured area side by side: what a document states in the colour of text, what is measured muted. */
final class AreasView extends VBox {
    AreasView(Areas areas, FactActions actions) {
        super(6);
        Region rule = new Region();
        rule.getStyleClass().add("area-rule");
        GridPane columns = new GridPane();
        columns.setHgap(12);
        columns.getColumnConstraints().addAll(half(), new ColumnConstraints(1), half());
        columns.add(figure(areas.stated(), false, actions), 0, 0);
        columns.add(rule, 1, 0);
        columns.add(figure(areas.measured(), true, actions), 2, 0);
        getChildren().add(columns);
        if (!areas.caution().isBlank()) {
            getChildren().add(WrappedText.of(areas.caution(), "type-small", "type-muted"));
        }
    }

    private static ColumnConstraints half() {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(46);
        return column;
    }

    private static VBox figure(BigFigure figure, boolean derived, FactActions actions) {
        Label value = new Label(figure.value());
        value.getStyleClass().addAll("type-figure", derived ? "derived" : "stated");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(figure.unit());
        unit.getStyleClass().addAll("type-small", "type-muted");
        HBox line = new HBox(4, value, unit);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox column = new VBox(2, WrappedText.of(figure.label(), "type-small", "type-muted"), line);
        if (!figure.second().isBlank()) {
            column.getChildren().add(WrappedText.of(figure.second(), "type-small", "type-muted"));
        }
        ChipRow chips = new ChipRow(figure.chips(), actions);
        VBox.setMargin(chips, new Insets(2, 0, 0, 0));
        column.getChildren().add(chips);
        column.setFillWidth(true);
        return column;
    }
}
