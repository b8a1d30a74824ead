package bishan.atlas.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Runs commands by their keys. While a text field has the focus, keys without Ctrl or Alt belong to it. */
final class CommandKeys {
    private final Supplier<List<Command>> commands;

    CommandKeys(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void handle(KeyEvent event) {
        boolean plain = !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
        if (plain && event.getTarget() instanceof TextInputControl) {
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
