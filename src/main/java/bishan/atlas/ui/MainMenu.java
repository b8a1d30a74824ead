package bishan.atlas.ui;

import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.style.Themes;
import bishan.atlas.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu under the first button: all commands with their keys, theme, language, labels of the map and font size. */
final class MainMenu {
    private final AtlasModel model;
    private final Words words;
    private final Commands commands;
    private final WindowShape shape;
    private ContextMenu open = new ContextMenu();

    MainMenu(AtlasModel model, Words words, Commands commands, WindowShape shape) {
        this.model = model;
        this.words = words;
        this.commands = commands;
        this.shape = shape;
    }

    void showUnder(Node button) {
        if (open.isShowing()) {
            open.hide();
            return;
        }
        open = new ContextMenu();
        open.setId("main-menu");
        List.of("export", "book", "copyFigure", "openRecipe").forEach(this::item);
        rule();
        commands.views()
                .forEach(id -> check(id, id.equals("view." + model.view().id())));
        rule();
        List.of("whole", "zoomIn", "zoomOut", "back", "forward").forEach(this::item);
        rule();
        check("layers", !shape.layersFolded().get());
        check("facts", !shape.factsFolded().get());
        check("mapOnly", shape.mapOnly().get());
        rule();
        themes();
        choice(
                sub("menu.language"),
                List.of(Language.values()),
                shape.language().get(),
                this::name,
                shape.language()::set);
        choice(
                sub("menu.labels"),
                List.of(LabelLanguage.values()),
                model.state().labels(),
                labels -> words.get("labels." + labels.tag()),
                labels -> model.change(state -> state.withLabels(labels)));
        choice(
                sub("menu.fontSize"),
                WindowShape.FONT_SIZES,
                shape.fontSizePx().get(),
                size -> words.get("menu.px", size),
                shape.fontSizePx()::set);
        rule();
        item("about");
        open.show(button, Side.BOTTOM, 0, 6);
    }

    /** The theme that the key would choose shows that key. */
    private void themes() {
        heading("menu.theme");
        Themes themes = model.atlas().themes();
        int first = open.getItems().size();
        choice(
                open.getItems(),
                themes.all(),
                model.theme(),
                theme -> theme.title().in(shape.language().get()),
                theme -> model.change(state -> state.withTheme(theme.id())));
        int next = themes.all().indexOf(themes.after(model.theme().id()));
        open.getItems().get(first + next).setAccelerator(commands.of("theme").key());
        for (int i = 0; i < themes.all().size(); i++) {
            open.getItems().get(first + i).setId("theme-" + themes.all().get(i).id());
        }
    }

    private String name(Language language) {
        return words.get("language." + language.locale().getLanguage());
    }

    private void item(String id) {
        add(new MenuItem(), commands.of(id));
    }

    private void check(String id, boolean on) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(on);
        add(item, commands.of(id));
    }

    private void add(MenuItem item, Command command) {
        item.setId("menu-" + command.id());
        item.setText(words.get(command.words()));
        item.setDisable(command.disabled().get());
        item.setAccelerator(command.key());
        item.setOnAction(e -> command.run());
        open.getItems().add(item);
    }

    private void heading(String key) {
        MenuItem heading = new MenuItem(words.get(key));
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        open.getItems().add(heading);
    }

    private List<MenuItem> sub(String key) {
        Menu menu = new Menu(words.get(key));
        open.getItems().add(menu);
        return menu.getItems();
    }

    private static <T> void choice(
            List<MenuItem> into, List<T> values, T now, Function<T, String> name, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value.equals(now));
            item.setOnAction(e -> choose.accept(value));
            into.add(item);
        }
    }

    private void rule() {
        open.getItems().add(new SeparatorMenuItem());
    }
}
