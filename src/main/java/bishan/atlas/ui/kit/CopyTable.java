package bishan.atlas.ui.kit;

import bishan.atlas.export.HtmlWriter;
import bishan.atlas.export.Table;
import bishan.atlas.export.TsvWriter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * "Copy table" as a panel offers it: as a button, or as the menu of a node. The table is made when it is asked for, and goes to the
 * clipboard as lines parted by tabs and as HTML, so that a spreadsheet and a document both take it as a table.
 */
public final class CopyTable {
    private final Words words;
    private final Consumer<String> tell;

    /** @param tell says in the status bar what was copied */
    public CopyTable(Words words, Consumer<String> tell) {
        this.words = words;
        this.tell = tell;
    }

    public void copy(Table table) {
        ClipboardContent content = new ClipboardContent();
        content.putString(TsvWriter.text(table));
        content.putHtml(HtmlWriter.text(table));
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept(words.get("table.copied", table.title(), table.rows().size()));
    }

    /** A button that is only an icon; it copies nothing while there is no table. */
    public IconButton button(Supplier<Optional<Table>> table) {
        IconButton button = new IconButton(
                Material2OutlinedMZ.TABLE_CHART,
                words.bind("table.copy"),
                "",
                words.bind("table.copy.help"),
                () -> table.get().ifPresent(this::copy));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public MenuItem item(Supplier<Table> table) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.bind("table.copy"));
        item.setOnAction(e -> copy(table.get()));
        return item;
    }

    /** Gives {@code node} a menu, opened by the right button or the menu key. */
    public void offerOn(Node node, Supplier<Table> table) {
        ContextMenu menu = new ContextMenu(item(table));
        node.setOnContextMenuRequested(e -> {
            menu.show(node, e.getScreenX(), e.getScreenY());
            e.consume();
        });
    }
}
