package bishan.atlas.data;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.MapFeature;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Whether areas fit together: no overlap, shared edges vertex by vertex, nothing outside, nothing left over. */
final class CoverageCheck {
    /** Slivers up to this size are rounding of five decimals of a degree, m2. */
    static final double TOLERANCE_M2 = 1;

    private final Problems problems;
    private final LoadedAtlas loaded;

    CoverageCheck(Problems problems, LoadedAtlas loaded) {
        this.problems = problems;
        this.loaded = loaded;
    }

    /** Zones may stand apart, but where they meet they share the edge. */
    void zones(List<MapFeature> zones) {
        boolean overlap = false;
        for (int i = 0; i < zones.size(); i++) {
            for (int k = i + 1; k < zones.size(); k++) {
                MapFeature one = zones.get(i);
                MapFeature other = zones.get(k);
                double m2 = areaM2(one.geometry().intersection(other.geometry()));
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

    void towns(List<MapFeature> towns) {
        edges(towns, Flaw.CHECK_TOWN);
    }

    private void edges(List<MapFeature> areas, Flaw flaw) {
        Geometry[] invalid = CoverageValidator.validate(
                areas.stream().map(MapFeature::geometry).toArray(Geometry[]::new));
        for (int i = 0; i < invalid.length; i++) {
            if (invalid[i] != null && !invalid[i].isEmpty()) {
                report(flaw, areas.get(i), GeometryReader.words(invalid[i].getCoordinate()));
            }
        }
    }

    void inside(List<MapFeature> zones, MapFeature district) {
        for (MapFeature zone : zones) {
            double m2 = areaM2(zone.geometry().difference(district.geometry()));
            if (m2 > TOLERANCE_M2) {
                report(Flaw.CHECK_OUTSIDE, zone, zone.id(), whole(m2));
            }
        }
    }

    /** The towns together are the district; an atlas without towns is not judged. */
    void fill(List<MapFeature> towns, MapFeature district) {
        Geometry union =
                UnaryUnionOp.union(towns.stream().map(MapFeature::geometry).toList());
        if (union == null || union.isEmpty()) {
            return;
        }
        double m2 = areaM2(union.symDifference(district.geometry()));
        if (m2 > TOLERANCE_M2) {
            report(Flaw.CHECK_UNION, district, whole(m2));
        }
    }

    private void report(Flaw flaw, MapFeature feature, Object... args) {
        problems.add(flaw, loaded.fileOf(feature.id()), feature.id(), "geometry", args);
    }

    private static double areaM2(Geometry geometry) {
        return Geodesy.areaKm2(geometry) * 1e6;
    }

    private static String whole(double m2) {
        return String.format(Locale.ROOT, "%.0f", m2);
    }
}
