package bishan.atlas.app.book;

/** Room with nothing in it. */
record Gap(double heightMm) implements Block {
    @Override
    public void set(Sketch sketch, double x, double y) {
        // Nothing to draw.
    }
}
