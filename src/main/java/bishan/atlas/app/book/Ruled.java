package bishan.atlas.app.book;

/** A block with a line under it over a width: how the rows of a table and the heads of sections are set off. */
record Ruled(Block block, double widthMm, double aboveMm, double belowMm, Shade shade, double penMm) implements Block {
    @Override
    public double heightMm() {
        return aboveMm + block.heightMm() + belowMm;
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        block.set(sketch, x, y + aboveMm);
        sketch.level(x, x + widthMm, y + heightMm(), shade, penMm);
    }
}
