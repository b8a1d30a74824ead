package bishan.atlas.text;

import bishan.atlas.model.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The strings a user reads, one bundle a room (facts, layers, load, sheet, cli ...), as
 * {@code bishan/atlas/text/ROOM_zh.properties} and {@code ROOM_en.properties} in UTF-8. Placeholders are those of
 * {@link MessageFormat}; an apostrophe is written twice. Safe for any thread.
 */
public final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The bundle of {@code room} in {@code language}. */
    public static Messages of(Language language, String room) {
        return new Messages(
                language,
                ResourceBundle.getBundle(
                        "bishan.atlas.text." + room + "_" + (language == Language.ZH ? "zh" : "en"), Locale.ROOT));
    }

    public Language language() {
        return language;
    }

    /** The text for {@code key} with {@code args} filled in. */
    public String get(String key, Object... args) {
        String pattern = bundle.getString(key);
        return new MessageFormat(pattern, language.locale()).format(args);
    }

    /** True when the bundle has {@code key}. */
    public boolean has(String key) {
        try {
            bundle.getString(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }
}
