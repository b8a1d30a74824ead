package bishan.atlas.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands in one place of a table: a number stays a number, and nothing known is nothing, never a zero or a dash. */
public sealed interface Cell {
    Cell NOTHING = new Nothing();

    /** How it reads, in a table for people; empty where nothing is known. */
    String text();

    /** Nothing is known. */
    record Nothing() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /** Words, an id or a date as exact as it is known. */
    record Text(String text) implements Cell {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A number as its source prints it. */
    record Amount(double value) implements Cell {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a cell holds a finite number, not " + value);
            }
        }

        @Override
        public String text() {
            BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
            return (plain.signum() == 0 ? BigDecimal.ZERO : plain).toPlainString();
        }
    }

    /** One of a closed set: a word for people, an id in English that programs may rely on. */
    record Choice(String id, String text) implements Cell {
        public Choice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Several things side by side, such as sources; a program gets them one by one. */
    record Listing(List<String> items, String separator) implements Cell {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join(separator, items);
        }
    }

    /** Words; nothing where they are blank. */
    static Cell text(String words) {
        return words.isBlank() ? NOTHING : new Text(words);
    }

    static Cell text(Optional<String> words) {
        return words.map(Cell::text).orElse(NOTHING);
    }

    static Cell number(Optional<Double> value) {
        return value.<Cell>map(Amount::new).orElse(NOTHING);
    }
}
