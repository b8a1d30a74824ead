package bishan.atlas.geo;

/** The three characters of the map by scale denominator: whole district, area, street. */
public enum ScaleRange {
    DISTRICT(200_000, 10_000_000),
    AREA(50_000, 200_000),
    STREET(0, 50_000);

    private final double above;
    private final double upTo;

    ScaleRange(double above, double upTo) {
        this.above = above;
        this.upTo = upTo;
    }

    /** The smallest denominator of the range; the DISTRICT range includes it (the 1:200 000 sheet is a district map). */
    public double minDenominator() {
        return above;
    }

    /** The denominator at which the next calmer range begins. */
    public double maxDenominator() {
        return upTo;
    }

    public static ScaleRange of(double denominator) {
        return denominator >= DISTRICT.above ? DISTRICT : denominator >= AREA.above ? AREA : STREET;
    }
}
