package bishan.atlas.ui.map;

import bishan.atlas.app.CoordinateText;
import bishan.atlas.text.Messages;
import bishan.atlas.ui.AtlasModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.locationtech.jts.geom.Coordinate;

/** The right-click menu of the map: the coordinate of the place, in both systems, to copy. */
final class CoordinateMenu {
    private CoordinateMenu() {}

    static void show(Node owner, AtlasModel model, Coordinate grid, double screenX, double screenY) {
        Coordinate geographic = model.atlas().projection().toGeographic(grid.x, grid.y);
        Messages words = Messages.of(model.state().language(), "map");
        List<MenuItem> items = List.of(
                item(
                        words.get("map.copy", CoordinateText.geographic(geographic.x, geographic.y, 5)),
                        "%.5f, %.5f".formatted(geographic.x, geographic.y)),
                item(
                        words.get("map.copy", CoordinateText.grid(grid.x, grid.y)),
                        "%.1f, %.1f".formatted(grid.y, grid.x)));
        ContextMenu menu = new ContextMenu(items.toArray(new MenuItem[0]));
        menu.show(owner, screenX, screenY);
    }

    private static MenuItem item(String label, String copied) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return item;
    }
}
