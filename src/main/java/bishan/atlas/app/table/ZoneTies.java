package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Link;
import bishan.atlas.model.Project;
import bishan.atlas.model.TransportRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is tied to zones: projects and transport records, each tie stated by a document or inferred by us with a reason. */
final class ZoneTies {
    private final TableReading reading;

    /** One tie; {@code kind} is that of the record: project or transport. */
    record Tie(String recordId, String kind, Bilingual name, Link link, List<String> sourceIds) {}

    ZoneTies(TableReading reading) {
        this.reading = reading;
    }

    /** Every tie of a record that was told of by then. */
    List<Tie> all() {
        return Stream.concat(
                        reading.atlas().records().projects().stream().flatMap(ZoneTies::of),
                        reading.atlas().records().transport().stream().flatMap(ZoneTies::of))
                .toList();
    }

    private static Stream<Tie> of(Project project) {
        return project.ties().zoneLinks().stream()
                .map(link -> new Tie(project.id(), "project", project.name(), link, Cited.of(project.history())));
    }

    private static Stream<Tie> of(TransportRecord record) {
        return record.ties().zoneLinks().stream()
                .map(link -> new Tie(record.id(), "transport", record.name(), link, Cited.of(record.history())));
    }

    /** Those of one zone in a cell, each with its id, name and reason. */
    Cell of(String zoneId, boolean inferred) {
        return reading.list(all().stream()
                .filter(tie ->
                        tie.link().targetId().equals(zoneId) && tie.link().isInferred() == inferred)
                .map(this::told)
                .toList());
    }

    private String told(Tie tie) {
        String name = tie.recordId() + " " + reading.in(tie.name());
        Optional<String> reason = tie.link().reason().map(reading::in);
        return reason.map(why -> reading.say("tie", name, why)).orElse(name);
    }
}
