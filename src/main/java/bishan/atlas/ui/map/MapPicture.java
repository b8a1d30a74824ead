package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Pixels;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;

/**
 * A painted picture of the map.
 *
 * @param wish what was asked for
 * @param plate the view and a rim about it, premultiplied ARGB
 * @param painted the part of the rim that is painted; the rest is bare ground
 * @param list what was painted
 */
record MapPicture(MapWorker.Wish wish, Plate plate, Rim painted, DisplayList list) {
    Viewport viewport() {
        return wish.request().viewport();
    }

    double outputScale() {
        return wish.outputScale();
    }

    /** The whole plate; pixel (0, 0) is the upper left one of the view. */
    Pixels pixels() {
        return plate.pixels(wish.rim().left(), wish.rim().top());
    }

    boolean isWhole() {
        return painted.equals(wish.rim());
    }

    /** The colour of the ground where nothing is drawn, 0xFFRRGGBB. */
    int groundArgb() {
        return groundArgb(list);
    }

    static int groundArgb(DisplayList list) {
        return ((Mark.Fill) list.items().get(0).marks().get(0)).argb();
    }
}
