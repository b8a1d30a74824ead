package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.ColumnHead;
import bishan.atlas.app.FactSheet.Compare;
import bishan.atlas.app.FactSheet.CompareRow;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Evidence;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet of a contradiction: the two sides by date, what differs in words, the rule this atlas follows, the records it touches. */
final class ContradictionFacts {
    private final Reading reading;
    private final Conflicts conflicts;

    ContradictionFacts(Reading reading) {
        this.reading = reading;
        this.conflicts = new Conflicts(reading);
    }

    FactSheet of(Contradiction contradiction) {
        List<Section> sections = new ArrayList<>();
        sections.add(said(contradiction));
        sections.add(reading.section(
                "contradiction.rule",
                List.of(),
                List.of(new Text(reading.in(contradiction.words().rule()), true, List.of()))));
        touched(contradiction).ifPresent(sections::add);
        sections.addAll(new Appendix(reading).evidence(contradiction.id()));
        return new FactSheet(contradiction.id(), head(contradiction), sections);
    }

    private Head head(Contradiction contradiction) {
        List<Chip> chips = new ArrayList<>();
        chips.add(
                reading.chips().conflict(reading.in(contradiction.words().said()), conflicts.kindWord(contradiction)));
        chips.addAll(chips(contradiction));
        return new Head(
                reading.say("kicker.contradiction", contradiction.id()),
                new Badge(Optional.empty(), Optional.empty()),
                reading.in(contradiction.title()),
                contradiction.title().other(reading.language()),
                Optional.empty(),
                chips);
    }

    /** The documents it is read from, by date. */
    private List<Chip> chips(Contradiction contradiction) {
        return reading.chips()
                .of(reading.atlas().cross().evidenceOf(contradiction.id()).stream()
                        .map(Evidence::sourceId)
                        .distinct()
                        .sorted(byDate())
                        .toList());
    }

    private Comparator<String> byDate() {
        return Comparator.comparing(id -> dateOf(id).map(PartialDate::earliest).orElse(LocalDate.MAX));
    }

    private Section said(Contradiction contradiction) {
        List<Block> blocks = new ArrayList<>();
        if (!contradiction.table().isEmpty()) {
            blocks.add(table(contradiction));
        }
        blocks.add(new Text(reading.in(contradiction.words().said()), false, List.of()));
        return reading.section("contradiction.said", chips(contradiction), blocks);
    }

    /** A column a document, by date; where one document says two things under one label they stand in one cell. */
    private Compare table(Contradiction contradiction) {
        List<String> columns = contradiction.columns().stream().sorted(byDate()).toList();
        List<ColumnHead> heads = columns.stream()
                .map(id -> new ColumnHead(
                        dateOf(id).map(date -> date.display(reading.language())).orElse(""),
                        reading.chips().bare(id)))
                .toList();
        List<CompareRow> rows =
                contradiction.table().stream().map(row -> row(row, columns)).toList();
        return new Compare(heads, rows);
    }

    private CompareRow row(Contradiction.Row row, List<String> columns) {
        Map<String, String> cells = row.cells().stream()
                .collect(Collectors.toMap(
                        Contradiction.Cell::sourceId, cell -> reading.in(cell.text()), (a, b) -> a + "\n" + b));
        List<String> shown =
                columns.stream().map(id -> cells.getOrDefault(id, "—")).toList();
        String verdict = columns.size() < 2
                ? ""
                : reading.say(shown.stream().distinct().count() == 1 ? "contradiction.same" : "contradiction.differs");
        return new CompareRow(reading.in(row.label()), shown, verdict);
    }

    private Optional<Section> touched(Contradiction contradiction) {
        Titles titles = new Titles(reading.atlas());
        List<Lead> leads = contradiction.reach().touches().stream()
                .map(titles::sheetOf)
                .distinct()
                .filter(id -> titles.of(id).isPresent())
                .sorted(new IdOrder())
                .map(id -> new Lead(
                        Optional.of(id), 0, titles.of(id).map(reading::in).orElseThrow(), "", List.of()))
                .toList();
        return leads.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        reading.say("contradiction.touches"),
                        reading.numbers().plain(leads.size()),
                        List.of(),
                        List.of(new Leads(leads))));
    }

    private Optional<PartialDate> dateOf(String sourceId) {
        return reading.atlas().source(sourceId).flatMap(Source::date);
    }
}
