package bishan.atlas.data;

import bishan.atlas.geo.Gcj02;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.MapFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Says which features are probably GCJ-02: one problem a file, by its one feature or, where there are several, for the file. */
final class ShiftReport {
    private final Problems problems;
    private final LoadedAtlas loaded;

    ShiftReport(Problems problems, LoadedAtlas loaded) {
        this.problems = problems;
        this.loaded = loaded;
    }

    void shifted(List<MapFeature> features) {
        Map<String, List<MapFeature>> byFile = new LinkedHashMap<>();
        for (MapFeature feature : features) {
            byFile.computeIfAbsent(loaded.fileOf(feature.id()), file -> new ArrayList<>())
                    .add(feature);
        }
        byFile.forEach((file, some) -> {
            Coordinate place = some.get(0).geometry().getCoordinate();
            double metres = Geodesy.distanceM(place, Gcj02.restored(place.x, place.y));
            String item = some.size() == 1 ? some.get(0).id() : "";
            problems.add(Flaw.CHECK_SHIFTED, file, item, "geometry", (int) Math.round(metres));
        });
    }
}
