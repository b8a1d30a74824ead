package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import java.util.List;
import java.util.Locale;

/** The places where the documents disagree or could be misread, by kind. Never a winner, never an average. */
public record ContradictionList(String title, String note, List<Group> groups) {
    public ContradictionList {
        groups = List.copyOf(groups);
    }

    /** One kind, with what it means. */
    public record Group(String title, String meaning, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * @param said what differs
     * @param rule what this atlas does about it
     * @param columns the documents the table sets side by side, by time
     * @param sought everything it may be found by, in lower case
     */
    public record Item(
            String id, String title, String said, String rule, List<Chip> columns, List<Row> rows, String sought) {
        public Item {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row of the table: as many cells as columns, blank where a document is silent. */
    public record Row(String label, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The same list with only what holds every word of {@code typed}. */
    public ContradictionList matching(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<Group> kept = groups.stream()
                .map(group -> new Group(
                        group.title(),
                        group.meaning(),
                        group.items().stream()
                                .filter(item -> List.of(words).stream().allMatch(item.sought()::contains))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return new ContradictionList(title, note, kept);
    }
}
