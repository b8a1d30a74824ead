package bishan.atlas.export;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file a table may be written as. */
public enum TableFormat {
    CSV,
    JSON,
    XLSX;

    /** As it is written on the command line and at the end of a file name: {@code csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True where it is text that can be printed. */
    public boolean isText() {
        return this != XLSX;
    }

    public static Optional<TableFormat> ofId(String id) {
        for (TableFormat format : values()) {
            if (format.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The format a file name asks for by its end. */
    public static Optional<TableFormat> ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 1 ? Optional.empty() : ofId(fileName.substring(dot + 1));
    }
}
