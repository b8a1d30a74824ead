package bishan.atlas.model;

import java.util.Objects;
import java.util.Optional;

/** The tie from a record to another: stated by a document, or inferred by us for a reason that is always shown. */
public record Link(String targetId, Kind kind, Optional<Bilingual> reason) {
    /** How a link is known. */
    public enum Kind {
        EXPLICIT,
        INFERRED
    }

    public Link {
        Objects.requireNonNull(targetId, "targetId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (kind == Kind.INFERRED && reason.isEmpty()) {
            throw new IllegalArgumentException("an inferred link to " + targetId + " needs a reason");
        }
    }

    public boolean isInferred() {
        return kind == Kind.INFERRED;
    }
}
