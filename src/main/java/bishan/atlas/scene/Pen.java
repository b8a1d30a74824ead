package bishan.atlas.scene;

/**
 * How a line is stroked: width, dash pattern (on, off, ...; empty for solid) and its phase in millimetres, caps round or butt; joins
 * are always round.
 */
public record Pen(double widthMm, double[] dashMm, double phaseMm, boolean roundCap) {
    private static final double[] SOLID = {};

    public static Pen solid(double widthMm) {
        return new Pen(widthMm, SOLID, 0, false);
    }

    public static Pen round(double widthMm) {
        return new Pen(widthMm, SOLID, 0, true);
    }

    public static Pen dashed(double widthMm, double... dashMm) {
        return new Pen(widthMm, dashMm, 0, false);
    }

    public Pen withPhase(double newPhaseMm) {
        return new Pen(widthMm, dashMm, newPhaseMm, roundCap);
    }
}
