package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A place where the documents disagree, or could be misread: what they say side by side, and how this atlas shows it. Never a winner,
 * never an average.
 *
 * @param touches the ids of the records, figures, points and series it is about
 */
public record Contradiction(String id, Kind kind, Bilingual title, Words words, List<Row> table, Reach reach) {

    /** What sort of difficulty it is. */
    public enum Kind {
        CONFLICT,
        AMBIGUOUS,
        SCOPE,
        NAMING,
        TRAP,
        SERIES,
        SUSPECT,
        OCR
    }

    /** What differs, and the rule this atlas follows. */
    public record Words(Bilingual said, Bilingual rule) {}

    /** One thing as each document has it; a document that is silent has no cell. */
    public record Row(Bilingual label, List<Cell> cells) {
        public Row {
            Objects.requireNonNull(label, "label");
            cells = List.copyOf(cells);
        }
    }

    /** What one document says. */
    public record Cell(String sourceId, Bilingual text) {}

    /**
     * What it reaches.
     *
     * @param notSummed figures that must never be added
     * @param notJoined series whose points are not one line
     */
    public record Reach(Set<String> touches, Set<String> notSummed, Set<String> notJoined) {
        public Reach {
            touches = Set.copyOf(touches);
            notSummed = Set.copyOf(notSummed);
            notJoined = Set.copyOf(notJoined);
        }
    }

    public Contradiction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
        table = List.copyOf(table);
        Objects.requireNonNull(reach, "reach");
    }

    /** The documents its table sets side by side, in the order of its cells. */
    public List<String> columns() {
        return table.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::sourceId)
                .distinct()
                .toList();
    }
}
