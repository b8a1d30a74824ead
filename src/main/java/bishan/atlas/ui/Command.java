package bishan.atlas.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can do: its words are {@code command.ID} and {@code help.ID} of the bundle.
 *
 * @param key its keys, or null where it has none
 */
record Command(String id, KeyCombination key, ObservableBooleanValue disabled, Runnable act) {
    String words() {
        return "command." + id;
    }

    String help() {
        return "help." + id;
    }

    String keyText() {
        return key == null ? "" : key.getDisplayText();
    }

    void run() {
        if (!disabled.get()) {
            act.run();
        }
    }
}
