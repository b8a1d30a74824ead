package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a page stand, page millimetres.
 *
 * @param neatlines the double line round the page, outer and inner; empty on small pages
 * @param map room for the map and, where it does not fit inside, the legend beside it
 */
record PageGrid(List<Box> neatlines, double titleTop, Box map, double footTop) {
    private static final double NEATLINES_FROM_MM = 180;
    static final double LEAST_MAP_MM = 30;

    static PageGrid of(Page page, double titleMm, double footMm) throws SheetTooSmall {
        double shorter = Math.min(page.widthMm(), page.heightMm());
        boolean framed = shorter >= NEATLINES_FROM_MM;
        double outer = framed ? Math.min(8, shorter * 0.027) : 0;
        double side = framed ? outer * 1.5 : 4 * page.furniture();
        double top = framed ? outer * 1.7 : 3 * page.furniture();
        double bottom = framed ? outer * 1.35 : 1.5 * page.furniture();
        Box map = new Box(side, top + titleMm, page.widthMm() - side, page.heightMm() - bottom - footMm);
        if (map.width() < LEAST_MAP_MM || map.height() < LEAST_MAP_MM) {
            throw new SheetTooSmall("map");
        }
        List<Box> neatlines = new ArrayList<>();
        if (framed) {
            Box whole = new Box(0, 0, page.widthMm(), page.heightMm());
            neatlines.add(whole.grown(-outer));
            neatlines.add(whole.grown(-outer * 1.2));
        }
        return new PageGrid(neatlines, top, map, map.maxY());
    }
}
