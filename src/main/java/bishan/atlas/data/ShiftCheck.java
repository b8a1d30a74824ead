package bishan.atlas.data;

import bishan.atlas.geo.Gcj02;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Looks for areas taken from a Chinese web map, whose GCJ-02 stands some 470 m to the south-east of the truth here: they fit what they
 * should share lines with clearly better once restored. The district is held against a known centre, or else against the towns; the
 * towns against the district and each other; the zones against all of these.
 *
 * <p>What cannot be told: an area that shares next to no line with others, such as a zone or the airport site in the midst of a town;
 * an outline drawn so freely that it hardly comes within 20 m of what it follows; rivers, ridges, roads and places; one point alone; the
 * other shift of Baidu's map (BD-09). Stops and their lines are looked at by {@link StopShiftCheck}.
 */
final class ShiftCheck {
    /** The centre of the district's outline in CGCS2000, from maps/boundary.geojson as first drawn. */
    static final Coordinate CENTRE = new Coordinate(106.18793, 29.56386);

    /** Two honest outlines of the district differ by less, metres. */
    static final double CENTRE_TOLERANCE_M = 60;

    private static final int FEWEST = 4;
    private static final double LEAST_PART = 0.1;

    private final LoadedAtlas loaded;
    private final ShiftReport report;

    ShiftCheck(Problems problems, LoadedAtlas loaded) {
        this.loaded = loaded;
        this.report = new ShiftReport(problems, loaded);
    }

    void all() {
        List<MapFeature> towns = loaded.atlas().features(FeatureKind.TOWN).toList();
        Map<String, Geometry> known = new LinkedHashMap<>(district(towns));
        boolean noDistrict = known.isEmpty();
        if (noDistrict && byCentre(shapes(towns).values()).orElse(false)) {
            report.shifted(towns);
            known.putAll(restored(towns));
        } else {
            known.putAll(judged(towns, known));
        }
        judged(loaded.atlas().features(FeatureKind.ZONE).toList(), known);
    }

    private Map<String, Geometry> district(List<MapFeature> towns) {
        List<MapFeature> district = loaded.atlas().district().stream().toList();
        Optional<Boolean> byCentre = byCentre(shapes(district).values());
        if (byCentre.isEmpty()) {
            return judged(district, shapes(towns));
        }
        if (byCentre.get()) {
            report.shifted(district);
        }
        return byCentre.get() ? restored(district) : shapes(district);
    }

    /** Reports {@code areas} if all of them together, or some alone, are shifted against {@code known}; gives them where they belong. */
    private Map<String, Geometry> judged(List<MapFeature> areas, Map<String, Geometry> known) {
        Map<String, Geometry> shapes = shapes(areas);
        Map<String, Geometry> all = new LinkedHashMap<>(known);
        all.putAll(shapes);
        Linework lines = new Linework(all);
        Coordinate[] points = together(shapes.values()).getCoordinates();
        if (lines.fit(shapes.keySet(), points).isShifted(FEWEST, LEAST_PART)) {
            report.shifted(areas);
            return restored(areas);
        }
        List<MapFeature> shifted = areas.stream()
                .filter(area -> lines.fit(Set.of(area.id()), area.geometry().getCoordinates())
                        .isShifted(FEWEST, LEAST_PART))
                .toList();
        shifted.forEach(area -> report.shifted(List.of(area)));
        shapes.putAll(restored(shifted));
        return shapes;
    }

    private static Map<String, Geometry> shapes(List<MapFeature> areas) {
        Map<String, Geometry> shapes = new LinkedHashMap<>();
        areas.forEach(area -> shapes.put(area.id(), area.geometry()));
        return shapes;
    }

    private static Map<String, Geometry> restored(List<MapFeature> areas) {
        Map<String, Geometry> shapes = shapes(areas);
        shapes.replaceAll((id, shape) -> Gcj02.restored(shape));
        return shapes;
    }

    private static Geometry together(Iterable<Geometry> shapes) {
        List<Geometry> list = new ArrayList<>();
        shapes.forEach(list::add);
        return new GeometryFactory().buildGeometry(list);
    }

    /** Whether the centre of all shapes is the district's only once restored; empty where it is so neither way. */
    private static Optional<Boolean> byCentre(Iterable<Geometry> shapes) {
        Coordinate centre = together(shapes).getCentroid().getCoordinate();
        if (centre == null) {
            return Optional.of(false);
        }
        if (Geodesy.distanceM(centre, CENTRE) <= CENTRE_TOLERANCE_M) {
            return Optional.of(false);
        }
        Coordinate restored = Gcj02.restored(centre.x, centre.y);
        return Geodesy.distanceM(restored, CENTRE) <= CENTRE_TOLERANCE_M ? Optional.of(true) : Optional.empty();
    }
}
