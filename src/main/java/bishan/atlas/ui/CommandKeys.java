package bishan.atlas.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Runs commands by their keys. While a text field has the focus, keys without Ctrl or Alt belong to it; while a dialog is open, all belong
 * to that.
 */
final class CommandKeys {
    private final Supplier<List<Command>> commands;
    private final BooleanSupplier resting;

    /** @param resting true while the keys belong to something else */
    CommandKeys(Supplier<List<Command>> commands, BooleanSupplier resting) {
        this.commands = commands;
        this.resting = resting;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void handle(KeyEvent event) {
        boolean plain = !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
        if (resting.getAsBoolean() || plain && event.getTarget() instanceof TextInputControl) {
            return;
        }
        for (Command command : commands.get()) {
            if (command.key() != null && command.key().match(event)) {
                command.run();
                event.consume();
                return;
            }
        }
    }
}
