package bishan.atlas.style;

import bishan.atlas.geo.ScaleRange;

/** By how much symbols and type grow with the scale range; every width of a style is multiplied by its class's factor. */
final class Sizes {
    private Sizes() {}

    static double roads(ScaleRange range) {
        return pick(range, 0.80, 1.00, 1.50);
    }

    static double rail(ScaleRange range) {
        return pick(range, 0.85, 1.05, 1.40);
    }

    static double metro(ScaleRange range) {
        return pick(range, 0.80, 1.00, 1.45);
    }

    static double stops(ScaleRange range) {
        return pick(range, 0.62, 1.00, 1.35);
    }

    static double type(ScaleRange range) {
        return pick(range, 1.00, 1.12, 1.30);
    }

    static double pick(ScaleRange range, double district, double area, double street) {
        return switch (range) {
            case DISTRICT -> district;
            case AREA -> area;
            case STREET -> street;
        };
    }
}
