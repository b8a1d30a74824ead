package bishan.atlas.app.documents;

import java.util.Locale;
import java.util.Optional;

/** The lists of records, in the order of the index. */
public enum Shelf {
    PROJECTS,
    TRANSPORT,
    AREAS,
    PARTNERS,
    HONOURS,
    POLICIES,
    EVENTS,
    PLACES,
    DERIVED,
    CHECKS;

    /** The key of its page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shelf> ofKey(String key) {
        for (Shelf shelf : values()) {
            if (shelf.key().equals(key)) {
                return Optional.of(shelf);
            }
        }
        return Optional.empty();
    }
}
