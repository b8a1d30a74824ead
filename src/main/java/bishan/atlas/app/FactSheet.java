package bishan.atlas.app;

import bishan.atlas.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one thing, ready to be laid out: every text in the chosen language, every number formatted, every fact with its source
 * chip. The panel only lays it out; nothing is decided there.
 *
 * @param id the feature or record id
 * @param head kind, names, chips
 * @param sections in their fixed order; a section without facts says so and keeps its place
 */
public record FactSheet(String id, Head head, List<Section> sections) {
    public FactSheet {
        sections = List.copyOf(sections);
    }

    /**
     * @param kicker kind and index, e.g. 产业生态区 6 / 8
     * @param badge what stands before the name: a zone number, or the symbol the thing has on the map
     * @param otherName the name in the other language
     */
    public record Head(
            String kicker, Badge badge, String name, String otherName, Optional<StatusMark> status, List<Chip> chips) {
        public Head {
            chips = List.copyOf(chips);
        }
    }

    /** A zone's number with its id, or a layer's symbol. */
    public record Badge(Optional<String> zoneId, Optional<String> layerId) {}

    /** A line sample and a word. */
    public record StatusMark(Status.Phase phase, String word) {}

    /** How a chip looks follows from its type alone. */
    public record Chip(Type type, String id, String text, String tooltip, Optional<String> sourceId) {
        /** Solid is stated, dashed is not. */
        public enum Type {
            SOURCE,
            MORE,
            OUTSIDE,
            INFERRED,
            DERIVED,
            SCHEMATIC,
            CONFLICT,
            PLACE
        }
    }

    /** A section with a title, a count after it or an empty text, chips at its right, and its blocks. */
    public record Section(String title, String count, List<Chip> chips, List<Block> blocks) {
        public Section {
            chips = List.copyOf(chips);
            blocks = List.copyOf(blocks);
        }
    }

    /** A piece of a section. */
    public sealed interface Block {}

    /** Two big figures side by side: stated at the left, measured at the right; a caution under both. */
    public record Areas(BigFigure stated, BigFigure measured, String caution) implements Block {}

    /** A big figure with its unit, a second line and chips. */
    public record BigFigure(String label, String value, String unit, String second, List<Chip> chips) {
        public BigFigure {
            chips = List.copyOf(chips);
        }
    }

    /** A label, a value (strong where it leads), a muted second value, chips. */
    public record Row(String label, String value, String second, boolean strong, List<Chip> chips) implements Block {
        public Row {
            chips = List.copyOf(chips);
        }
    }

    /** Words set as pills, such as target industries. */
    public record Pills(List<String> words) implements Block {
        public Pills {
            words = List.copyOf(words);
        }
    }

    /** A plain paragraph; muted where it only explains. */
    public record Text(String text, boolean muted, List<Chip> chips) implements Block {
        public Text {
            chips = List.copyOf(chips);
        }
    }

    /** Dated entries, oldest first, with a closing word after the last. */
    public record Timeline(List<Entry> entries, String closing) implements Block {
        public Timeline {
            entries = List.copyOf(entries);
        }
    }

    /** One dated entry; hollow where it comes from outside the documents. */
    public record Entry(String date, String text, boolean outside, List<Chip> chips) {
        public Entry {
            chips = List.copyOf(chips);
        }
    }

    /**
     * How a state went over from one to the next, as the documents tell it: stretches in which a state is told, and between two different
     * ones a stretch in which the change happened on a day no document gives. Not to the scale of time.
     */
    public record StateBar(List<Stretch> stretches, String latest) implements Block {
        public StateBar {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * @param unknown the change falls somewhere in here
     * @param since what stands under its beginning; empty under the first
     * @param outside what sources outside the documents date in here
     */
    public record Stretch(String word, boolean unknown, String since, List<String> outside) {
        public Stretch {
            outside = List.copyOf(outside);
        }
    }

    /** A card that leads to another thing: a linked project, zone, line, station. Dashed where the link is inferred. */
    public record Card(
            String targetId,
            String title,
            String idText,
            Optional<StatusMark> status,
            String figure,
            String reason,
            boolean inferred,
            boolean hasPlace,
            List<Chip> chips)
            implements Block {
        public Card {
            chips = List.copyOf(chips);
        }
    }

    /** A sub-heading over inferred links with the switch that hides them. */
    public record InferredSwitch(String label, String switchLabel, boolean on) implements Block {}

    /** A boxed note; its chips stand under the text, none where the section's head carries them. */
    public record Note(Tone tone, String title, String text, List<Chip> chips) implements Block {
        public Note {
            chips = List.copyOf(chips);
        }

        /** A note that needs no source: it explains, or tells of a silence. */
        public Note(Tone tone, String title, String text) {
            this(tone, title, text, List.of());
        }

        /** Grey for plain, amber for caution, violet for what is from outside, dashed for silence of the documents. */
        public enum Tone {
            PLAIN,
            CAUTION,
            OUTSIDE,
            SILENCE
        }
    }

    /**
     * Columns set side by side, such as what two documents say.
     *
     * @param heads one a column, each with its chips
     */
    public record Compare(List<ColumnHead> heads, List<CompareRow> rows) implements Block {
        public Compare {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** The head of a column: a date with the source's chip. */
    public record ColumnHead(String text, List<Chip> chips) {
        public ColumnHead {
            chips = List.copyOf(chips);
        }
    }

    /** One thing as each column has it; {@code verdict} says in words whether they agree, or nothing. */
    public record CompareRow(String label, List<String> cells, String verdict) {
        public CompareRow {
            cells = List.copyOf(cells);
        }
    }

    /** Lines that lead to other sheets, lighter than cards. */
    public record Leads(List<Lead> leads) implements Block {
        public Leads {
            leads = List.copyOf(leads);
        }
    }

    /**
     * One such line.
     *
     * @param targetId empty where there is nothing to lead to: then it is plain text
     * @param depth how far it is indented: parts of a system stand under the whole
     */
    public record Lead(Optional<String> targetId, int depth, String title, String text, List<Chip> chips) {
        public Lead {
            chips = List.copyOf(chips);
        }
    }

    /** A button that leads out of the panel. */
    public record Action(String label, String targetId, To to) implements Block {
        /** Where to: to the place on the map, to the page of a document or list, to the chart of a series. */
        public enum To {
            PLACE,
            PAGE,
            CHART
        }
    }
}
