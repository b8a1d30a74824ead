package bishan.atlas.ui;

import bishan.atlas.app.AtlasView;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import java.util.Collection;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Chooses what fills the middle of the window: segments side by side, or a menu where the toolbar is narrow. */
final class ViewSwitch extends StackPane {
    private final AtlasModel model;
    private final Words words;
    private final Commands commands;
    /** Kept here: a binding that nobody holds is forgotten. */
    private final ObservableBooleanValue narrow;

    /** @param narrow true where the segments have no room */
    ViewSwitch(
            AtlasModel model,
            Words words,
            Commands commands,
            Collection<AtlasView> views,
            ObservableBooleanValue narrow) {
        this.model = model;
        this.words = words;
        this.commands = commands;
        this.narrow = narrow;
        setId("view-switch");
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        views.forEach(view -> segments.getChildren().add(segment(view, group)));
        MenuButton menu = new MenuButton();
        menu.setId("view-menu");
        menu.getStyleClass().add("view-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.accessibleTextProperty().bind(words.bind("view.switch"));
        ToggleGroup items = new ToggleGroup();
        views.forEach(view -> menu.getItems().add(item(view, items)));
        Runnable name =
                () -> menu.setText(words.get("command.view." + model.view().id()));
        model.viewProperty().addListener(o -> name.run());
        words.languageValue().addListener(o -> name.run());
        name.run();
        showsWhile(segments, false);
        showsWhile(menu, true);
        getChildren().addAll(segments, menu);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    private ToggleButton segment(AtlasView view, ToggleGroup group) {
        Command command = commands.of("view." + view.id());
        ToggleButton segment = new ToggleButton();
        segment.setId("view-" + view.id());
        segment.getStyleClass().add("segment");
        segment.textProperty().bind(words.bind(command.words()));
        segment.setToggleGroup(group);
        segment.setMinWidth(Region.USE_PREF_SIZE);
        segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        // A click on the chosen segment would let it go; there is always one.
        segment.setOnAction(e -> {
            segment.setSelected(true);
            command.run();
        });
        model.viewProperty().addListener((o, before, now) -> segment.setSelected(now == view));
        segment.setSelected(model.view() == view);
        Tip.on(segment, words.bind(command.words()), command.keyText(), words.bind(command.help()));
        return segment;
    }

    private RadioMenuItem item(AtlasView view, ToggleGroup group) {
        Command command = commands.of("view." + view.id());
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(words.bind(command.words()));
        item.setToggleGroup(group);
        item.setAccelerator(command.key());
        item.setOnAction(e -> command.run());
        model.viewProperty().addListener((o, before, now) -> item.setSelected(now == view));
        item.setSelected(model.view() == view);
        return item;
    }

    private void showsWhile(Region node, boolean whenNarrow) {
        Runnable show = () -> {
            node.setVisible(narrow.get() == whenNarrow);
            node.setManaged(node.isVisible());
        };
        narrow.addListener(o -> show.run());
        show.run();
    }
}
