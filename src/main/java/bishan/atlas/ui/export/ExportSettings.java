package bishan.atlas.ui.export;

import bishan.atlas.style.Theme;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The fields of the export dialog. */
final class ExportSettings extends VBox {
    private static final List<Integer> RESOLUTIONS = List.of(96, 150, 200, 300);
    private static final int USUAL_DPI = 150;

    private final TextField title = new TextField();
    private final ComboBox<Extent> extent;
    private final ComboBox<SheetSize> size;
    private final ComboBox<Integer> dpi;
    private final ComboBox<Theme> theme;

    /** The themes offered and the one chosen at first. */
    record Themed(List<Theme> all, Theme first) {}

    ExportSettings(String firstTitle, Themed themed, Words words, Runnable changed) {
        getStyleClass().add("dialog-body");
        title.setText(firstTitle);
        title.setId("export-title");
        title.textProperty().addListener(o -> changed.run());
        extent = choice(List.of(Extent.values()), Extent.VIEW, e -> words.get("export.extent." + id(e)), changed);
        extent.setId("export-extent");
        size = choice(List.of(SheetSize.values()), SheetSize.WINDOW, s -> words.get("export.size." + id(s)), changed);
        size.setId("export-size");
        dpi = choice(RESOLUTIONS, USUAL_DPI, d -> words.get("export.dpi.value", d), changed);
        dpi.setId("export-dpi");
        theme = choice(themed.all(), themed.first(), t -> t.title().in(words.language()), changed);
        theme.setId("export-theme");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(12);
        grid.getColumnConstraints().addAll(column(60), column(40));
        grid.add(field(words.get("export.title"), title), 0, 0, 2, 1);
        grid.add(field(words.get("export.extent"), extent), 0, 1, 2, 1);
        grid.add(field(words.get("export.size"), size), 0, 2);
        grid.add(field(words.get("export.dpi"), dpi), 1, 2);
        grid.add(field(words.get("export.theme"), theme), 0, 3, 2, 1);
        getChildren().addAll(grid, WrappedText.of(words.get("export.schematic"), "type-small", "type-muted"));
    }

    Extent extent() {
        return extent.getValue();
    }

    SheetSize size() {
        return size.getValue();
    }

    int dpi() {
        return dpi.getValue();
    }

    Theme theme() {
        return theme.getValue();
    }

    String title() {
        return title.getText();
    }

    void focusTitle() {
        title.requestFocus();
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private static VBox field(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }

    private static <T> ComboBox<T> choice(List<T> values, T first, Function<T, String> name, Runnable changed) {
        ComboBox<T> box = new ComboBox<>();
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
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener(o -> changed.run());
        return box;
    }
}
