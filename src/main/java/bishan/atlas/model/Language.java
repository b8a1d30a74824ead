package bishan.atlas.model;

import java.util.Locale;

/** The languages of the atlas: Chinese first, English a click away. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language named by a tag such as {@code zh}, {@code en} or {@code en-GB}; Chinese for anything else. */
    public static Language ofTag(String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }
}
