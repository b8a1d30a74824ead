package bishan.atlas.style;

import bishan.atlas.model.Language;
import java.util.Map;
import org.geotools.api.style.Style;

/** The GeoTools style of every layer, in one theme and one language. */
public final class AtlasStyles {
    private final Map<String, Style> byLayer;

    public AtlasStyles(Theme theme, Language language) {
        Labels labels = new Labels(theme, language);
        GroundStyle ground = new GroundStyle(theme, labels);
        LandStyle land = new LandStyle(theme, labels);
        RoadStyle roads = new RoadStyle(theme, labels);
        RailStyle rail = new RailStyle(theme, labels);
        PointStyle points = new PointStyle(theme, labels);
        byLayer = Map.ofEntries(
                Map.entry("boundary", ground.boundary()),
                Map.entry("towns", ground.towns()),
                Map.entry("town_seats", ground.townSeats()),
                Map.entry("neighbours", ground.neighbours()),
                Map.entry("zones", new ZoneStyle(theme, labels, language).zones()),
                Map.entry("ridges", land.ridges()),
                Map.entry("water", land.water()),
                Map.entry("airport", points.airport()),
                Map.entry("roads", roads.roads()),
                Map.entry("expressways", roads.expressways()),
                Map.entry("high_speed_rail", rail.highSpeedRail()),
                Map.entry("rail_express", rail.railExpress()),
                Map.entry("metro", rail.metro()),
                Map.entry("people_mover", rail.peopleMover()),
                Map.entry("stations", points.stations()),
                Map.entry("parks_named", points.parks()),
                Map.entry("parks_other", points.parks()),
                Map.entry("places", points.places()));
    }

    /** The styles by layer id; a layer without a course has none. */
    public Map<String, Style> byLayer() {
        return byLayer;
    }
}
