package bishan.atlas.sheet;

/** Facts about what a sheet shows, before it is known how wide they may be set. */
interface Facts {
    /** The least width they can be read at, millimetres. */
    double leastMm();

    /** Set to {@code widthMm}, which is not less than the least. */
    Panel at(double widthMm);
}
