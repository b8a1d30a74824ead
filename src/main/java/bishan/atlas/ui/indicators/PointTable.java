package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorPage.Row;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.ChipView;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The values of a series, one a row: mark, value, time with definition and remarks, sources. A row opens what it comes from. */
final class PointTable extends GridPane {
    private static final Insets CELL = new Insets(7, 0, 8, 0);
    private static final int COLUMNS = 3;

    private final Consumer<String> open;

    PointTable(List<Row> rows, Consumer<String> open) {
        this.open = open;
        getStyleClass().add("point-table");
        setHgap(8);
        setMinWidth(0);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        texts.setMinWidth(60);
        getColumnConstraints().addAll(fitting(HPos.LEFT), fitting(HPos.RIGHT), texts);
        for (int i = 0; i < rows.size(); i++) {
            lay(rows.get(i), i);
        }
    }

    private static ColumnConstraints fitting(HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        column.setHalignment(side);
        return column;
    }

    private void lay(Row row, int line) {
        add(ground(row), 0, line, COLUMNS, 1);
        MarkView mark = new MarkView(row.mark());
        cell(mark, 0, line, new Insets(10, 0, 0, 6));
        cell(value(row), 1, line, CELL);
        VBox texts = texts(row);
        GridPane.setMargin(texts, CELL);
        add(texts, 2, line);
    }

    private void cell(Node node, int column, int line, Insets margin) {
        node.setMouseTransparent(true);
        GridPane.setMargin(node, margin);
        GridPane.setValignment(node, VPos.TOP);
        add(node, column, line);
    }

    private Region ground(Row row) {
        Region ground = new Region();
        ground.getStyleClass().add("point-row");
        ground.setId("point-" + row.pointId());
        ground.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        ground.setFocusTraversable(true);
        ground.setAccessibleRole(AccessibleRole.BUTTON);
        ground.setAccessibleText(spoken(row));
        ground.setOnMouseClicked(e -> open.accept(row.opens()));
        ground.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open.accept(row.opens());
                e.consume();
            }
        });
        return ground;
    }

    private static String spoken(Row row) {
        String chips = String.join(
                " ",
                row.chips().stream()
                        .map(chip -> (chip.id() + " " + chip.text()).strip())
                        .toList());
        return String.join(
                ". ",
                row.when(),
                row.amount().text() + " " + row.amount().unit(),
                row.definition(),
                String.join(". ", row.remarks()),
                chips);
    }

    private static HBox value(Row row) {
        Label number = new Label(row.amount().text());
        number.getStyleClass().addAll("type-body", "type-strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(row.amount().unit());
        unit.getStyleClass().addAll("type-small", "type-muted");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox value = new HBox(4, number, unit);
        value.setAlignment(Pos.BASELINE_RIGHT);
        return value;
    }

    /** Only its chips take clicks; all else leaves them to the row. */
    private VBox texts(Row row) {
        HBox marks = new HBox(4);
        marks.setAlignment(Pos.CENTER_RIGHT);
        row.chips().forEach(chip -> marks.getChildren().add(new ChipView(chip, open)));
        marks.setPickOnBounds(false);
        Beside first = Beside.right(silent(row.when(), "type-body"), marks);
        first.setPickOnBounds(false);
        VBox texts = new VBox(1, first, silent(row.second(), "type-small", "type-muted"));
        row.amount().beside().forEach(text -> texts.getChildren().add(silent(text, "type-small")));
        row.remarks().forEach(text -> texts.getChildren().add(silent(text, "type-small", "type-subtle")));
        texts.setPickOnBounds(false);
        texts.setPadding(new Insets(0, 6, 0, 6));
        return texts;
    }

    private static WrappedText silent(String text, String... styleClasses) {
        WrappedText silent = WrappedText.of(text, styleClasses);
        silent.setMouseTransparent(true);
        return silent;
    }
}
