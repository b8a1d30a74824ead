package bishan.atlas.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A window on the ground: the grid point (EPSG:4544, metres) at its centre, the scale denominator, and its size in millimetres on paper
 * or, on a screen, in nominal millimetres of 96 dpi (1 mm = 3.78 logical pixels). Frame coordinates are millimetres from the upper left
 * corner, x to the right and y down. Resolution is no part of it: a picture at 300 dpi shows the same viewport as one at 96.
 */
public record Viewport(double centreEast, double centreNorth, double denominator, double widthMm, double heightMm) {
    /** Nominal screen pixels a millimetre, at screen scale 1. */
    public static final double SCREEN_PX_PER_MM = 96 / 25.4;

    /** The largest scale offered: 1:500. */
    public static final double MIN_DENOMINATOR = 500;

    /** The smallest scale offered: 1:5 000 000. */
    public static final double MAX_DENOMINATOR = 5_000_000;

    public Viewport {
        if (!(denominator > 0) || !(widthMm > 0) || !(heightMm > 0)) {
            throw new IllegalArgumentException(
                    "viewport 1:" + denominator + ", " + widthMm + " x " + heightMm + " mm is not possible");
        }
    }

    /** Millimetres on the map for one metre on the ground. */
    public double mmPerMetre() {
        return 1000 / denominator;
    }

    public double xMm(double east) {
        return widthMm / 2 + (east - centreEast) * mmPerMetre();
    }

    public double yMm(double north) {
        return heightMm / 2 - (north - centreNorth) * mmPerMetre();
    }

    public double east(double xMm) {
        return centreEast + (xMm - widthMm / 2) / mmPerMetre();
    }

    public double north(double yMm) {
        return centreNorth - (yMm - heightMm / 2) / mmPerMetre();
    }

    /** The grid point under a frame point. */
    public Coordinate ground(double xMm, double yMm) {
        return new Coordinate(east(xMm), north(yMm));
    }

    /** What the window shows, grid metres. */
    public Envelope extent() {
        return new Envelope(east(0), east(widthMm), north(heightMm), north(0));
    }

    public ScaleRange range() {
        return ScaleRange.of(denominator);
    }

    /** The same window moved so that the ground follows a drag of (dx, dy) millimetres. */
    public Viewport panned(double dxMm, double dyMm) {
        return new Viewport(
                centreEast - dxMm / mmPerMetre(), centreNorth + dyMm / mmPerMetre(), denominator, widthMm, heightMm);
    }

    /** The same window at another scale, the ground under frame point (x, y) staying where it is. */
    public Viewport zoomedAbout(double xMm, double yMm, double newDenominator) {
        double limited = Math.max(MIN_DENOMINATOR, Math.min(MAX_DENOMINATOR, newDenominator));
        double east = east(xMm);
        double north = north(yMm);
        double mmPerM = 1000 / limited;
        return new Viewport(
                east - (xMm - widthMm / 2) / mmPerM, north + (yMm - heightMm / 2) / mmPerM, limited, widthMm, heightMm);
    }

    /** The same centre and scale in a window of another size. */
    public Viewport resized(double newWidthMm, double newHeightMm) {
        return new Viewport(centreEast, centreNorth, denominator, newWidthMm, newHeightMm);
    }

    /** A window of the given size about the middle of {@code ground} at the largest scale that shows all of it within the margin. */
    public static Viewport fitting(Envelope ground, double widthMm, double heightMm, double marginMm) {
        double room = Math.max(1, Math.min(widthMm, heightMm) / 2 - 1);
        double margin = Math.min(marginMm, room);
        double denominator = Math.max(
                ground.getWidth() * 1000 / (widthMm - 2 * margin), ground.getHeight() * 1000 / (heightMm - 2 * margin));
        Coordinate centre = ground.centre();
        return new Viewport(
                centre.x,
                centre.y,
                Math.max(MIN_DENOMINATOR, Math.min(MAX_DENOMINATOR, denominator)),
                widthMm,
                heightMm);
    }
}
