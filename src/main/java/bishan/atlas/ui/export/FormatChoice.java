package bishan.atlas.ui.export;

import bishan.atlas.export.PageFormat;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** PNG, SVG or PDF, side by side. */
final class FormatChoice extends HBox {
    private final Map<PageFormat, ToggleButton> buttons = new EnumMap<>(PageFormat.class);
    private final ToggleGroup group = new ToggleGroup();

    FormatChoice(Words words, Runnable changed) {
        getStyleClass().add("segments");
        for (PageFormat format : PageFormat.values()) {
            ToggleButton button = new ToggleButton(format.name());
            button.setId("export-format-" + format.extension());
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            // A click on the chosen one would let it go; there is always one.
            button.setOnAction(e -> button.setSelected(true));
            Tip.on(button, words.bind("export.format." + format.extension()), "", words.bind("export.format.help"));
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setPrefWidth(1);
            buttons.put(format, button);
        }
        getChildren().addAll(buttons.values());
        set(PageFormat.PNG);
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now != null) {
                changed.run();
            }
        });
    }

    PageFormat value() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(PageFormat.PNG);
    }

    void set(PageFormat format) {
        buttons.get(format).setSelected(true);
    }

    /** The chosen one takes the keyboard. */
    @Override
    public void requestFocus() {
        buttons.get(value()).requestFocus();
    }
}
