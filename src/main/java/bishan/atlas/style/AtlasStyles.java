package bishan.atlas.style;

import bishan.atlas.model.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        Map<String, Style> styles = new LinkedHashMap<>();
        styles.put("boundary", ground.boundary());
        styles.put("towns", ground.towns());
        styles.put("town_seats", ground.townSeats());
        styles.put("neighbours", ground.neighbours());
        styles.put("zones", new ZoneStyle(theme, labels, language).zones());
        styles.put("ridges", land.ridges());
        styles.put("water", land.water());
        styles.put("airport", points.airport());
        styles.put("roads", roads.roads());
        styles.put("expressways", roads.expressways());
        styles.put("high_speed_rail", rail.highSpeedRail());
        styles.put("rail_express", rail.railExpress());
        styles.put("metro", rail.metro());
        styles.put("people_mover", rail.peopleMover());
        styles.put("stations", points.stations());
        styles.put("parks_named", points.parks());
        styles.put("parks_other", points.parks());
        styles.put("places", points.places());
        byLayer = Collections.unmodifiableMap(styles);
    }

    /** The styles by layer id, always in the same order; a layer without a course has none. */
    public Map<String, Style> byLayer() {
        return byLayer;
    }
}
