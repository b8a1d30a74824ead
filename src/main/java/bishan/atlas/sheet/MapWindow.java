package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Turns a wish into the window of a frame of given size. */
record MapWindow(MapWish wish, double widthMm, double heightMm) {
    private static final double MARGIN_MM = 5;
    private static final double GAP_MM = 2;
    private static final double LEAST_PART_MM = 25;
    private static final int SHIFTS = 12;

    /** The window with the wish in its middle. */
    Viewport centred() {
        if (wish instanceof MapWish.At at) {
            return new Viewport(at.east(), at.north(), at.denominator(), widthMm, heightMm);
        }
        return showing(extent(), new Box(0, 0, widthMm, heightMm));
    }

    /**
     * The window moved as little as may be so that nothing of the ground wished for lies under {@code plates} (frame millimetres); where
     * moving does not do, the ground is set at a smaller scale beside the last of the plates. A window asked for by its centre stays.
     */
    Viewport clearOf(List<Box> plates) {
        Viewport centred = centred();
        if (!(wish instanceof MapWish.Whole whole) || isClear(centred, whole.ground(), plates)) {
            return centred;
        }
        Viewport best = null;
        double bestWay = Double.MAX_VALUE;
        double roomX = room(widthMm, extent().getWidth() * centred.mmPerMetre());
        double roomY = room(heightMm, extent().getHeight() * centred.mmPerMetre());
        for (int i = -SHIFTS; i <= SHIFTS; i++) {
            for (int j = -SHIFTS; j <= SHIFTS; j++) {
                double dx = roomX * i / SHIFTS;
                double dy = roomY * j / SHIFTS;
                Viewport moved = centred.panned(dx, dy);
                if (Math.hypot(dx, dy) < bestWay && isClear(moved, whole.ground(), plates)) {
                    best = moved;
                    bestWay = Math.hypot(dx, dy);
                }
            }
        }
        return best != null ? best : beside(plates.get(plates.size() - 1));
    }

    private static double room(double frameMm, double groundMm) {
        return Math.max(0, (frameMm - groundMm) / 2 - MARGIN_MM * 0.6);
    }

    /** In the part left of the plate or the one above it, whichever holds the larger picture; in the middle where both are slits. */
    private Viewport beside(Box plate) {
        return Stream.of(new Box(0, 0, plate.minX() - GAP_MM, heightMm), new Box(0, 0, widthMm, plate.minY() - GAP_MM))
                .filter(part -> Math.min(part.width(), part.height()) >= LEAST_PART_MM)
                .map(part -> showing(extent(), part))
                .min(Comparator.comparingDouble(Viewport::denominator))
                .orElseGet(this::centred);
    }

    private Viewport showing(Envelope ground, Box part) {
        double denominator = RoundScale.atLeast(
                Viewport.fitting(ground, part.width(), part.height(), MARGIN_MM).denominator());
        double metresPerMm = denominator / 1000;
        double offX = (part.minX() + part.maxX() - widthMm) / 2;
        double offY = (part.minY() + part.maxY() - heightMm) / 2;
        Coordinate middle = ground.centre();
        return new Viewport(
                middle.x - offX * metresPerMm, middle.y + offY * metresPerMm, denominator, widthMm, heightMm);
    }

    private Envelope extent() {
        return ((MapWish.Whole) wish).ground().getEnvelopeInternal();
    }

    private static boolean isClear(Viewport view, Geometry ground, List<Box> plates) {
        for (Box plate : plates) {
            Box wide = plate.grown(GAP_MM);
            Envelope under = new Envelope(
                    view.east(wide.minX()), view.east(wide.maxX()), view.north(wide.maxY()), view.north(wide.minY()));
            if (ground.intersects(ground.getFactory().toGeometry(under))) {
                return false;
            }
        }
        return true;
    }
}
