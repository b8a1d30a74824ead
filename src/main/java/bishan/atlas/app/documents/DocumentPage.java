package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.StatusMark;
import java.util.List;
import java.util.Optional;

/**
 * The page of one document, ready to be laid out: what it is, what it changes, what it says.
 *
 * @param notes what has to be known of the page as a whole
 */
public record DocumentPage(
        String id,
        Head head,
        List<Count> counts,
        Changes changes,
        List<Fact> summary,
        List<Group> groups,
        List<String> notes) {
    public DocumentPage {
        counts = List.copyOf(counts);
        summary = List.copyOf(summary);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /**
     * @param published how and where it was published
     * @param span the first and the last day it may be of
     * @param dating how its date is known, sentence by sentence
     * @param particulars authors, photographs, build and state of the text
     */
    public record Head(
            Chip chip,
            String published,
            String title,
            String otherTitle,
            String span,
            List<Sentence> dating,
            List<Particular> particulars) {
        public Head {
            dating = List.copyOf(dating);
            particulars = List.copyOf(particulars);
        }
    }

    /** A sentence; with a chip where it rests on something outside the documents. */
    public record Sentence(String text, Optional<Chip> outside) {}

    /** A label and what stands beside it. */
    public record Particular(String label, String text) {}

    /** A number of things. */
    public record Count(int number, String label) {}

    /**
     * What the document changes of what earlier ones said.
     *
     * @param none said where there is nothing to compare, else blank
     * @param added the things no earlier document names
     * @param repeated what is said again in the same way
     */
    public record Changes(String none, List<Change> rows, Fold added, Fold repeated) {
        public Changes {
            rows = List.copyOf(rows);
        }
    }

    /** Rows that stand behind one line until somebody unfolds it. */
    public record Fold(String line, List<Change> rows) {
        public Fold {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A thing as it was told of before and as this document has it.
     *
     * @param aspect which of its numbers, or blank
     * @param before empty lines where no earlier document names it
     */
    public record Change(String targetId, String thing, String aspect, Cell before, Cell after, List<Chip> chips) {
        public Change {
            chips = List.copyOf(chips);
        }
    }

    /** One side of a change, with the document and its date. */
    public record Cell(List<Line> lines, String source) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** A state or a value, with a muted remark. */
    public record Line(Optional<StatusMark> mark, String text, String remark) {}

    /** A fact of the summary: the heading it belongs to, short words, its lines in the document. */
    public record Fact(String targetId, String kind, String text, String lines) {}

    /** All facts of one kind. */
    public record Group(String title, int count, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** What the document says of one thing, and where. */
    public record Item(String targetId, String name, String lines, List<Entry> entries) {
        public Item {
            entries = List.copyOf(entries);
        }
    }

    /** One fact. */
    public record Entry(String id, Optional<StatusMark> mark, String text, String remark, List<Chip> chips) {
        public Entry {
            chips = List.copyOf(chips);
        }
    }
}
