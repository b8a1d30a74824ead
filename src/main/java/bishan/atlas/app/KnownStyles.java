package bishan.atlas.app;

import bishan.atlas.model.Language;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Theme;
import bishan.atlas.style.Themes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The styles made so far. They depend on theme and language alone, and so outlive a reading of the maps. Safe for any thread. */
final class KnownStyles {
    private final Map<Key, AtlasStyles> made = new ConcurrentHashMap<>();

    private record Key(Theme theme, Language language) {}

    /** Those made for {@code themes}, for the next reading of the maps. */
    KnownStyles of(Themes themes) {
        KnownStyles kept = new KnownStyles();
        made.forEach((key, styles) -> {
            if (themes.all().contains(key.theme())) {
                kept.made.put(key, styles);
            }
        });
        return kept;
    }

    AtlasStyles of(Theme theme, Language language) {
        return made.computeIfAbsent(new Key(theme, language), key -> new AtlasStyles(theme, language));
    }
}
