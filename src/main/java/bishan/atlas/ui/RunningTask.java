package bishan.atlas.ui;

import java.util.Objects;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;

/**
 * Long work in the background, as the status bar tells of it.
 *
 * @param words what is done, in the language of the moment
 * @param share how much of it is done, 0 to 1; negative while that is not known
 * @param cancel asks it to stop
 */
public record RunningTask(ObservableValue<String> words, ReadOnlyDoubleProperty share, Runnable cancel) {
    public RunningTask {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(cancel, "cancel");
    }
}
