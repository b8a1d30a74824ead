package bishan.atlas.data;

import bishan.atlas.geo.Gcj02;
import bishan.atlas.model.MapFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Looks for stops, or lines, taken from a Chinese web map (GCJ-02): the stops lie on their line only once one of the two is restored.
 * What cannot be told: a line with fewer than three stops; stops and line shifted together; stops that are drawn beside their line.
 */
final class StopShiftCheck {
    private static final int FEWEST = 3;
    private static final double LEAST_PART = 0.5;

    private final LoadedAtlas loaded;
    private final ShiftReport report;

    StopShiftCheck(Problems problems, LoadedAtlas loaded) {
        this.loaded = loaded;
        this.report = new ShiftReport(problems, loaded);
    }

    void all() {
        Set<MapFeature> shifted = new LinkedHashSet<>();
        stopsByLine().forEach((line, stops) -> {
            Coordinate[] points =
                    stops.stream().map(stop -> stop.geometry().getCoordinate()).toArray(Coordinate[]::new);
            Linework.Fit stopsRestored = fit(line.geometry(), points);
            Linework.Fit lineRestored = new Linework.Fit(
                    points.length,
                    stopsRestored.asGiven(),
                    fit(Gcj02.restored(line.geometry()), points).asGiven());
            if (stopsRestored.isShifted(FEWEST, LEAST_PART)) {
                shifted.addAll(stops);
            } else if (lineRestored.isShifted(FEWEST, LEAST_PART)) {
                shifted.add(line);
            }
        });
        report.shifted(List.copyOf(shifted));
    }

    private Map<MapFeature, List<MapFeature>> stopsByLine() {
        Map<MapFeature, List<MapFeature>> stops = new LinkedHashMap<>();
        loaded.atlas().features().filter(feature -> feature.kind().isStop()).forEach(stop -> {
            for (String id : stop.texts("lines")) {
                loaded.atlas()
                        .feature(id)
                        .ifPresent(line -> stops.computeIfAbsent(line, key -> new ArrayList<>())
                                .add(stop));
            }
        });
        return stops;
    }

    private static Linework.Fit fit(Geometry line, Coordinate... points) {
        return new Linework(Map.of("", line)).fit(Set.of(), points);
    }
}
