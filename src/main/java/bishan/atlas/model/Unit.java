package bishan.atlas.model;

import java.util.Locale;
import java.util.Optional;

/** The units of the record. Values of one dimension may be compared and, where nothing forbids it, added. */
public enum Unit {
    KM2(Dimension.AREA, 1e6),
    MU(Dimension.AREA, 10_000 / 15.0),
    WAN_MU(Dimension.AREA, 1e8 / 15.0),
    M2(Dimension.AREA, 1),
    KM(Dimension.LENGTH, 1000),
    M(Dimension.LENGTH, 1),
    YI_YUAN(Dimension.MONEY, 1e8),
    WAN_YUAN(Dimension.MONEY, 1e4),
    YI_USD(Dimension.DOLLARS, 1e8),
    GWH(Dimension.ENERGY, 1),
    DAYS(Dimension.TIME, 86_400),
    MINUTES(Dimension.TIME, 60),
    SECONDS(Dimension.TIME, 1),
    TEU(Dimension.FREIGHT, 1),
    PERCENT(Dimension.SHARE, 1),
    TIMES(Dimension.FACTOR, 1),
    COUNT(Dimension.COUNT, 1);

    /** What a unit measures. */
    public enum Dimension {
        AREA,
        LENGTH,
        MONEY,
        DOLLARS,
        ENERGY,
        TIME,
        FREIGHT,
        SHARE,
        FACTOR,
        COUNT;

        /** Shares of different wholes and factors say nothing when added. */
        public boolean adds() {
            return this != SHARE && this != FACTOR;
        }
    }

    private final Dimension dimension;
    private final double inBase;

    Unit(Dimension dimension, double inBase) {
        this.dimension = dimension;
        this.inBase = inBase;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** One of this unit in the base of its dimension: m2, m, yuan, seconds; 1 亩 is 1/15 ha. */
    public double inBase() {
        return inBase;
    }

    /** The id used in {@code maps/}: {@code yi_yuan}, {@code GWh}. */
    public String id() {
        return switch (this) {
            case GWH -> "GWh";
            case TEU -> "TEU";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    public static Optional<Unit> ofId(String id) {
        for (Unit unit : values()) {
            if (unit.id().equals(id)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
