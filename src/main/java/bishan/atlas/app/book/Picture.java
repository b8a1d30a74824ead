package bishan.atlas.app.book;

import bishan.atlas.scene.DisplayList;

/** A finished picture, its upper edge {@code dropMm} under the block's. */
record Picture(DisplayList list, double dropMm) implements Block {
    @Override
    public double heightMm() {
        return list.heightMm() + dropMm;
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        sketch.place(list, x, y + dropMm);
    }
}
