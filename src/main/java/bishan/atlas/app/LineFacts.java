package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Project;
import bishan.atlas.model.StatusHistory;
import bishan.atlas.model.TransportRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet of a transport line, a tunnel or the airport: a record with its line on the map, a record without a known course, or a line
 * no document names. Records that share the line of another record lead to it.
 */
final class LineFacts {
    private static final Project.History NOTHING =
            new Project.History(StatusHistory.NONE, List.of(), List.of(), List.of());

    private final Reading reading;
    private final StatusCourse course;

    LineFacts(Reading reading) {
        this.reading = reading;
        this.course = new StatusCourse(reading);
    }

    /** A record; its own line is the one that names it. */
    FactSheet of(TransportRecord record) {
        return sheet(
                record.id(), record.name(), Optional.of(record), reading.atlas().placeOf(record.id()));
    }

    /** A line without a record. */
    FactSheet of(MapFeature line) {
        return sheet(line.id(), line.name(), Optional.empty(), Optional.of(line));
    }

    private FactSheet sheet(String id, Bilingual name, Optional<TransportRecord> record, Optional<MapFeature> line) {
        Project.History history = record.map(TransportRecord::history).orElse(NOTHING);
        StatusHistory statuses = statuses(history, line);
        List<Section> sections = new ArrayList<>();
        record.ifPresent(known -> sections.add(overview(known)));
        sections.add(course.section("course.title", statuses, cited(history), line));
        record.ifPresent(
                known -> sections.addAll(new FigureRows(reading).sections("figures.title", history.figures())));
        sections.add(new LineCourse(reading).section(record, line));
        line.ifPresent(drawn -> sections.addAll(related(id, drawn)));
        record.ifPresent(known -> sections.add(new ZoneLinks(reading)
                .section(known.id(), known.ties().zoneLinks(), cited(history), "zoneLinks.none.line")));
        sections.addAll(new Remarks(reading).sectionOrNone("remarks.title", history.notes()));
        return new FactSheet(id, head(id, name, record, line, statuses), sections);
    }

    private Head head(
            String id,
            Bilingual name,
            Optional<TransportRecord> record,
            Optional<MapFeature> line,
            StatusHistory statuses) {
        List<Chip> chips = new ArrayList<>(course.latestChips(statuses));
        line.filter(MapFeature::isSchematic)
                .ifPresent(site -> chips.add(reading.chips().schematic(reading.say("course.site.schematic"))));
        return new Head(
                reading.say(kickerKey(record), id),
                new Badge(Optional.empty(), line.map(f -> MapSymbol.of(f, reading.atlas()))),
                reading.in(name),
                name.other(reading.language()),
                course.latestMark(statuses, line),
                chips);
    }

    private static String kickerKey(Optional<TransportRecord> record) {
        String kind = record.map(TransportRecord::kind).orElse("line");
        if (kind.endsWith("tunnel")) {
            return "kicker.tunnel";
        }
        return switch (kind) {
            case "airport" -> "kicker.airport";
            case "station" -> "kicker.station";
            default -> "kicker.line";
        };
    }

    private Section overview(TransportRecord record) {
        List<Block> rows = new ArrayList<>();
        rows.add(row("overview.kind", kind(record.kind())));
        if (!record.aliases().isEmpty()) {
            rows.add(row("overview.aliases", reading.listed(record.aliases())));
        }
        rows.add(row(
                "overview.place",
                record.ties().place().map(reading::in).orElseGet(() -> reading.say("overview.place.none"))));
        return reading.section("overview.title", reading.chips().of(cited(record.history())), rows);
    }

    private String kind(String id) {
        String key = "transport." + id;
        return reading.words().has(key) ? reading.say(key) : reading.say("transport.other");
    }

    /** Other records drawn by the same line, such as a tunnel on it or a part of a road, and the stops on it. */
    private List<Section> related(String id, MapFeature line) {
        List<Section> sections = new ArrayList<>();
        List<Card> parts = reading.atlas().records().transport().stream()
                .filter(other ->
                        !other.id().equals(id) && other.ties().featureIds().contains(line.id()))
                .map(this::card)
                .toList();
        if (!parts.isEmpty()) {
            sections.add(reading.section("course.related", List.of(), parts));
        }
        sections.addAll(new LineStops(reading).section(line));
        return sections;
    }

    private Card card(TransportRecord record) {
        StatusHistory statuses = record.history().statuses();
        return new Card(
                record.id(),
                reading.in(record.name()),
                record.id(),
                course.latestMark(statuses, Optional.empty()),
                "",
                "",
                false,
                new Places(reading.atlas()).of(record.id()).isPresent(),
                statuses.isEmpty() ? reading.chips().of(cited(record.history())) : course.latestChips(statuses));
    }

    private Row row(String labelKey, String value) {
        return new Row(reading.say(labelKey), value, "", false, List.of());
    }

    private static StatusHistory statuses(Project.History history, Optional<MapFeature> line) {
        return history.statuses()
                .and(line.map(drawn -> drawn.facets().statuses()).orElse(StatusHistory.NONE));
    }

    /** Every source of a record's history; a transport record has no list of its own. */
    static List<String> cited(Project.History history) {
        Stream<String> states = history.statuses().stream().map(Fact::sourceId);
        Stream<String> figures = history.figures().stream().map(figure -> figure.sourceId());
        return Stream.of(history.sourceIds().stream(), states, figures)
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
