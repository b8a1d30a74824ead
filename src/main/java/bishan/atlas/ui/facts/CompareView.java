package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.ColumnHead;
import bishan.atlas.app.FactSheet.Compare;
import bishan.atlas.app.FactSheet.CompareRow;
import bishan.atlas.ui.kit.WrappedText;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Columns side by side: a head with date and chip each, a rule under every row, the verdict in words at the end. */
final class CompareView extends GridPane {
    private static final double LABEL_SHARE = 26;
    private static final double VERDICT_SHARE = 14;

    CompareView(Compare compare, FactActions actions) {
        getStyleClass().add("compare");
        setHgap(8);
        boolean verdicts =
                compare.rows().stream().anyMatch(row -> !row.verdict().isBlank());
        int columns = Math.max(1, compare.heads().size());
        column(LABEL_SHARE);
        for (int i = 0; i < columns; i++) {
            column((100 - LABEL_SHARE - (verdicts ? VERDICT_SHARE : 0)) / columns);
        }
        if (verdicts) {
            column(VERDICT_SHARE);
        }
        int y = 0;
        for (int x = 0; x < compare.heads().size(); x++) {
            add(head(compare.heads().get(x), actions), x + 1, y);
        }
        y++;
        for (CompareRow row : compare.rows()) {
            rule(y++, columns + (verdicts ? 2 : 1));
            add(cell(row.label(), "type-small", "type-muted"), 0, y);
            for (int x = 0; x < row.cells().size(); x++) {
                add(cell(row.cells().get(x), "type-body"), x + 1, y);
            }
            if (verdicts) {
                add(cell(row.verdict(), "type-small", "type-muted"), columns + 1, y);
            }
            y++;
        }
        setMinWidth(0);
    }

    private void column(double percent) {
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(percent);
        width.setHalignment(HPos.LEFT);
        width.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(width);
    }

    private static Region head(ColumnHead head, FactActions actions) {
        VBox box = new VBox(
                2, WrappedText.of(head.text(), "type-small", "type-strong"), new ChipRow(head.chips(), actions));
        box.setPadding(new Insets(0, 0, 4, 0));
        GridPane.setValignment(box, VPos.BOTTOM);
        return box;
    }

    private static Region cell(String text, String... styles) {
        WrappedText words = WrappedText.of(text, styles);
        GridPane.setMargin(words, new Insets(4, 0, 4, 0));
        GridPane.setValignment(words, VPos.TOP);
        return words;
    }

    private void rule(int y, int columns) {
        Region rule = new Region();
        rule.getStyleClass().add("compare-rule");
        add(rule, 0, y, columns, 1);
    }
}
