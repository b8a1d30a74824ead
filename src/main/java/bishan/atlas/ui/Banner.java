package bishan.atlas.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;

/** Something that stands under the toolbar until it is closed: what happened and what stayed safe, and more if asked for. */
public record Banner(Tone tone, String text, Optional<Region> details) {
    /** Errors stand before cautions. */
    public enum Tone {
        DANGER,
        CAUTION;

        String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
