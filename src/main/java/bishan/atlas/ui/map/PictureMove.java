package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;

/**
 * Where a picture of one view lies in another: the point p of the picture's view is seen at {@code scale * p + (x, y)}, logical pixels.
 */
record PictureMove(double scale, double x, double y) {
    private static final double SAME_SCALE = 1e-9;

    /**
     * A picture that is only shifted is shifted by whole device pixels: so it stays as crisp as it was painted, and nothing shimmers when
     * the next one takes its place.
     */
    static PictureMove of(Viewport picture, Viewport view, double outputScale) {
        double scale = picture.denominator() / view.denominator();
        double x = view.xMm(picture.east(0)) * Viewport.SCREEN_PX_PER_MM;
        double y = view.yMm(picture.north(0)) * Viewport.SCREEN_PX_PER_MM;
        return Math.abs(scale - 1) < SAME_SCALE
                ? new PictureMove(1, Math.rint(x * outputScale) / outputScale, Math.rint(y * outputScale) / outputScale)
                : new PictureMove(scale, x, y);
    }

    boolean isShift() {
        return scale == 1;
    }
}
