package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Status;
import java.util.Locale;

/** The legend class a feature is drawn in, so that its facts carry the very symbol it has on the map. */
final class MapSymbol {
    /** The record of Line 27, which is drawn in a colour of its own. */
    private static final String LINE_27 = "T06";

    private MapSymbol() {}

    static String of(MapFeature feature, Atlas atlas) {
        return switch (feature.kind()) {
            case DISTRICT -> "boundary";
            case TOWN -> "towns";
            case TOWN_SEAT -> feature.flag("seat_of_district") ? "seat.district" : "seat.town";
            case ZONE -> feature.id();
            case AIRPORT_SITE -> "airport";
            case HIGH_SPEED_RAIL -> "high_speed_rail." + phase(feature, atlas);
            case RAIL_EXPRESS -> "bitong." + phase(feature, atlas);
            case METRO ->
                (feature.facets().record().filter(LINE_27::equals).isPresent() ? "line_27." : "line_1.")
                        + phase(feature, atlas);
            case PEOPLE_MOVER -> "people_mover";
            case EXPRESSWAY -> "expressway." + phase(feature, atlas);
            case ARTERIAL -> "road.arterial";
            case TRUNK_ROAD, LOCAL_ROAD -> "road.local";
            case RAIL_STATION -> "rail_station";
            case METRO_STATION -> feature.flag("interchange") ? "interchange_station" : "metro_station";
            case PEOPLE_MOVER_STOP -> "people_mover_stop";
            case INTERCHANGE -> "interchange";
            case PARK -> "park";
            case RIVER -> "river";
            case RESERVOIR -> "reservoir";
            case RIDGE -> "ridges";
            case PLACE, NEIGHBOUR -> "place";
        };
    }

    private static String phase(MapFeature feature, Atlas atlas) {
        Status.Phase phase = atlas.latestStatus(feature).map(Status::phase).orElse(Status.Phase.OPEN);
        return (phase == Status.Phase.NAMED ? Status.Phase.PLANNED : phase)
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
