package bishan.atlas.scene;

import bishan.atlas.model.Language;
import bishan.atlas.model.Zone;
import bishan.atlas.style.Theme;
import bishan.atlas.style.ZoneNames;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a legend and the patches of the layer tree, drawn by the map's own style on samples of each class. */
public final class LegendSymbols {
    private static final double WIDTH_MM = 9;
    private static final double HEIGHT_MM = 4.8;

    private static final List<String> AREAS =
            List.of("zone.Z1", "zone.Z2", "zone.Z3", "zone.Z4", "zone.Z5", "zone.Z6", "zone.Z7", "zone.Z8", "airport");
    private static final List<String> LINES = List.of(
            "boundary",
            "towns",
            "high_speed_rail.open",
            "high_speed_rail.building",
            "high_speed_rail.planned",
            "line_1.open",
            "line_1.building",
            "line_1.planned",
            "bitong.open",
            "bitong.building",
            "bitong.planned",
            "line_27.building",
            "line_27.planned",
            "line_27.open",
            "people_mover",
            "expressway.open",
            "expressway.building",
            "expressway.planned",
            "road.arterial",
            "road.local",
            "tunnel",
            "river",
            "ridges");
    private static final List<String> POINTS = List.of(
            "interchange_station",
            "rail_station",
            "metro_station",
            "metro_station.closed",
            "people_mover_stop",
            "interchange",
            "seat.district",
            "seat.town",
            "reservoir",
            "park",
            "place");

    private static final Map<String, String> CLASS_OF_LAYER = Map.ofEntries(
            Map.entry("airport", "airport"),
            Map.entry("high_speed_rail", "high_speed_rail.open"),
            Map.entry("rail_express", "bitong.open"),
            Map.entry("metro", "line_1.open"),
            Map.entry("people_mover", "people_mover"),
            Map.entry("expressways", "expressway.open"),
            Map.entry("roads", "road.arterial"),
            Map.entry("stations", "station.any"),
            Map.entry("parks_named", "park"),
            Map.entry("parks_other", "park"),
            Map.entry("boundary", "boundary"),
            Map.entry("towns", "towns"),
            Map.entry("water", "river"),
            Map.entry("ridges", "ridges"),
            Map.entry("town_seats", "seat.town"),
            Map.entry("places", "place"),
            Map.entry("intercity", "course.unknown"));

    private final LegendSamples samples;
    private final Language language;
    private final Messages messages;
    private final List<Zone> zones;
    private final Set<String> official;

    /** @param official the ids of the zones whose outline is not schematic */
    public LegendSymbols(
            Language language, Typesetter typesetter, Theme theme, List<Zone> zones, Set<String> official) {
        samples = new LegendSamples(theme, typesetter);
        this.language = language;
        this.zones = List.copyOf(zones);
        this.official = Set.copyOf(official);
        messages = Messages.of(language, "legend");
    }

    /** The rows of the classes drawn inside the frame of {@code map}. */
    public List<LegendRow> rows(DisplayList map) {
        Box frame = new Box(0, 0, map.widthMm(), map.heightMm());
        Set<String> drawn = new HashSet<>();
        for (DisplayItem item : map.items()) {
            if (!item.classId().isEmpty() && MarkBounds.touches(item.marks(), frame)) {
                drawn.add(item.classId());
            }
        }
        return rows(drawn);
    }

    /** The rows of the classes named, in legend order. */
    public List<LegendRow> rows(Collection<String> classes) {
        List<LegendRow> rows = new ArrayList<>();
        add(rows, "areas", AREAS, classes);
        add(rows, "lines", LINES, classes);
        add(rows, "points", POINTS, classes);
        return rows;
    }

    private void add(List<LegendRow> rows, String section, List<String> order, Collection<String> classes) {
        for (String id : order) {
            if (classes.contains(id)) {
                rows.add(new LegendRow(id, section, title(id), sample(id, WIDTH_MM, HEIGHT_MM)));
            }
        }
    }

    private String title(String classId) {
        if (classId.startsWith("zone.")) {
            String id = classId.substring("zone.".length());
            return zones.stream()
                    .filter(zone -> zone.id().equals(id))
                    .map(zone -> ZoneNames.pattern(zone.number(), language)
                            .replace("{0}", zone.shortName().in(language)))
                    .findFirst()
                    .orElse(id);
        }
        return messages.get("legend." + classId);
    }

    private DisplayList sample(String classId, double widthMm, double heightMm) {
        return samples.draw(classId, official.contains(classId.replace("zone.", "")), widthMm, heightMm);
    }

    /** The symbol of a row of the layer tree: a layer id or a zone id. */
    public DisplayList patch(String rowId, double widthMm, double heightMm) {
        String classId = rowId.matches("Z[1-8]") ? "zone." + rowId : CLASS_OF_LAYER.getOrDefault(rowId, rowId);
        return sample(classId, widthMm, heightMm);
    }
}
