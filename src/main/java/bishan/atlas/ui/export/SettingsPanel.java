package bishan.atlas.ui.export;

import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.style.Theme;
import bishan.atlas.ui.kit.SlimScroll;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The left column of the sheet editor: everything that can be chosen or typed. */
final class SettingsPanel extends StackPane {
    private static final List<String> RESOLUTIONS = List.of("96", "150", "200", "300");
    private static final double WIDTH_PX = 288;

    private final Words words;
    private final Runnable changed;
    private final UnaryOperator<String> nameOf;
    private final FormatChoice format;
    private final ComboBox<PageChoice> paper;
    private final ComboBox<Boolean> landscape;
    private final TextField width;
    private final TextField height;
    private final ScaleChoice scale;
    private final ComboBox<String> dpi;
    private final ComboBox<ExportRecipe.SvgText> svgText;
    private final ComboBox<MapExtent> extent;
    private final TextField title;
    private final TextField subtitle;
    private final TextField compiler;
    private final TextField mapNumber;
    private final ComboBox<SheetLanguage> language;
    private final ComboBox<Theme> theme;
    private final TextField asOf;
    private final ComboBox<Furniture.MapGrid> grid;
    private final FurnitureTicks ticks;
    private final Map<FormField, Field> fields = new EnumMap<>(FormField.class);
    private final VBox rows = new VBox(8);
    private final Field typedSize;
    private final Field textOfSvg;
    private boolean filling;

    /**
     * What can be chosen from.
     *
     * @param extents the view, the district, the zones, and what else a recipe asks for
     * @param nameOf the name of a feature by its id
     */
    record Offer(
            List<MapExtent> extents, List<SheetLanguage> languages, List<Theme> themes, UnaryOperator<String> nameOf) {}

    SettingsPanel(Offer offer, Words words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        nameOf = offer.nameOf();
        format = new FormatChoice(words, this::follow);
        paper = Choices.of(
                "export-paper", List.of(PageChoice.values()), p -> words.get("export.paper." + p.id()), this::follow);
        landscape = Choices.of(
                "export-orientation",
                List.of(false, true),
                on -> words.get(on ? "export.landscape" : "export.portrait"),
                this::follow);
        width = text("export-width");
        height = text("export-height");
        scale = new ScaleChoice(words, this::follow);
        dpi = Choices.typed("export-dpi", RESOLUTIONS, this::follow);
        svgText = Choices.of(
                "export-svg-text",
                List.of(ExportRecipe.SvgText.values()),
                t -> words.get("export.svgText." + id(t)),
                this::follow);
        extent = Choices.of("export-extent", offer.extents(), this::name, this::follow);
        title = text("export-title");
        subtitle = text("export-subtitle");
        compiler = text("export-compiler");
        mapNumber = text("export-map-number");
        compiler.setPromptText(words.get("export.compiler.none"));
        mapNumber.setPromptText(words.get("export.mapNumber.none"));
        subtitle.setPromptText(words.get("export.subtitle.none"));
        language = Choices.of(
                "export-language", offer.languages(), l -> words.get("export.language." + l.id()), this::follow);
        theme = Choices.of("export-theme", offer.themes(), t -> t.title().in(words.language()), this::follow);
        asOf = text("export-as-of");
        asOf.setPromptText(words.get("export.asOf.none"));
        grid = Choices.of(
                "export-grid",
                List.of(Furniture.MapGrid.values()),
                g -> words.get("export.grid." + id(g)),
                this::follow);
        ticks = new FurnitureTicks(words, this::follow);
        typedSize = field("export.width", width, FormField.WIDTH);
        textOfSvg = field("export.svgText", svgText);
        lay();
    }

    private void lay() {
        getStyleClass().add("export-settings");
        setMinWidth(WIDTH_PX);
        setPrefWidth(WIDTH_PX);
        setMaxWidth(WIDTH_PX);
        setMinHeight(0);
        place(field("export.paper", paper), field("export.orientation", landscape));
        place(typedSize, field("export.height", height, FormField.HEIGHT));
        place(field("export.scale", scale.box(), FormField.SCALE), field("export.dpi", dpi, FormField.DPI));
        place(textOfSvg);
        place(field("export.extent", extent));
        place(field("export.title", title, FormField.TITLE));
        place(field("export.subtitle", subtitle, FormField.SUBTITLE), field("export.asOf", asOf, FormField.AS_OF));
        place(
                field("export.compiler", compiler, FormField.COMPILER),
                field("export.mapNumber", mapNumber, FormField.MAP_NUMBER));
        place(field("export.language", language), field("export.theme", theme));
        VBox all = new VBox(
                12,
                format,
                rows,
                ticks,
                gridLine(),
                WrappedText.of(words.get("export.schematic"), "type-small", "type-muted"));
        all.getStyleClass().add("export-fields");
        getChildren().add(new SlimScroll(all));
    }

