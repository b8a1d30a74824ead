package bishan.atlas.ui.export;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Boxes to choose from. */
final class Choices {
    private Choices() {}

    /** One of {@code values}, shown by its name. */
    static <T> ComboBox<T> of(String id, List<T> values, Function<T, String> name, Runnable changed) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("the choice is not editable: " + text);
            }
        });
        box.valueProperty().addListener(o -> changed.run());
        return box;
    }

    /** Any text, with {@code values} to choose from; what is typed counts at once. */
    static ComboBox<String> typed(String id, List<String> values, Runnable changed) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setEditable(true);
        box.getItems().setAll(values);
        box.getEditor().textProperty().addListener(o -> changed.run());
        // Who comes to it by Tab types another value in the place of the one that is there.
        box.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                Platform.runLater(box.getEditor()::selectAll);
            }
        });
        return box;
    }
}
