package bishan.atlas.app.book;

/** A block beside an upright line: solid where a document says what stands there, dashed where none does. */
record Bar(Block block, boolean stated, double indentMm) implements Block {
    @Override
    public double heightMm() {
        return block.heightMm();
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        sketch.upright(x + indentMm * 0.3, y + indentMm * 0.2, y + heightMm() - indentMm * 0.2, stated);
        block.set(sketch, x + indentMm, y);
    }
}
