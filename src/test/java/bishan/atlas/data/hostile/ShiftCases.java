package bishan.atlas.data.hostile;

import bishan.atlas.data.hostile.HostileCase.Expectation;
import bishan.atlas.geo.Gcj02;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Coordinates taken from a Chinese web map (GCJ-02): whole files, some files together, single areas, as far as that can be seen. */
final class ShiftCases {
    private static final String BOUNDARY = "boundary.geojson";
    private static final String TOWNS = "towns.geojson";
    private static final String ZONES = "zones.geojson";

    /** All but the two zones that share next to no edge with a town or the district. */
    private static final List<String> SEEN_ZONES = List.of("Z1", "Z3", "Z4", "Z5", "Z6", "Z8");

    private final MapsCopy maps;
    private final List<HostileCase> cases = new ArrayList<>();

    ShiftCases(MapsCopy maps) {
        this.maps = maps;
    }

    List<HostileCase> all() {
        files(BOUNDARY, BOUNDARY);
        files(TOWNS, TOWNS);
        files(ZONES, ZONES);
        files(BOUNDARY, BOUNDARY, TOWNS);
        files(TOWNS, BOUNDARY, TOWNS);
        files(ZONES, BOUNDARY, TOWNS, ZONES);
        files(BOUNDARY, BOUNDARY, ZONES);
        files(ZONES, BOUNDARY, ZONES);
        files(TOWNS, TOWNS, ZONES);
        files(
                BOUNDARY,
                maps.files().stream().filter(file -> file.endsWith(".geojson")).toArray(String[]::new));
        files("stations.geojson", "stations.geojson");
        files("people_mover.geojson", "people_mover.geojson");
        files("metro.geojson", "metro.geojson");
        files("rail_express.geojson", "rail_express.geojson");
        JsonDraft towns = new JsonDraft(maps.original(TOWNS));
        for (int i = 0; i < towns.list("features").size(); i++) {
            single(TOWNS, i, towns.properties(i).get("id").asText());
        }
        JsonDraft zones = new JsonDraft(maps.original(ZONES));
        for (int i = 0; i < zones.list("features").size(); i++) {
            String id = zones.properties(i).get("id").asText();
            if (SEEN_ZONES.contains(id)) {
                single(ZONES, i, id);
            }
        }
        return cases;
    }

    /** @param named the file whose shift must be told */
    private void files(String named, String... shifted) {
        String what = shifted.length > 3 ? shifted.length + " files" : String.join(" and ", shifted);
        cases.add(new HostileCase(
                "GCJ-02",
                what + " shifted, " + named + " named",
                copy -> {
                    for (String file : shifted) {
                        JsonDraft draft = new JsonDraft(copy.original(file));
                        for (int i = 0; i < draft.list("features").size(); i++) {
                            draft.positions(i).forEach(ShiftCases::shift);
                        }
                        copy.write(file, draft.text());
                    }
                },
                Expectation.shifted(named, "")));
    }

    private void single(String file, int place, String id) {
        cases.add(new HostileCase(
                "GCJ-02",
                file + " " + id + " alone",
                copy -> {
                    JsonDraft draft = new JsonDraft(copy.original(file));
                    draft.positions(place).forEach(ShiftCases::shift);
                    copy.write(file, draft.text());
                },
                Expectation.shifted(file, id)));
    }

    private static void shift(ArrayNode position) {
        Coordinate shifted =
                Gcj02.shifted(position.get(0).asDouble(), position.get(1).asDouble());
        JsonDraft.move(position, Math.round(shifted.x * 1e6) / 1e6, Math.round(shifted.y * 1e6) / 1e6);
    }
}
