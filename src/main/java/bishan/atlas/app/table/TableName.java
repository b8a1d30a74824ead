package bishan.atlas.app.table;

import java.util.Locale;
import java.util.Optional;

/** The tables there are. */
public enum TableName {
    ZONES,
    PROJECTS,
    FIGURES,
    TRANSPORT,
    PARKS,
    INDICATORS,
    LINKS,
    SOURCES,
    CONTRADICTIONS;

    /** As it is written on the command line: {@code zones}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Sources have their own dates, and contradictions are told by who knows all documents: neither can be asked for as of a date. */
    public boolean canBeDated() {
        return this != CONTRADICTIONS && this != SOURCES;
    }

    public static Optional<TableName> ofId(String id) {
        for (TableName name : values()) {
            if (name.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
