package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** Turns a wish into the window of a frame of given size. */
record MapWindow(MapWish wish, double widthMm, double heightMm) {
    private static final double MARGIN_MM = 5;
    private static final double SMALLEST_MARGIN_MM = 2;
    private static final double GAP_MM = 1.5;
    private static final int SHIFTS = 8;
    /** Plates keep further away than what this takes off an outline. */
    private static final double SIMPLER_BY_MM = 0.4;

    private static final double SMALLER_BY = 1.04;
    private static final double SMALLEST = 2.5;

    /** The window with the wish in its middle. */
    Viewport centred() {
        if (wish instanceof MapWish.At at) {
            return new Viewport(at.east(), at.north(), at.denominator(), widthMm, heightMm);
        }
        MapWish.Whole whole = (MapWish.Whole) wish;
        Envelope ground = whole.ground().getEnvelopeInternal();
        double denominator = whole.denominator()
                .orElseGet(() -> RoundScale.atLeast(
                        Viewport.fitting(ground, widthMm, heightMm, MARGIN_MM).denominator()));
        return about(ground.centre(), denominator);
    }

    /**
     * The window in which nothing of the ground wished for lies under {@code plates} (frame millimetres): at the largest round scale that
     * has one, or at the one asked for, moved as little as may be. Empty where the ground would have to be drawn much smaller, or at
     * {@code limit} and beyond.
     *
     * @param limit a scale denominator
     */
    Optional<Viewport> clearOf(List<Box> plates, double limit) {
        Viewport centred = centred();
        if (!(wish instanceof MapWish.Whole whole)) {
            return Optional.of(centred);
        }
        double tolerance = SIMPLER_BY_MM / centred.mmPerMetre();
        PreparedGeometry ground =
                PreparedGeometryFactory.prepare(TopologyPreservingSimplifier.simplify(whole.ground(), tolerance));
        double tried = 0;
        for (double by = 1; by <= SMALLEST; by *= SMALLER_BY) {
            double smallerBy = by;
            double denominator =
                    whole.denominator().orElseGet(() -> RoundScale.atLeast(centred.denominator() * smallerBy));
            if (denominator >= limit) {
                return Optional.empty();
            }
            if (denominator > tried) {
                tried = denominator;
                Viewport smaller = about(new Coordinate(centred.centreEast(), centred.centreNorth()), denominator);
                Optional<Viewport> clear = moved(smaller, ground, plates);
                if (clear.isPresent()) {
                    return clear;
                }
            }
        }
        return Optional.empty();
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
