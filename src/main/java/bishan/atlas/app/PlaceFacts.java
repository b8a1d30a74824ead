package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.StatusHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** The sheet of anything else on the map: a river, a reservoir, a ridge, a place without a record, the district itself. */
final class PlaceFacts {
    private final Reading reading;
    private final StatusCourse course;

    PlaceFacts(Reading reading) {
        this.reading = reading;
        this.course = new StatusCourse(reading);
    }

    FactSheet of(MapFeature feature) {
        StatusHistory statuses = reading.atlas().statusesOf(feature);
        List<Section> sections = new ArrayList<>();
        size(feature).ifPresent(sections::add);
        if (!statuses.isEmpty()) {
            sections.add(course.section("course.title", statuses, List.of(), Optional.of(feature)));
        }
        sections.add(new Position(reading).section(Optional.of(feature)));
        return new FactSheet(feature.id(), head(feature, statuses), sections);
    }

    private Head head(MapFeature feature, StatusHistory statuses) {
        return new Head(
                reading.say(kickerKey(feature.kind()), feature.id()),
                new Badge(Optional.empty(), Optional.of(MapSymbol.of(feature, reading.atlas()))),
                reading.in(feature.name()),
                feature.name().other(reading.language()),
                course.latestMark(statuses, Optional.of(feature)),
                reading.chips().of(feature.provenance()));
    }

    /** An outline whose zone record could not be read is told as a plain place. */
    private static String kickerKey(FeatureKind kind) {
        return kind == FeatureKind.ZONE ? "kicker.place" : "kicker." + kind.id();
    }

    /** The measured area of a surface, or the measured length of a line inside the district. */
    private Optional<Section> size(MapFeature feature) {
        int dimension = feature.geometry().getDimension();
        if (dimension == 0) {
            return Optional.empty();
        }
        List<Chip> derived = List.of(reading.chips().derived(reading.say("size.how")));
        Block row = dimension == 2
                ? row("size.area", reading.numbers().squareKilometres(Geodesy.areaKm2(feature.geometry())))
                : row("size.length", reading.numbers().kilometres(Geodesy.lengthM(insideDistrict(feature))));
        return Optional.of(reading.section("size.title", derived, List.of(row)));
    }

    private Geometry insideDistrict(MapFeature feature) {
        return reading.atlas()
                .district()
                .map(district -> feature.geometry().intersection(district.geometry()))
                .orElse(feature.geometry());
    }

    private Row row(String labelKey, String value) {
        return new Row(reading.say(labelKey), value, "", false, List.of());
    }
}
