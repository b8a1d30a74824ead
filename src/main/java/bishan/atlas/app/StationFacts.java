package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Project;
import bishan.atlas.model.StatusHistory;
import bishan.atlas.model.TransportRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** The sheet of a station, a stop or an interchange. */
final class StationFacts {
    private final Reading reading;
    private final StatusCourse course;

    StationFacts(Reading reading) {
        this.reading = reading;
        this.course = new StatusCourse(reading);
    }

    FactSheet of(MapFeature stop, Optional<TransportRecord> record) {
        Bilingual name = record.map(TransportRecord::name).orElse(stop.name());
        String id = record.map(TransportRecord::id).orElse(stop.id());
        StatusHistory statuses = reading.atlas().statusesOf(stop);
        List<Section> sections = new ArrayList<>();
        sections.add(lines(stop));
        record.map(TransportRecord::history)
                .map(Project.History::figures)
                .filter(figures -> !figures.isEmpty())
                .ifPresent(figures -> sections.addAll(new FigureRows(reading).sections("figures.title", figures)));
        sections.add(course.section(
                "course.title",
                statuses,
                record.map(known -> LineFacts.cited(known.history())).orElse(List.of()),
                Optional.of(stop)));
        record.ifPresent(known -> sections.addAll(new Remarks(reading)
                .sectionOrNone("dontConfuse", known.history().notes())));
        sections.add(new Position(reading).section(Optional.of(stop)));
        nearestZone(stop).ifPresent(sections::add);
        return new FactSheet(id, head(id, name, stop, statuses), sections);
    }

    private Head head(String id, Bilingual name, MapFeature stop, StatusHistory statuses) {
        return new Head(
                reading.say(kickerKey(stop.kind()), id),
                new Badge(Optional.empty(), Optional.of(MapSymbol.of(stop, reading.atlas()))),
                reading.in(name),
                name.other(reading.language()),
                course.latestMark(statuses, Optional.of(stop)),
                statuses.isEmpty() ? reading.chips().of(stop.provenance()) : course.latestChips(statuses));
    }

    private static String kickerKey(FeatureKind kind) {
        return switch (kind) {
            case INTERCHANGE -> "kicker.interchange";
            case PEOPLE_MOVER_STOP -> "kicker.stop";
            default -> "kicker.station";
        };
    }

    private Section lines(MapFeature stop) {
        List<Block> cards = new ArrayList<>();
        for (String lineId : stop.texts("lines")) {
            reading.atlas().feature(lineId).ifPresent(line -> cards.add(card(line)));
        }
        if (!cards.isEmpty()) {
            return reading.section("lines.title", List.of(), cards);
        }
        return stop.text("line_" + reading.say("language.tag"))
                .map(words -> reading.section(
                        "lines.title",
                        reading.chips().of(stop.provenance()),
                        List.of(new Text(words, false, List.of()))))
                .orElseGet(() -> reading.silent("lines.title", "lines.none"));
    }

    private Card card(MapFeature line) {
        StatusHistory statuses = reading.atlas().statusesOf(line);
        return new Card(
                line.id(),
                reading.in(line.name()),
                line.text("ref").orElse(line.facets().record().orElse(line.id())),
                course.latestMark(statuses, Optional.of(line)),
                "",
                "",
                false,
                true,
                statuses.isEmpty() ? reading.chips().of(line.provenance()) : course.latestChips(statuses));
    }

    private Optional<Section> nearestZone(MapFeature stop) {
        Coordinate here = Nearness.middle(stop.geometry());
        Optional<MapFeature> around = reading.atlas()
                .features(FeatureKind.ZONE)
                .filter(zone -> zone.geometry().covers(stop.geometry()))
                .findFirst();
        Optional<Row> row = around.map(zone ->
                        new Row(reading.in(zone.mapName()), reading.say("nearest.inside"), "", false, List.of()))
                .or(() -> Nearness.nearest(here, reading.atlas().features(FeatureKind.ZONE))
                        .map(near -> new Row(
                                reading.in(near.feature().mapName()),
                                reading.say("nearest.centre"),
                                reading.numbers().kilometres(near.distanceM()),
                                false,
                                List.of())));
        return row.map(found -> reading.section(
                "nearest.title",
                List.of(
                        reading.chips().derived(reading.say("nearest.how")),
                        reading.chips().schematic(reading.say("area.schematic"))),
                List.of(found)));
    }
}
