package bishan.atlas.model;

import java.util.Locale;
import java.util.Optional;

/** What a source says of a thing's state. The line pattern follows from it, on the map and in the panels alike. */
public enum Status {
    OPERATING(Phase.OPEN),
    OPENED(Phase.OPEN),
    IN_USE(Phase.OPEN),
    ACQUIRED(Phase.OPEN),
    TESTING(Phase.BUILDING),
    UNDER_CONSTRUCTION(Phase.BUILDING),
    STARTED(Phase.BUILDING),
    PREPARATORY(Phase.PLANNED),
    PLANNED(Phase.PLANNED),
    SITE_SELECTED(Phase.PLANNED),
    SIGNED(Phase.PLANNED),
    NEGOTIATING(Phase.PLANNED),
    APPROVED(Phase.PLANNED),
    TARGET(Phase.PLANNED),
    NAMED_ONLY(Phase.NAMED);

    /** The line pattern a status is shown with: solid, dash-dot, dashed, dotted. */
    public enum Phase {
        OPEN,
        BUILDING,
        PLANNED,
        NAMED
    }

    private final Phase phase;

    Status(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /** The id used in {@code maps/}: {@code under_construction} and so on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> ofId(String id) {
        for (Status status : values()) {
            if (status.id().equals(id)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
