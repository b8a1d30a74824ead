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
        return new FactSheet(source.id(), head(source), List.of(origin(source), uses(source)));
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
