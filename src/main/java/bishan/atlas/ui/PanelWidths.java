package bishan.atlas.ui;

import bishan.atlas.model.Language;

/** Widths of the two panels in a window, logical pixels; the map keeps 480 as long as the panels can give. */
record PanelWidths(double layers, double facts) {
    static final double RAIL_PX = 44;
    static final double LEAST_MAP_PX = 480;
    private static final double LEAST_LAYERS_PX = 220;
    private static final double MOST_LAYERS_PX = 400;
    private static final double LEAST_FACTS_PX = 300;
    private static final double MOST_FACTS_PX = 520;
    private static final double NARROW_PX = 1360;
    private static final double WIDE_PX = 2200;

    /**
     * @param layersByHand the width dragged to, 0 for none; {@code factsByHand} the same
     * @param language English names are longer: the layers are never narrower than in a middle window
     */
    static PanelWidths in(double window, double layersByHand, double factsByHand, Language language) {
        double narrow = language == Language.EN ? 272 : 240;
        double layers = layersByHand > 0
                ? clamp(layersByHand, LEAST_LAYERS_PX, MOST_LAYERS_PX)
                : usual(window, narrow, 272, 296);
        double facts =
                factsByHand > 0 ? clamp(factsByHand, LEAST_FACTS_PX, MOST_FACTS_PX) : usual(window, 320, 360, 400);
        facts = Math.max(LEAST_FACTS_PX, Math.min(facts, window - layers - LEAST_MAP_PX));
        layers = Math.max(LEAST_LAYERS_PX, Math.min(layers, window - facts - LEAST_MAP_PX));
        return new PanelWidths(layers, facts);
    }

    private static double usual(double window, double narrow, double middle, double wide) {
        if (window < NARROW_PX) {
            return narrow;
        }
        return window > WIDE_PX ? wide : middle;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
