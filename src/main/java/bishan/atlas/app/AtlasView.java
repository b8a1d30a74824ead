package bishan.atlas.app;

import java.util.Locale;

/** What fills the middle of the window. */
public enum AtlasView {
    MAP,
    INDICATORS,
    DOCUMENTS;

    /** Its name in message keys and element ids: {@code map}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
