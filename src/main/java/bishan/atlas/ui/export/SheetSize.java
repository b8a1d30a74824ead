package bishan.atlas.ui.export;

import bishan.atlas.geo.Viewport;
import bishan.atlas.sheet.Page;

/** The sizes offered: paper keeps its millimetres at every resolution, a screen size keeps its pixels. */
enum SheetSize {
    WINDOW(0, 0),
    A4_PORTRAIT(210, 297),
    A4_LANDSCAPE(297, 210),
    PX_1600_1200(1600, 1200),
    PX_1920_1080(1920, 1080);

    private final int width;
    private final int height;

    SheetSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** @param window the map of the window, whose millimetres {@link #WINDOW} takes */
    Page page(Viewport window, int dpi) {
        return switch (this) {
            case WINDOW -> new Page(within(window.widthMm()), within(window.heightMm()));
            case PX_1600_1200, PX_1920_1080 -> Page.ofPixels(width, height, dpi);
            default -> new Page(width, height);
        };
    }

    private static double within(double millimetres) {
        return Math.max(Page.MIN_MM, Math.min(Page.MAX_MM, millimetres));
    }
}
