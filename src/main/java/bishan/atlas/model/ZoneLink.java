package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** The tie between a record and a zone: stated by a document, or inferred by us for a reason that is always shown. */
public record ZoneLink(String zoneId, Kind kind, Optional<Bilingual> reason) {
    /** How a link is known. */
    public enum Kind {
        EXPLICIT,
        INFERRED
    }

    public ZoneLink {
        Objects.requireNonNull(zoneId, "zoneId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (kind == Kind.INFERRED && reason.isEmpty()) {
            throw new IllegalArgumentException("an inferred link to " + zoneId + " needs a reason");
        }
    }
}
