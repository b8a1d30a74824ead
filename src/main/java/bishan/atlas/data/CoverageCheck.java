package bishan.atlas.data;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.MapFeature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Whether areas fit together: no overlap, shared edges vertex by vertex, nothing outside, nothing left over. */
final class CoverageCheck {
    /** Slivers up to this size are rounding of five decimals of a degree, m2. */
    static final double TOLERANCE_M2 = 1;

    private static final int MAX_AREAS = 200;
    private static final int MAX_VERTICES = 300_000;
    private static final int MAX_WORK = 5_000_000;
    private static final int MAX_PAIRS = 1_000_000;
    private static final int MAX_CROSSINGS = 2_000;

    private final Problems problems;
    private final LoadedAtlas loaded;

    CoverageCheck(Problems problems, LoadedAtlas loaded) {
        this.problems = problems;
        this.loaded = loaded;
    }

    /**
     * Whether {@code areas} are few and plain enough to be compared; if not, that is reported, for comparing them could take minutes and
     * any amount of memory.
     *
     * @param district what they are compared with beside one another
     */
    boolean isBearable(List<MapFeature> areas, Optional<MapFeature> district) {
        if (areas.isEmpty()) {
            return true;
        }
        List<Geometry> outlines = Stream.concat(areas.stream(), district.stream())
                .map(MapFeature::geometry)
                .toList();
        long vertices = outlines.stream().mapToLong(Geometry::getNumPoints).sum();
        boolean bearable = areas.size() <= MAX_AREAS && vertices <= MAX_VERTICES && areas.size() * vertices <= MAX_WORK;
        if (bearable) {
            Tangle tangle = Tangle.of(outlines, MAX_PAIRS);
            bearable = tangle.pairs() <= MAX_PAIRS && tangle.crossings() <= MAX_CROSSINGS;
        }
        if (!bearable) {
            problems.add(
                    Flaw.CHECK_MANY, loaded.fileOf(areas.get(0).id()), "", "geometry", areas.size(), (int) vertices);
        }
        return bearable;
    }

    /** Zones may stand apart, but where they meet they share the edge. */
    void zones(List<MapFeature> zones) {
        boolean overlap = false;
        for (int i = 0; i < zones.size(); i++) {
            for (int k = i + 1; k < zones.size(); k++) {
                MapFeature one = zones.get(i);
                MapFeature other = zones.get(k);
                double m2 = areaM2(overlay(one, other, OverlayNG.INTERSECTION));
                if (m2 > TOLERANCE_M2) {
                    overlap = true;
                    report(Flaw.CHECK_OVERLAP, other, one.id(), other.id(), whole(m2));
                }
            }
        }
        if (!overlap) {
            edges(zones, Flaw.CHECK_MISMATCH);
        }
    }

    /** Whether the towns fit together. */
    boolean towns(List<MapFeature> towns) {
        return edges(towns, Flaw.CHECK_TOWN);
    }

    private boolean edges(List<MapFeature> areas, Flaw flaw) {
        boolean fit = true;
        Geometry[] invalid = CoverageValidator.validate(
                areas.stream().map(MapFeature::geometry).toArray(Geometry[]::new));
        for (int i = 0; i < invalid.length; i++) {
            if (invalid[i] != null && !invalid[i].isEmpty()) {
                fit = false;
                report(flaw, areas.get(i), GeometryReader.words(invalid[i].getCoordinate()));
            }
        }
        return fit;
    }

    void inside(List<MapFeature> zones, MapFeature district) {
        for (MapFeature zone : zones) {
            double m2 = areaM2(overlay(zone, district, OverlayNG.DIFFERENCE));
            if (m2 > TOLERANCE_M2) {
                report(Flaw.CHECK_OUTSIDE, zone, zone.id(), whole(m2));
            }
        }
    }

    /**
     * The towns together are the district; an atlas without towns is not judged.
     *
     * @param fit whether they are known to fit together, so that their union is quickly made
     */
    void fill(List<MapFeature> towns, MapFeature district, boolean fit) {
        List<Geometry> shapes = towns.stream().map(MapFeature::geometry).toList();
        Geometry all = new GeometryFactory().buildGeometry(shapes);
        Geometry union = fit ? CoverageUnion.union(all) : OverlayNGRobust.union(shapes);
        if (union == null || union.isEmpty()) {
            return;
        }
        double m2 = areaM2(OverlayNGRobust.overlay(union, district.geometry(), OverlayNG.SYMDIFFERENCE));
        if (m2 > TOLERANCE_M2) {
            report(Flaw.CHECK_UNION, district, whole(m2));
        }
    }

    private void report(Flaw flaw, MapFeature feature, Object... args) {
        problems.add(flaw, loaded.fileOf(feature.id()), feature.id(), "geometry", args);
    }

    private static Geometry overlay(MapFeature one, MapFeature other, int operation) {
        return OverlayNGRobust.overlay(one.geometry(), other.geometry(), operation);
    }

    private static double areaM2(Geometry geometry) {
        return Geodesy.areaKm2(geometry) * 1e6;
    }

    private static String whole(double m2) {
        return String.format(Locale.ROOT, "%.0f", m2);
    }
}
