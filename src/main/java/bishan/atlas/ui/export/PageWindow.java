package bishan.atlas.ui.export;

import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Pixels;
import bishan.atlas.sheet.Page;

/**
 * Where a page lies in the preview.
 *
 * @param pageXPx left edge of the page, logical pixels of the preview
 * @param pageYPx upper edge
 * @param zoom 1 shows a millimetre as long as one is on a screen of 96 dpi
 * @param outputScale device pixels a logical one
 */
record PageWindow(
        Page page, double widthPx, double heightPx, double pageXPx, double pageYPx, double zoom, double outputScale) {
    static final double LEAST_ZOOM = 0.05;
    static final double MOST_ZOOM = 8;
    private static final double MARGIN_PX = 20;
    /** The foot of the preview is taken by its buttons. */
    private static final double FOOT_PX = 36;

    /** The whole page in the middle. */
    static PageWindow fitting(Page page, double widthPx, double heightPx, double outputScale) {
        double zoom = Math.min(
                Math.max(40, widthPx - 2 * MARGIN_PX) / (page.widthMm() * Viewport.SCREEN_PX_PER_MM),
                Math.max(40, heightPx - FOOT_PX - 2 * MARGIN_PX) / (page.heightMm() * Viewport.SCREEN_PX_PER_MM));
        return new PageWindow(page, widthPx, heightPx, 0, 0, zoom, outputScale).settled();
    }

    double pxPerMm() {
        return zoom * Viewport.SCREEN_PX_PER_MM;
    }

    double pageWidthPx() {
        return page.widthMm() * pxPerMm();
    }

    double pageHeightPx() {
        return page.heightMm() * pxPerMm();
    }

    /** True when some of the page is out of sight. */
    boolean isCut() {
        return pageWidthPx() > widthPx || pageHeightPx() > heightPx;
    }

    PageWindow zoomedAbout(double xPx, double yPx, double newZoom) {
        double next = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, newZoom));
        double by = next / zoom;
        return new PageWindow(
                        page,
                        widthPx,
                        heightPx,
                        xPx - (xPx - pageXPx) * by,
                        yPx - (yPx - pageYPx) * by,
                        next,
                        outputScale)
                .settled();
    }

    PageWindow panned(double dxPx, double dyPx) {
        return new PageWindow(page, widthPx, heightPx, pageXPx + dxPx, pageYPx + dyPx, zoom, outputScale).settled();
    }

    /** The page point (mm) in the middle, or as near to it as the edges of the page let it. */
    PageWindow centredOn(double xMm, double yMm) {
        return new PageWindow(
                        page,
                        widthPx,
                        heightPx,
                        widthPx / 2 - xMm * pxPerMm(),
                        heightPx / 2 - yMm * pxPerMm(),
                        zoom,
                        outputScale)
                .settled();
    }

    /** A page that fits stands in the middle, one that does not leaves no more than a margin bare; edges lie on device pixels. */
    private PageWindow settled() {
        return new PageWindow(
                page,
                widthPx,
                heightPx,
                snapped(settled(pageXPx, pageWidthPx(), widthPx)),
                snapped(settled(pageYPx, pageHeightPx(), heightPx - FOOT_PX)),
                zoom,
                outputScale);
    }

    private static double settled(double at, double length, double room) {
        if (length + 2 * MARGIN_PX <= room) {
            return (room - length) / 2;
        }
        double least = room - length - MARGIN_PX;
        return Math.max(Math.min(least, MARGIN_PX), Math.min(Math.max(least, MARGIN_PX), at));
    }

    private double snapped(double px) {
        return Math.round(px * outputScale) / outputScale;
    }

    /** Device pixels a millimetre of the page. */
    double devicePxPerMm() {
        return pxPerMm() * outputScale;
    }

    /** The pixels of the page that are in sight, as a window of the picture of the whole page; unpainted. */
    Pixels inSight() {
        int left = (int) Math.max(0, Math.floor(-pageXPx * outputScale));
        int top = (int) Math.max(0, Math.floor(-pageYPx * outputScale));
        int right =
                (int) Math.min(Math.round(pageWidthPx() * outputScale), Math.ceil((widthPx - pageXPx) * outputScale));
        int bottom =
                (int) Math.min(Math.round(pageHeightPx() * outputScale), Math.ceil((heightPx - pageYPx) * outputScale));
        int width = Math.max(1, right - left);
        int height = Math.max(1, bottom - top);
        return new Pixels(new int[Math.multiplyExact(width, height)], 0, width, left, top, width, height);
    }
}
