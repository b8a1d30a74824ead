package bishan.atlas.scene;

import bishan.atlas.model.Language;
import java.util.Locale;
import java.util.Optional;

/** What the map is labelled in: one language, or Chinese with the English name smaller under it. */
public enum LabelLanguage {
    ZH,
    EN,
    BOTH;

    public static LabelLanguage of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** The one called {@code tag}: zh, en or both; empty for anything else. */
    public static Optional<LabelLanguage> ofTag(String tag) {
        for (LabelLanguage labels : values()) {
            if (labels.tag().equals(tag.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(labels);
            }
        }
        return Optional.empty();
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of the first line, and of all that has only one. */
    public Language language() {
        return this == EN ? Language.EN : Language.ZH;
    }

    /** The language of the second line, or empty. */
    public Optional<Language> second() {
        return this == BOTH ? Optional.of(Language.EN) : Optional.empty();
    }
}
