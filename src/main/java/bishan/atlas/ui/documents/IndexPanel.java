package bishan.atlas.ui.documents;

import bishan.atlas.app.documents.DocumentIndex;
import bishan.atlas.ui.kit.KeyFocus;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list at the left. The arrow keys walk it, Enter or a click chooses a page. */
final class IndexPanel extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Words words;
    private final Consumer<String> choose;
    private final List<Region> rows = new ArrayList<>();

    IndexPanel(DocumentIndex index, Words words, Consumer<String> choose) {
        this.words = words;
        this.choose = choose;
        getStyleClass().add("documents-index");
        VBox list = new VBox();
        list.getStyleClass().add("index-list");
        index.documents().forEach(entry -> list.getChildren().add(document(entry)));
        section(list, words.get("index.structures"), index.structures());
        section(list, "", List.of(index.contradictions()));
        section(list, words.get("index.records"), index.records());
        RowWalk.over(list, rows);
        SlimScroll scroll = new SlimScroll(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = new HBox(
                Texts.label(words.get("index.title"), "panel-title"),
                Texts.label(words.get("index.byTime"), "type-small", "type-muted"));
        head.getStyleClass().addAll("panel-head", "index-head");
        getChildren().addAll(head, scroll);
    }

    /** Marks the page that is open. */
    void show(String key) {
        for (Region row : rows) {
            boolean chosen = key.equals(row.getUserData());
            row.pseudoClassStateChanged(SELECTED, chosen);
            if (chosen) {
                row.setFocusTraversable(true);
                rows.stream().filter(other -> other != row).forEach(other -> other.setFocusTraversable(false));
            }
        }
    }

    /** Whether one of its rows has the keyboard. */
    boolean hasKeyboard() {
        return rows.stream().anyMatch(Region::isFocused);
    }

    /** Gives the keyboard back to the row of {@code key} after the list was made anew. */
    void focus(String key) {
        rows.stream().filter(row -> key.equals(row.getUserData())).findFirst().ifPresent(KeyFocus::give);
    }

    private Region document(DocumentIndex.Entry entry) {
        VBox lines = new VBox(
                1,
                Texts.small(entry.date()),
                WrappedText.of(entry.title(), "type-body", "type-strong"),
                Texts.small(entry.span()),
                Texts.small(entry.counts()));
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        HBox row = new HBox(12, Texts.label(entry.key(), "document-id"), lines);
        row.getStyleClass().add("document-row");
        return choice(row, entry.key(), entry.key() + " " + entry.date() + " " + entry.title());
    }

    private void section(VBox list, String title, List<DocumentIndex.Row> entries) {
        VBox section = new VBox();
        section.getStyleClass().add("index-section");
        if (!title.isBlank()) {
            section.getChildren().add(Texts.label(title, "section-title"));
        }
        for (DocumentIndex.Row entry : entries) {
            HBox row = new HBox(8);
            row.getStyleClass().add("index-row");
            WrappedText name = WrappedText.of(entry.title(), "type-body");
            HBox.setHgrow(name, Priority.ALWAYS);
            row.getChildren().addAll(name, new Spacer(), Texts.label(entry.count(), "type-small", "type-muted"));
            section.getChildren().add(choice(row, entry.key(), entry.title() + " " + entry.count()));
        }
        list.getChildren().add(section);
    }

    private Region choice(Region row, String key, String spoken) {
        row.setId("index-" + key);
        row.setUserData(key);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(spoken);
        row.setOnMouseClicked(e -> {
            row.requestFocus();
            choose.accept(key);
        });
        row.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                choose.accept(key);
                e.consume();
            }
        });
        rows.add(row);
        return row;
    }
}
