package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.ParkCount;
import bishan.atlas.model.ParkRecord;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet of a park: one the documents name, or one known from outside only. */
final class ParkFacts {
    private final Reading reading;

    ParkFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(MapFeature park, Optional<ParkRecord> record) {
        List<Section> sections = new ArrayList<>();
        sections.add(record.map(this::overview)
                .orElseGet(() -> reading.section(
                        "overview.title",
                        reading.chips().of(park.provenance()),
                        List.of(reading.muted("parks.unnamed")))));
        record.ifPresent(known -> sections.add(counts()));
        record.map(ParkRecord::notes)
                .ifPresent(notes -> sections.addAll(new Remarks(reading).sectionOrNone("remarks.title", notes)));
        sections.add(new ZoneLinks(reading).section(park.id(), List.of(), List.of(), "zoneLinks.none.park"));
        sections.add(new Position(reading).section(Optional.of(park)));
        return new FactSheet(park.id(), head(park, record), sections);
    }

    private Head head(MapFeature park, Optional<ParkRecord> record) {
        Optional<StatusMark> open = record.flatMap(ParkRecord::opened)
                .map(date -> new StatusMark(Status.Phase.OPEN, reading.say("parks.open")));
        List<String> sources = record.map(ParkFacts::sources)
                .filter(ids -> !ids.isEmpty())
                .orElse(park.provenance().sourceIds());
        return new Head(
                reading.say("kicker.park", park.id()),
                new Badge(Optional.empty(), reading.atlas().layerOf(park.id()).map(Layer::id)),
                reading.in(park.name()),
                park.name().other(reading.language()),
                open,
                reading.chips().of(sources));
    }

    /** The opening day, the figures and what else is said; the chip stands in the head where one source says it all. */
    private Section overview(ParkRecord record) {
        List<String> sources = sources(record);
        boolean mixed = sources.size() > 1;
        List<Block> blocks = new ArrayList<>();
        record.opened().ifPresent(date -> blocks.add(opened(date, record, mixed)));
        List<String> aliases = reading.atlas().cross().aliasesOf(record.id());
        if (!aliases.isEmpty()) {
            blocks.add(new Row(
                    reading.say("overview.aliases"), reading.listed(aliases), "", false, chips(sources, mixed)));
        }
        for (Figure figure : record.figures()) {
            blocks.add(new Row(
                    reading.in(figure.what()),
                    reading.numbers().figure(figure.quantity()),
                    "",
                    false,
                    chips(List.of(figure.sourceId()), mixed)));
        }
        for (Fact<Bilingual> statement : record.statements()) {
            blocks.add(new Text(reading.in(statement.value()), false, chips(statement.sourceIds(), mixed)));
        }
        if (blocks.isEmpty()) {
            return reading.silent("overview.title", "parks.nothing");
        }
        return reading.section(
                "overview.title", mixed ? List.of() : reading.chips().of(sources), blocks);
    }

    private Row opened(PartialDate date, ParkRecord record, boolean mixed) {
        List<String> source = sources(record).stream().limit(1).toList();
        return new Row(reading.say("parks.opened"), date.display(reading.language()), "", true, chips(source, mixed));
    }

    private List<Chip> chips(List<String> sourceIds, boolean mixed) {
        return mixed ? reading.chips().of(sourceIds) : List.of();
    }

    /** The counts of all city parks as each document has them, side by side. */
    private Section counts() {
        List<ParkCount> counts = reading.atlas().records().parkCounts();
        if (counts.isEmpty()) {
            return reading.silent("parks.counts", "parks.counts.none");
        }
        List<Row> rows = counts.stream()
                .map(count -> new Row(
                        count.date().display(reading.language()),
                        reading.say("parks.count", reading.numbers().plain(count.value())),
                        reading.in(count.what()),
                        false,
                        reading.chips().of(List.of(count.sourceId()))))
                .toList();
        List<Block> blocks = new ArrayList<>(rows);
        int latest = counts.get(counts.size() - 1).value();
        blocks.add(reading.muted(
                "parks.pointed", latest, reading.atlas().records().parks().size()));
        return reading.section("parks.counts", List.of(), blocks);
    }

    private static List<String> sources(ParkRecord record) {
        return Stream.concat(
                        record.statements().stream().flatMap(statement -> statement.sourceIds().stream()),
                        record.figures().stream().map(Figure::sourceId))
                .distinct()
                .toList();
    }
}