    private HBox gridLine() {
        Label name = new Label(words.get("export.grid"));
        name.getStyleClass().add("field-label");
        name.setLabelFor(grid);
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.setAccessibleText(name.getText());
        grid.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(grid, Priority.ALWAYS);
        HBox line = new HBox(12, name, grid);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Fields side by side, all as wide as each other. */
    private void place(Field... inRow) {
        HBox row = new HBox(8, inRow);
        for (Field field : inRow) {
            field.setPrefWidth(1);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        rows.getChildren().add(row);
    }

    private Field field(String name, Control control) {
        return new Field(words.get(name), control);
    }

    private Field field(String name, Control control, FormField wrong) {
        Field field = field(name, control);
        fields.put(wrong, field);
        return field;
    }

    private TextField text(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().addListener(o -> follow());
        return field;
    }

    private String name(MapExtent place) {
        if (place instanceof MapExtent.Whole whole) {
            return nameOf.apply(whole.featureId());
        }
        return words.get(place instanceof MapExtent.View ? "export.extent.view" : "export.extent.district");
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    SheetForm form() {
        return new SheetForm(
                format.value(),
                svgText.getValue(),
                paper.getValue(),
                landscape.getValue(),
                paper.getValue().isTyped()
                        ? new SheetForm.Size(width.getText(), height.getText())
                        : SheetForm.Size.NONE,
                scale.text(),
                dpi.getEditor().getText(),
                extent.getValue(),
                new SheetForm.Texts(title.getText(), subtitle.getText(), compiler.getText(), mapNumber.getText()),
                language.getValue(),
                theme.getValue().id(),
                asOf.getText(),
                new Furniture(ticks.parts(), grid.getValue()));
    }

    /** Fills in {@code form}, all of which must be on offer. */
    void fill(SheetForm form) {
        filling = true;
        format.set(form.format());
        svgText.setValue(form.svgText());
        paper.setValue(form.paper());
        landscape.setValue(form.landscape());
        width.setText(form.size().width());
        height.setText(form.size().height());
        dpi.getEditor().setText(form.dpi());
        extent.setValue(form.extent());
        scale.set(form.scale());
        title.setText(form.texts().title());
        subtitle.setText(form.texts().subtitle());
        compiler.setText(form.texts().compiler());
        mapNumber.setText(form.texts().mapNumber());
        language.setValue(form.language());
        theme.getItems().stream()
                .filter(t -> t.id().equals(form.theme()))
                .findFirst()
                .ifPresent(theme::setValue);
        asOf.setText(form.asOf());
        grid.setValue(form.furniture().grid());
        ticks.set(form.furniture().parts());
        filling = false;
        adapt();
    }

    void setSize(SheetForm.Size size) {
        filling = true;
        width.setText(size.width());
        height.setText(size.height());
        filling = false;
    }

    void setTitle(String words) {
        title.setText(words);
    }

    /** Shows the scale that came of a wish for the one that fits. */
    void showScale(double denominator) {
        filling = true;
        scale.show(denominator);
        filling = false;
    }

    /** Says of each field what is wrong with it, and nothing of the others; keys of the bundle {@code ui}, and of {@code layers}. */
    void complain(Map<FormField, String> wrong) {
        fields.forEach((field, shown) -> shown.complain(wrong.containsKey(field) ? words(wrong.get(field)) : ""));
    }

    private String words(String key) {
        return key.startsWith("scale.") ? words.of("layers").get(key) : words.get(key);
    }

    void focusFirst() {
        format.requestFocus();
    }

    private void follow() {
        if (!filling && theme != null && ticks != null && theme.getValue() != null) {
            adapt();
            changed.run();
        }
    }

    /** Shows the fields that this paper and format have. */
    private void adapt() {
        boolean typed = paper.getValue().isTyped();
        filling = true;
        scale.sayFitted(extent.getValue() instanceof MapExtent.View);
        filling = false;
        landscape.setDisable(!paper.getValue().isSheet());
        dpi.setDisable(!form().asksDpi());
        show(typedSize, typed);
        show(textOfSvg, format.value() == PageFormat.SVG);
    }

    private static void show(Field field, boolean on) {
        field.getParent().setVisible(on);
        field.getParent().setManaged(on);
    }
}
