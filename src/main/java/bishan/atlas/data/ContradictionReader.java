package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Contradiction.Cell;
import bishan.atlas.model.Contradiction.Row;
import java.util.List;
import java.util.Optional;

/** Reads one contradiction of {@code contradictions.json}. */
final class ContradictionReader {
    private ContradictionReader() {}

    static Optional<Contradiction> read(Entry entry) {
        Optional<Contradiction.Kind> kind = Choice.of(entry, "kind", Contradiction.Kind.class);
        Optional<Bilingual> title = entry.neededWords("title_");
        Optional<Bilingual> said = entry.neededWords("said_");
        Optional<Bilingual> rule = entry.neededWords("rule_");
        if (kind.isEmpty() || title.isEmpty() || said.isEmpty() || rule.isEmpty()) {
            return Optional.empty();
        }
        Contradiction.Reach reach = new Contradiction.Reach(
                References.anyOf(entry, "touches"),
                References.anyOf(entry, "not_summed"),
                References.anyOf(entry, "not_joined"));
        return Optional.of(new Contradiction(
                entry.item(),
                kind.get(),
                title.get(),
                new Contradiction.Words(said.get(), rule.get()),
                rows(entry),
                reach));
    }

    private static List<Row> rows(Entry entry) {
        return entry.part("table").stream()
                .flatMap(table -> table.entries("rows").stream())
                .flatMap(row -> row(row).stream())
                .toList();
    }

    private static Optional<Row> row(Entry entry) {
        List<Cell> cells = entry.entries("cells").stream()
                .flatMap(cell -> cell(cell).stream())
                .toList();
        return entry.neededWords("label_").map(label -> new Row(label, cells));
    }

    private static Optional<Cell> cell(Entry entry) {
        Optional<String> source = entry.source("source");
        Optional<Bilingual> words = entry.neededWords("");
        return source.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(source.get(), words.get()));
    }
}
