package bishan.atlas.app.book;

import java.util.List;

/** Something of a fixed height that is set down as a whole. */
interface Block {
    double heightMm();

    /** Draws it with its upper left corner at (x, y), page millimetres. */
    void set(Sketch sketch, double x, double y);

    /** What it may be cut into where no column is tall enough for the whole. */
    default List<Block> parts() {
        return List.of(this);
    }
}
