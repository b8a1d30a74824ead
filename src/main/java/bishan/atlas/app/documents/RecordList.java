package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.StatusMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plain list of records that can be narrowed by typing. */
public record RecordList(String key, String title, String note, List<Row> rows) {
    public RecordList {
        rows = List.copyOf(rows);
    }

    /**
     * @param words short words on it
     * @param date when it is or what it was last, or blank
     * @param sought everything it may be found by, in lower case
     */
    public record Row(
            String id,
            String name,
            String words,
            Optional<StatusMark> status,
            String date,
            List<Chip> chips,
            String sought) {
        public Row {
            chips = List.copyOf(chips);
        }
    }

    /** The rows that hold every word of {@code typed}. */
    public List<Row> matching(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return rows.stream()
                .filter(row -> List.of(words).stream().allMatch(row.sought()::contains))
                .toList();
    }
}
