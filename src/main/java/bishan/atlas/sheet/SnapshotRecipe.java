package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import java.util.Objects;

/** Everything that decides how a one-page sheet looks; nothing of it is a resolution. */
public record SnapshotRecipe(
        String title,
        Language language,
        LabelLanguage labels,
        Page page,
        MapWish wish,
        Visibility visibility,
        Imprint imprint) {
    private static final int MAX_TITLE = 120;

    public SnapshotRecipe {
        title = Objects.requireNonNull(title, "title").replaceAll("\\s+", " ").strip();
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "title must have 1 to " + MAX_TITLE + " characters, not " + title.length());
        }
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(imprint, "imprint");
    }

    /** The map labelled in the language of the sheet. */
    public SnapshotRecipe(
            String title, Language language, Page page, MapWish wish, Visibility visibility, Imprint imprint) {
        this(title, language, LabelLanguage.of(language), page, wish, visibility, imprint);
    }

    /** True for a title the constructor would take. */
    public static boolean acceptsTitle(String title) {
        int length = title.replaceAll("\\s+", " ").strip().length();
        return length > 0 && length <= MAX_TITLE;
    }
}
