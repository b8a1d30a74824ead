package bishan.atlas.ui;

import bishan.atlas.data.Problem;
import bishan.atlas.data.ProblemWords;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** What was wrong in the maps, one line each: file and line, feature, field, problem, fix. */
final class ProblemTable extends ScrollPane {
    private static final double[] SHARES = {20, 10, 12, 33, 25};
    private static final double TALLEST_PX = 220;

    ProblemTable(List<Problem> problems, Words words) {
        getStyleClass().add("problem-area");
        setId("problem-table");
        ProblemWords said = new ProblemWords(words.language());
        GridPane table = new GridPane();
        table.getStyleClass().add("problem-table");
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            table.getColumnConstraints().add(column);
        }
        row(
                table,
                0,
                "type-small",
                List.of("file", "item", "field", "problem", "fix").stream()
                        .map(key -> words.get("problems." + key))
                        .toList());
        int line = 1;
        for (Problem problem : problems) {
            row(
                    table,
                    line++,
                    "type-body",
                    List.of(
                            ProblemWords.file(problem),
                            problem.item(),
                            problem.field(),
                            said.what(problem),
                            said.fix(problem)));
        }
        setContent(table);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(TALLEST_PX);
        setPrefHeight(Math.min(TALLEST_PX, 40 + problems.size() * 48));
        setMinHeight(USE_PREF_SIZE);
    }

    private static void row(GridPane table, int line, String type, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            StackPane cell = new StackPane(
                    line == 0
                            ? WrappedText.of(texts.get(i), type, "type-muted", "type-strong")
                            : WrappedText.of(texts.get(i), type));
            cell.getStyleClass().add("cell");
            table.add(cell, i, line);
        }
    }
}
