package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Status;
import bishan.atlas.model.TransportRecord;
import java.util.List;

/** A transport record that has a name and no course on the map, with the latest status and its source; one without a status is named only. */
public record UnknownCourse(String id, String name, StatusMark status, Chip chip) {

    static List<UnknownCourse> listed(Atlas atlas, MapState state) {
        Reading reading = Reading.of(atlas, state);
        Places places = new Places(atlas);
        return atlas.records().transport().stream()
                .filter(record -> record.ties().inDistrict()
                        && record.ties().featureIds().isEmpty()
                        && places.of(record.id()).isEmpty())
                .filter(record -> !record.history().statuses().isEmpty())
                .map(record -> of(record, reading))
                .toList();
    }

    private static UnknownCourse of(TransportRecord record, Reading reading) {
        StatusCourse course = new StatusCourse(reading);
        Fact<Status> latest = record.history().statuses().latest().orElseThrow();
        return new UnknownCourse(
                record.id(),
                reading.in(record.name()),
                course.mark(latest.value()),
                reading.chips().of(List.of(latest.sourceId())).get(0));
    }
}
