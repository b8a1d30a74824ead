package bishan.atlas.app.documents;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** A list of records as a table: what is listed, as it is listed. */
public final class RecordListTable {
    private static final List<String> KEYS = List.of("id", "label", "content", "status", "date", "source");

    private RecordListTable() {}

    /** @param rows those of {@code list} that are shown */
    public static Table of(RecordList list, List<RecordList.Row> rows, Language language) {
        Messages words = Messages.of(language, "tables");
        List<Table.Column> columns = KEYS.stream()
                .map(key -> new Table.Column(key, words.get("column." + key), Table.Kind.TEXT))
                .toList();
        return new Table(
                list.key(),
                list.title(),
                columns,
                rows.stream().map(RecordListTable::cells).toList(),
                Table.Notes.NONE);
    }

    private static List<Cell> cells(RecordList.Row row) {
        String sources = row.chips().stream()
                .map(chip -> (chip.id() + " " + chip.text()).strip())
                .collect(Collectors.joining(" "));
        return List.of(
                Cell.text(row.id()),
                Cell.text(row.name()),
                Cell.text(row.words()),
                Cell.text(row.status().map(mark -> mark.word())),
                Cell.text(row.date()),
                Cell.text(sources));
    }
}
