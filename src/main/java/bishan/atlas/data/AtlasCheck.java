package bishan.atlas.data;

import bishan.atlas.data.CheckSummary.ZoneArea;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Link;
import bishan.atlas.model.MapFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Looks at a loaded atlas as a whole: do the zones and the towns fit together, do they fill what they should, do the areas agree. Areas
 * are measured on the ellipsoid. Pure; any thread.
 */
public final class AtlasCheck {
    /** The district's area by the full-detail boundary, km2. */
    static final double DISTRICT_KM2 = 914.40;

    /** Areas that differ by more than this are worth a word, per cent. */
    static final double AREA_TOLERANCE_PERCENT = 0.1;

    private AtlasCheck() {}

    /** The same atlas with everything this check finds added to its report, each problem with its line. */
    public static LoadedAtlas checked(LoadedAtlas loaded) {
        List<Problem> problems = new ArrayList<>(loaded.report().problems());
        problems.addAll(check(loaded).problems());
        return loaded.reporting(problems);
    }

    /** What this check finds, without what reading found. */
    public static LoadReport check(LoadedAtlas loaded) {
        Problems problems = new Problems();
        Atlas atlas = loaded.atlas();
        CoverageCheck coverage = new CoverageCheck(problems, loaded);
        List<MapFeature> zones = atlas.features(FeatureKind.ZONE).toList();
        List<MapFeature> towns = atlas.features(FeatureKind.TOWN).toList();
        boolean zonesBearable = coverage.isBearable(zones, atlas.district());
        if (zonesBearable) {
            coverage.zones(zones);
            atlas.district().ifPresent(district -> coverage.inside(zones, district));
        }
        boolean townsBearable = coverage.isBearable(towns, atlas.district());
        if (townsBearable) {
            boolean fit = coverage.towns(towns);
            atlas.district().ifPresent(district -> coverage.fill(towns, district, fit));
        }
        atlas.district().ifPresent(district -> districtArea(problems, loaded, district));
        zoneAreas(problems, loaded);
        new PlaceCheck(problems, loaded).all();
        if (zonesBearable && townsBearable) {
            new ShiftCheck(problems, loaded).all();
        }
        new StopShiftCheck(problems, loaded).all();
        return problems.report();
    }

    /** Counts, areas, and how many problems are in {@code loaded}'s own report: hand it a {@link #checked} atlas. */
    public static CheckSummary summary(LoadedAtlas loaded) {
        Atlas atlas = loaded.atlas();
        List<ZoneArea> areas = areas(atlas);
        CheckSummary.Counts counts = new CheckSummary.Counts(
                atlas.records().zones().size(),
                (int) atlas.features().count(),
                atlas.records().projects().size(),
                links(atlas, Link.Kind.EXPLICIT),
                links(atlas, Link.Kind.INFERRED),
                atlas.records().sources().size());
        int errors = loaded.report().errors().size();
        double plannedKm2 = areas.stream().mapToDouble(ZoneArea::plannedKm2).sum();
        return new CheckSummary(
                counts, plannedKm2, areas, errors, loaded.report().problems().size() - errors);
    }

    private static int links(Atlas atlas, Link.Kind kind) {
        return (int) atlas.records().projects().stream()
                .flatMap(project -> project.ties().zoneLinks().stream())
                .filter(link -> link.kind() == kind)
                .count();
    }

    private static List<ZoneArea> areas(Atlas atlas) {
        return atlas.records().zones().stream()
                .map(zone -> new ZoneArea(
                        zone.id(),
                        zone.plannedKm2(),
                        atlas.feature(zone.id())
                                .map(outline -> OptionalDouble.of(Geodesy.areaKm2(outline.geometry())))
                                .orElseGet(OptionalDouble::empty)))
                .toList();
    }

    private static void districtArea(Problems problems, LoadedAtlas loaded, MapFeature district) {
        double measured = Geodesy.areaKm2(district.geometry());
        double percent = (measured / DISTRICT_KM2 - 1) * 100;
        if (Math.abs(percent) > AREA_TOLERANCE_PERCENT) {
            problems.add(
                    Flaw.CHECK_DISTRICT,
                    loaded.fileOf(district.id()),
                    district.id(),
                    "geometry",
                    decimals(measured),
                    decimals(DISTRICT_KM2),
                    signed(percent));
        }
    }

    /** Only a schematic outline is ours to draw to the planned area; a surveyed one may differ. */
    private static void zoneAreas(Problems problems, LoadedAtlas loaded) {
        for (ZoneArea area : areas(loaded.atlas())) {
            boolean schematic = loaded.atlas()
                    .feature(area.zoneId())
                    .flatMap(outline -> outline.text("boundary_status"))
                    .filter("schematic"::equals)
                    .isPresent();
            double percent = area.differencePercent().orElse(0);
            if (schematic && Math.abs(percent) > AREA_TOLERANCE_PERCENT) {
                problems.add(
                        Flaw.CHECK_AREA,
                        loaded.fileOf(area.zoneId()),
                        area.zoneId(),
                        "geometry",
                        decimals(area.plannedKm2()),
                        decimals(area.measuredKm2().orElse(0)),
                        signed(percent));
            }
        }
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String signed(double percent) {
        return String.format(Locale.ROOT, "%+.2f", percent).replace('-', '\u2212');
    }
}
