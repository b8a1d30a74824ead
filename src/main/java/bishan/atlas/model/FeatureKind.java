package bishan.atlas.model;

import java.util.Locale;
import java.util.Optional;

/** Every kind of feature that may stand in a layer file. */
public enum FeatureKind {
    DISTRICT,
    TOWN,
    TOWN_SEAT,
    ZONE,
    AIRPORT_SITE,
    HIGH_SPEED_RAIL,
    RAIL_EXPRESS,
    METRO,
    PEOPLE_MOVER,
    EXPRESSWAY,
    ARTERIAL,
    TRUNK_ROAD,
    LOCAL_ROAD,
    RAIL_STATION,
    METRO_STATION,
    PEOPLE_MOVER_STOP,
    INTERCHANGE,
    PARK,
    RIVER,
    RESERVOIR,
    RIDGE,
    PLACE,
    NEIGHBOUR;

    /** The id used in {@code maps/}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FeatureKind> ofId(String id) {
        for (FeatureKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** True for lines of any transport. */
    public boolean isTransportLine() {
        return ordinal() >= HIGH_SPEED_RAIL.ordinal() && ordinal() <= LOCAL_ROAD.ordinal();
    }

    /** True for stations, stops and interchanges. */
    public boolean isStop() {
        return ordinal() >= RAIL_STATION.ordinal() && ordinal() <= INTERCHANGE.ordinal();
    }
}
