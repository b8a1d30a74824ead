package bishan.atlas.ui.kit;

import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/** The strings of the window in the language chosen now. JavaFX thread only. */
public final class Words {
    private final ObservableValue<Language> language;
    private final String room;

    /** The words of the window's own bundle. */
    public Words(ObservableValue<Language> language) {
        this(language, "ui");
    }

    private Words(ObservableValue<Language> language, String room) {
        this.language = language;
        this.room = room;
    }

    /** The words of another room in the same language. */
    public Words of(String otherRoom) {
        return new Words(language, otherRoom);
    }

    public Language language() {
        return language.getValue();
    }

    public ObservableValue<Language> languageValue() {
        return language;
    }

    /** The text for {@code key} now. */
    public String get(String key, Object... args) {
        return Messages.of(language(), room).get(key, args);
    }

    /** The text for {@code key}, following the language. */
    public StringBinding bind(String key, Object... args) {
        return Bindings.createStringBinding(() -> get(key, args), language);
    }
}
