package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Turns a wish into the window of a frame of given size. */
record MapWindow(MapWish wish, double widthMm, double heightMm) {
    private static final double MARGIN_MM = 5;
    private static final double SMALLEST_MARGIN_MM = 2;
    private static final double GAP_MM = 1.5;
    private static final int SHIFTS = 10;
    private static final double SMALLER_BY = 1.04;
    private static final double SMALLEST = 2.5;

    /** The window with the wish in its middle. */
    Viewport centred() {
        if (wish instanceof MapWish.At at) {
            return new Viewport(at.east(), at.north(), at.denominator(), widthMm, heightMm);
        }
        Envelope ground = ((MapWish.Whole) wish).ground().getEnvelopeInternal();
        double denominator = RoundScale.atLeast(
                Viewport.fitting(ground, widthMm, heightMm, MARGIN_MM).denominator());
        return about(ground.centre(), denominator);
    }

    /**
     * The window in which nothing of the ground wished for lies under {@code plates} (frame millimetres): at the largest round scale that
     * has one, moved as little as may be. A window asked for by its centre stays; so does one that no scale helps.
     */
    Viewport clearOf(List<Box> plates) {
        Viewport centred = centred();
        if (!(wish instanceof MapWish.Whole whole)) {
            return centred;
        }
        PreparedGeometry ground = PreparedGeometryFactory.prepare(whole.ground());
        for (double by = 1; by <= SMALLEST; by *= SMALLER_BY) {
            Viewport smaller = about(
                    new Coordinate(centred.centreEast(), centred.centreNorth()),
                    RoundScale.atLeast(centred.denominator() * by));
            Optional<Viewport> clear = moved(smaller, ground, plates);
            if (clear.isPresent()) {
                return clear.get();
            }
        }
        return centred;
    }

    private Viewport about(Coordinate middle, double denominator) {
        return new Viewport(middle.x, middle.y, denominator, widthMm, heightMm);
    }

    private Optional<Viewport> moved(Viewport view, PreparedGeometry ground, List<Box> plates) {
        Envelope extent = ground.getGeometry().getEnvelopeInternal();
        double roomX = room(widthMm, extent.getWidth() * view.mmPerMetre());
        double roomY = room(heightMm, extent.getHeight() * view.mmPerMetre());
        Viewport best = null;
        double bestWay = Double.MAX_VALUE;
        for (int i = -SHIFTS; i <= SHIFTS; i++) {
            for (int j = -SHIFTS; j <= SHIFTS; j++) {
                double dx = roomX * i / SHIFTS;
                double dy = roomY * j / SHIFTS;
                if (Math.hypot(dx, dy) < bestWay && isClear(view.panned(dx, dy), ground, plates)) {
                    best = view.panned(dx, dy);
                    bestWay = Math.hypot(dx, dy);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double room(double frameMm, double groundMm) {
        return Math.max(0, (frameMm - groundMm) / 2 - SMALLEST_MARGIN_MM);
    }

    private static boolean isClear(Viewport view, PreparedGeometry ground, List<Box> plates) {
        for (Box plate : plates) {
            Box wide = plate.grown(GAP_MM);
            Envelope under = new Envelope(
                    view.east(wide.minX()), view.east(wide.maxX()), view.north(wide.maxY()), view.north(wide.minY()));
            if (ground.intersects(ground.getGeometry().getFactory().toGeometry(under))) {
                return false;
            }
        }
        return true;
    }
}
