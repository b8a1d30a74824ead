package bishan.atlas.ui.export;

import bishan.atlas.sheet.Furniture.Part;
import bishan.atlas.ui.kit.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What stands round the map, each with its tick. */
final class FurnitureTicks extends VBox {
    private final Map<Part, CheckBox> ticks = new EnumMap<>(Part.class);

    FurnitureTicks(Words words, Runnable changed) {
        super(8);
        Label name = new Label(words.get("export.furniture"));
        name.getStyleClass().add("field-label");
        GridPane grid = new GridPane();
        grid.setVgap(8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        for (Part part : Part.values()) {
            String id = part.name().toLowerCase(Locale.ROOT);
            CheckBox tick = new CheckBox(words.get("export.furniture." + id));
            tick.setId("export-furniture-" + id);
            tick.selectedProperty().addListener(o -> changed.run());
            grid.add(tick, ticks.size() % 2, ticks.size() / 2);
            ticks.put(part, tick);
        }
        getChildren().addAll(name, grid);
    }

    Set<Part> parts() {
        Set<Part> on = EnumSet.noneOf(Part.class);
        ticks.forEach((part, tick) -> {
            if (tick.isSelected()) {
                on.add(part);
            }
        });
        return on;
    }

    void set(Set<Part> parts) {
        ticks.forEach((part, tick) -> tick.setSelected(parts.contains(part)));
    }
}
