package bishan.atlas.app.book;

import java.util.Objects;
import java.util.Optional;

/**
 * A block on its way down a column.
 *
 * @param beforeMm room above it, none at the top of a column
 * @param keep it must not be the last of its column: a heading stays with what follows
 * @param head set again above it where it begins a column: the heads of a table
 * @param anchor what other pages call it by, or blank
 */
record Piece(Block block, double beforeMm, boolean keep, Optional<Block> head, String anchor) {
    Piece {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(anchor, "anchor");
    }

    static Piece of(Block block, double beforeMm) {
        return new Piece(block, beforeMm, false, Optional.empty(), "");
    }

    static Piece heading(Block block, double beforeMm) {
        return new Piece(block, beforeMm, true, Optional.empty(), "");
    }

    Piece kept() {
        return new Piece(block, beforeMm, true, head, anchor);
    }

    Piece named(String newAnchor) {
        return new Piece(block, beforeMm, keep, head, newAnchor);
    }

    Piece under(Block newHead) {
        return new Piece(block, beforeMm, keep, Optional.of(newHead), anchor);
    }

    Piece after(double mm) {
        return new Piece(block, mm, keep, head, anchor);
    }
}
