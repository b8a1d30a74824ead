package bishan.atlas.ui;

import bishan.atlas.app.AtlasView;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.IconButton;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The toolbar: menu, mark, name; the switch of the views; the way back through the views; export. */
final class AtlasBar extends HBox {
    private static final double NARROW_PX = 1100;

    AtlasBar(AtlasModel model, Words words, Commands commands, MainMenu menu, List<AtlasView> views) {
        getStyleClass().add("atlas-bar");
        IconButton open = new IconButton(Material2OutlinedMZ.MENU, words.bind("menu"), "", () -> {}, "icon-large");
        open.setId("menu-button");
        open.getStyleClass().add("toolbar");
        open.setOnAction(e -> menu.showUnder(open));
        Label name = new Label();
        name.getStyleClass().add("app-name");
        name.textProperty().bind(words.bind("app.name"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        HBox.setMargin(rule, new Insets(0, 8, 0, 8));
        JadeMark mark = new JadeMark();
        HBox.setMargin(mark, new Insets(0, 4, 0, 6));
        getChildren()
                .addAll(
                        open,
                        mark,
                        name,
                        viewSwitch(model, words, commands, views),
                        new Spacer(),
                        icon(words, commands.of("back"), Material2OutlinedAL.ARROW_BACK),
                        icon(words, commands.of("forward"), Material2OutlinedAL.ARROW_FORWARD),
                        rule,
                        export(words, commands.of("export")));
    }

    private Region viewSwitch(AtlasModel model, Words words, Commands commands, List<AtlasView> views) {
        ViewSwitch chooser =
                new ViewSwitch(model, words, commands, views, widthProperty().lessThan(NARROW_PX));
        HBox.setMargin(chooser, new Insets(0, 0, 0, 16));
        // One view alone is no choice.
        chooser.setVisible(views.size() > 1);
        chooser.setManaged(views.size() > 1);
        return chooser;
    }

    private static IconButton icon(Words words, Command command, Ikon ikon) {
        IconButton button = new IconButton(
                ikon,
                words.bind(command.words()),
                command.keyText(),
                words.bind(command.help()),
                command::run,
                "icon-large");
        button.setId("bar-" + command.id());
        button.getStyleClass().add("toolbar");
        button.disableProperty().bind(command.disabled());
        return button;
    }

    private static Button export(Words words, Command command) {
        Button button = new Button();
        button.setId("bar-export");
        button.getStyleClass().add("primary-button");
        button.setGraphic(Icon.of(Material2OutlinedAL.GET_APP));
        button.textProperty().bind(words.bind(command.words()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(command.disabled());
        button.setOnAction(e -> command.run());
        Tip.on(button, words.bind(command.words()), command.keyText(), words.bind(command.help()));
        return button;
    }
}
