package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet of a source: what it is, how its date is known, and how much of the atlas rests on it. */
final class SourceFacts {
    private final Reading reading;

    SourceFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(Source source) {
        return new FactSheet(source.id(), head(source), sections(source));
    }

    private List<Section> sections(Source source) {
        List<Section> sections = new ArrayList<>(List.of(origin(source)));
        source.particulars().ifPresent(text -> sections.add(particulars(source, text)));
        sections.add(uses(source));
        return sections;
    }

    /** How the text is known: who wrote it, between which days, in what state. */
    private Section particulars(Source source, Source.Particulars text) {
        List<Block> rows = new ArrayList<>();
        add(rows, "source.publisher", text.words().publisher().map(reading::in).orElse(""));
        add(rows, "source.authors", reading.listed(text.authors()));
        add(rows, "source.photos", reading.listed(text.photoCredits()));
        rows.add(new Row(
                reading.say("source.between"),
                text.dating().earliest().display(reading.language()) + " – "
                        + text.dating().latest().display(reading.language()),
                "",
                false,
                List.of(reading.chips()
                        .inferred(text.dating().basis().map(reading::in).orElse("")))));
        text.dating().basis().ifPresent(basis -> rows.add(new Text(reading.in(basis), true, List.of())));
        add(rows, "source.structure", text.words().structure().map(reading::in).orElse(""));
        add(rows, "source.quality", text.words().quality().map(reading::in).orElse(""));
        add(rows, "source.lines", text.lines() == 0 ? "" : reading.numbers().plain(text.lines()));
        rows.add(new FactSheet.Action(reading.say("source.page"), source.id(), FactSheet.Action.To.PAGE));
        return reading.section("source.text", chips(source), rows);
    }

    private void add(List<Block> rows, String labelKey, String value) {
        if (!value.isBlank()) {
            rows.add(new Row(reading.say(labelKey), value, "", false, List.of()));
        }
    }

    private Head head(Source source) {
        String key = source.isDocument() ? "kicker.document" : "kicker.outside";
        return new Head(
                reading.say(key, source.id()),
                new Badge(Optional.empty(), Optional.empty()),
                reading.in(source.title()),
                source.title().other(reading.language()),
                Optional.empty(),
                chips(source));
    }

    private Section origin(Source source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Row(
                reading.say("source.date"),
                source.date()
                        .map(date -> date.display(reading.language()))
                        .orElseGet(() -> reading.say("source.undated")),
                "",
                true,
                List.of()));
        source.note().ifPresent(note -> blocks.add(new Text(reading.in(note), true, List.of())));
        if (!source.attribution().isBlank()) {
            blocks.add(new Text(source.attribution(), false, List.of()));
        }
        return reading.section("source.origin", chips(source), blocks);
    }

    private Section uses(Source source) {
        List<Block> rows = new ArrayList<>();
        new Citations(reading.atlas(), source.id())
                .counts()
                .forEach((kind, count) -> rows.add(new Row(
                        reading.say("source.uses." + kind),
                        reading.say("source.uses.count", reading.numbers().plain(count)),
                        "",
                        false,
                        List.of())));
        if (rows.isEmpty()) {
            return reading.silent("source.uses", "source.uses.none");
        }
        return reading.section("source.uses", chips(source), rows);
    }

    private List<Chip> chips(Source source) {
        return reading.chips().of(List.of(source.id()));
    }
}
