package bishan.atlas.ui.documents;

import bishan.atlas.ui.kit.KeyFocus;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Up, Down, Home and End walk the rows of a list; the list is one stop of Tab. */
final class RowWalk {
    private final Parent list;
    private final List<Node> rows = new ArrayList<>();

    private RowWalk(Parent list) {
        this.list = list;
    }

    /** Lets {@code rows}, which stand in {@code list}, be walked. */
    static void over(Parent list, List<? extends Node> rows) {
        RowWalk walk = new RowWalk(list);
        walk.rows.addAll(rows);
        walk.start();
    }

    private void start() {
        rows.forEach(row -> row.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                onlyStop(row);
            }
        }));
        rows.stream().findFirst().ifPresent(this::onlyStop);
        list.setOnKeyPressed(this::walk);
    }

    private void onlyStop(Node stop) {
        rows.forEach(row -> row.setFocusTraversable(row == stop));
    }

    private void walk(KeyEvent event) {
        int at = rows.indexOf(event.getTarget());
        int next = next(event.getCode(), at);
        if (at < 0 || next < 0) {
            return;
        }
        if (next < rows.size()) {
            KeyFocus.give(rows.get(next));
        }
        event.consume();
    }

    private int next(KeyCode key, int at) {
        return switch (key) {
            case UP -> Math.max(0, at - 1);
            case DOWN -> Math.min(rows.size() - 1, at + 1);
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> -1;
        };
    }
}
