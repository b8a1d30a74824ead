package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;

/**
 * What is painted beyond the four edges of the view, device pixels, so that a picture that is moved does not show bare ground at once.
 */
record Rim(int left, int top, int right, int bottom) {
    static final Rim NONE = new Rim(0, 0, 0, 0);

    private static final double SHARE = 0.15;
    private static final int MOST_PX = 256;
    /** Plates come in steps of this, so that one whose window grows or shrinks a little still fits. */
    private static final int STEP_PX = 64;

    /** The rim of a picture that is complete. */
    static Rim about(int widthPx, int heightPx) {
        int x = rim(widthPx);
        int y = rim(heightPx);
        return new Rim(x, y, stepped(widthPx + 2 * x) - widthPx - x, stepped(heightPx + 2 * y) - heightPx - y);
    }

    private static int rim(int px) {
        return (int) Math.min(MOST_PX, Math.round(px * SHARE));
    }

    private static int stepped(int px) {
        return (px + STEP_PX - 1) / STEP_PX * STEP_PX;
    }

    /**
     * The part of this rim that will be seen first when the map goes on moving as it did from {@code before} to {@code now}: painted along
     * with the view, the rest after it.
     */
    Rim ahead(Viewport before, Viewport now, double pxPerMm) {
        double ratio = now.denominator() / before.denominator();
        double outX = (ratio - 1) / 2 * now.widthMm() * pxPerMm;
        double outY = (ratio - 1) / 2 * now.heightMm() * pxPerMm;
        boolean zooms = Math.abs(ratio - 1) > 1e-9;
        double right = (now.centreEast() - before.centreEast()) * now.mmPerMetre() * pxPerMm * 2;
        double down = (before.centreNorth() - now.centreNorth()) * now.mmPerMetre() * pxPerMm * 2;
        return zooms
                ? new Rim(part(left, outX), part(top, outY), part(this.right, outX), part(bottom, outY))
                : new Rim(part(left, -right), part(top, -down), part(this.right, right), part(bottom, down));
    }

    private static int part(int whole, double wished) {
        return (int) Math.max(0, Math.min(whole, Math.ceil(wished - 1e-6)));
    }

    int widest() {
        return Math.max(Math.max(left, right), Math.max(top, bottom));
    }
}
