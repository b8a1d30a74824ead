package bishan.atlas.ui;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import bishan.atlas.app.AtlasView;
import bishan.atlas.ui.export.SheetDesk;
import bishan.atlas.ui.map.MapPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Everything a person can do from menu, toolbar and keyboard. */
final class Commands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(false);

    private final List<Command> named = new ArrayList<>();
    private final List<Command> silent = new ArrayList<>();

    /** What the commands act on beside the model. */
    record Reach(
            MapPane map, ViewSteps steps, WindowShape shape, List<AtlasView> views, SheetDesk sheets, Runnable about) {
        Reach {
            views = List.copyOf(views);
        }
    }

    Commands(AtlasModel model, Reach reach) {
        WindowShape shape = reach.shape();
        add("export", key(KeyCode.E, SHORTCUT_DOWN), ALWAYS, reach.sheets()::open);
        add("copyFigure", key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN), ALWAYS, reach.sheets()::copyFigure);
        add("book", null, ALWAYS, reach.sheets()::book);
        add("openRecipe", key(KeyCode.O, SHORTCUT_DOWN), ALWAYS, reach.sheets()::openRecipe);
        BooleanBinding offMap = model.viewProperty().isNotEqualTo(AtlasView.MAP);
        for (AtlasView view : reach.views()) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + (view.ordinal() + 1));
            add("view." + view.id(), key(digit, SHORTCUT_DOWN), ALWAYS, () -> model.show(view));
        }
        add("whole", key(KeyCode.DIGIT0, SHORTCUT_DOWN), offMap, model::flyHome);
        add(
                "zoomIn",
                key(KeyCode.PLUS, SHORTCUT_DOWN),
                offMap,
                () -> reach.map().zoomBy(1));
        add(
                "zoomOut",
                key(KeyCode.MINUS, SHORTCUT_DOWN),
                offMap,
                () -> reach.map().zoomBy(-1));
        add(
                "back",
                key(KeyCode.LEFT, ALT_DOWN),
                reach.steps().atOldest().or(offMap),
                () -> reach.steps().back());
        add(
                "forward",
                key(KeyCode.RIGHT, ALT_DOWN),
                reach.steps().atNewest().or(offMap),
                () -> reach.steps().forward());
        add("layers", key(KeyCode.L, SHORTCUT_DOWN), offMap, () -> flip(shape.layersFolded()));
        add("facts", null, offMap, () -> flip(shape.factsFolded()));
        add("mapOnly", key(KeyCode.F11), offMap, () -> flip(shape.mapOnly()));
        add(
                "theme",
                key(KeyCode.T, SHORTCUT_DOWN),
                ALWAYS,
                () -> model.change(
                        s -> s.withTheme(model.atlas().themes().after(s.theme()).id())));
        add("about", null, ALWAYS, reach.about());
        silent(
                "zoomIn",
                key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY),
                offMap,
                () -> reach.map().zoomBy(1));
        silent(
                "zoomIn",
                key(KeyCode.ADD, SHORTCUT_DOWN),
                offMap,
                () -> reach.map().zoomBy(1));
        silent(
                "zoomOut",
                key(KeyCode.SUBTRACT, SHORTCUT_DOWN),
                offMap,
                () -> reach.map().zoomBy(-1));
        for (int n = 1; n <= 9; n++) {
            int digit = n;
            Runnable toggle = () -> model.tree()
                    .rowOfDigit(digit)
                    .ifPresent(row -> model.change(s -> model.tree().toggleRow(s, row)));
            silent("layer", key(KeyCode.valueOf("DIGIT" + n)), offMap, toggle);
            silent("layer", key(KeyCode.valueOf("NUMPAD" + n)), offMap, toggle);
        }
        for (int n = 1; n <= 8; n++) {
            int zone = n;
            silent(
                    "zone",
                    key(KeyCode.valueOf("F" + n)),
                    ALWAYS,
                    () -> model.tree().zoneOfFunctionKey(zone).ifPresent(model::flyTo));
        }
    }

    /** Those of menu and toolbar, in the order of the menu. */
    List<Command> named() {
        return List.copyOf(named);
    }

    /** The ids of those that show a view. */
    List<String> views() {
        return named.stream()
                .map(Command::id)
                .filter(id -> id.startsWith("view."))
                .toList();
    }

    /** All that have keys. */
    List<Command> withKeys() {
        List<Command> all = new ArrayList<>(named);
        all.addAll(silent);
        return all;
    }

    Command of(String id) {
        Optional<Command> found = named.stream().filter(c -> c.id().equals(id)).findFirst();
        return found.orElseThrow();
    }

    private static void flip(javafx.beans.property.BooleanProperty folded) {
        folded.set(!folded.get());
    }

    private void add(String id, KeyCombination key, ObservableBooleanValue disabled, Runnable act) {
        named.add(new Command(id, key, disabled, act));
    }

    private void silent(String id, KeyCombination key, ObservableBooleanValue disabled, Runnable act) {
        silent.add(new Command(id, key, disabled, act));
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
