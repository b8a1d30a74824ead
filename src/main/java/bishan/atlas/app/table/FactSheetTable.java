package bishan.atlas.app.table;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A fact sheet as a table, a fact a row: where it stands, what it says, how it is marked and its sources. */
public final class FactSheetTable {
    private static final List<String> KEYS = List.of("section", "label", "content", "more", "marks", "source");
    private static final Set<Chip.Type> OF_SOURCES = Set.of(Chip.Type.SOURCE, Chip.Type.MORE, Chip.Type.OUTSIDE);

    private final Messages words;
    private final List<List<Cell>> rows = new ArrayList<>();

    private FactSheetTable(Messages words) {
        this.words = words;
    }

    public static Table of(FactSheet sheet, Language language) {
        Messages words = Messages.of(language, "tables");
        FactSheetTable table = new FactSheetTable(words);
        table.head(sheet.head());
        sheet.sections().forEach(section -> section.blocks().forEach(block -> table.block(section, block)));
        List<Table.Column> columns = KEYS.stream()
                .map(key -> new Table.Column(key, words.get("column." + key), Table.Kind.TEXT))
                .toList();
        return new Table("sheet", sheet.head().name(), columns, table.rows, Table.Notes.NONE);
    }

    private void head(FactSheet.Head head) {
        row("", head.kicker(), head.name(), head.otherName(), false, head.chips());
        head.status().ifPresent(mark -> row("", words.get("column.status"), mark.word(), "", false, head.chips()));
    }

    private void block(Section section, FactSheet.Block block) {
        String title = section.title();
        if (block instanceof FactSheet.Areas areas) {
            Stream.of(areas.stated(), areas.measured())
                    .forEach(f -> row(title, f.label(), f.value() + " " + f.unit(), f.second(), false, f.chips()));
        } else if (block instanceof FactSheet.Row row) {
            row(title, row.label(), row.value(), row.second(), false, orOfHead(row.chips(), section));
        } else if (block instanceof FactSheet.Pills pills) {
            pills.words().forEach(word -> row(title, "", word, "", false, section.chips()));
        } else if (block instanceof FactSheet.Text text) {
            row(title, "", text.text(), "", false, orOfHead(text.chips(), section));
        } else if (block instanceof FactSheet.Timeline timeline) {
            timeline.entries().forEach(e -> row(title, e.date(), e.text(), "", false, orOfHead(e.chips(), section)));
            if (!timeline.closing().isBlank()) {
                row(title, "", timeline.closing(), "", false, List.of());
            }
        } else if (block instanceof FactSheet.Card card) {
            card(section, card);
        } else if (block instanceof FactSheet.Compare compare) {
            compare.rows().forEach(row -> compare(section, compare, row));
        } else if (block instanceof FactSheet.Leads leads) {
            leads.leads()
                    .forEach(lead -> row(title, "", lead.title(), lead.text(), false, orOfHead(lead.chips(), section)));
        } else if (block instanceof FactSheet.Note note) {
            boolean silent = note.tone() == FactSheet.Note.Tone.SILENCE;
            row(title, note.title(), note.text(), "", false, silent ? note.chips() : orOfHead(note.chips(), section));
        }
    }

    /** A row a cell: what one document says of one thing, with the verdict beside it. */
    private void compare(Section section, FactSheet.Compare compare, FactSheet.CompareRow row) {
        for (int i = 0; i < row.cells().size() && i < compare.heads().size(); i++) {
            FactSheet.ColumnHead head = compare.heads().get(i);
            String label = row.label() + words.get("separator") + head.text();
            row(section.title(), label, row.cells().get(i), row.verdict(), false, orOfHead(head.chips(), section));
        }
    }

    private void card(Section section, FactSheet.Card card) {
        String state = card.status().map(FactSheet.StatusMark::word).orElse("");
        List<String> more = Stream.of(state, card.figure(), card.reason())
                .filter(part -> !part.isBlank())
                .toList();
        row(
                section.title(),
                card.idText(),
                card.title(),
                String.join(words.get("separator"), more),
                card.inferred(),
                orOfHead(card.chips(), section));
    }

    /** Where a section's head carries the sources, its facts carry none of their own. */
    private static List<Chip> orOfHead(List<Chip> chips, Section section) {
        return chips.isEmpty() ? section.chips() : chips;
    }

    private void row(String section, String label, String content, String more, boolean inferred, List<Chip> chips) {
        List<String> marks = new ArrayList<>(chips.stream()
                .filter(chip -> chip.type() != Chip.Type.SOURCE && chip.type() != Chip.Type.MORE)
                .map(Chip::text)
                .toList());
        if (inferred && chips.stream().noneMatch(chip -> chip.type() == Chip.Type.INFERRED)) {
            marks.add(words.get("choice.inferred"));
        }
        List<String> sources = chips.stream()
                .filter(chip -> OF_SOURCES.contains(chip.type()))
                .flatMap(FactSheetTable::named)
                .toList();
        rows.add(List.of(
                Cell.text(section), Cell.text(label), Cell.text(content), Cell.text(more), list(marks), list(sources)));
    }

    /** One source with its date; a chip that stands for several names them in its tooltip, a line each. */
    private static Stream<String> named(Chip chip) {
        return chip.type() == Chip.Type.SOURCE
                ? Stream.of(chip.id() + " " + chip.text())
                : chip.tooltip().lines();
    }

    private Cell list(List<String> items) {
        return items.isEmpty() ? Cell.NOTHING : new Cell.Listing(items, words.get("separator"));
    }
}
