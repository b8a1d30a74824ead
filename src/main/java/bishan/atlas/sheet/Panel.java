package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.text.Messages;

/** A piece of furniture that stands on a plate of its own, on the map or beside it. Millimetres. */
interface Panel {
    /** What {@link SheetTooSmall} calls it when there is no room. */
    String part();

    /** The least it needs; the box it is drawn in may be larger. */
    double widthMm();

    double heightMm();

    void draw(Draft draft, Box box, Messages words);
}
