package bishan.atlas.export;

import java.util.Locale;
import java.util.Optional;

/** What a page can be written as. */
public enum PageFormat {
    PNG,
    SVG,
    PDF;

    /** The ending of its files, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format whose ending {@code fileName} has. */
    public static Optional<PageFormat> ofName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (PageFormat format : values()) {
            if (lower.endsWith("." + format.extension())
                    && lower.length() > format.extension().length() + 1) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
