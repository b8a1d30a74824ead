package bishan.atlas.sheet;

import java.util.Optional;

/**
 * The furniture of the map, measured but not yet placed.
 *
 * @param bar as wide as any bar of the sheet may become
 * @param bandMm width of the band about the frame that names the lines over the map
 */
record Pieces(
        Optional<Panel> bar,
        Optional<Panel> arrow,
        Optional<Legend> legend,
        Optional<Locator> locator,
        Optional<Facts> facts,
        double furniture,
        double bandMm) {
    private static final double GAP_MM = 2;

    /** Between plates, and from a plate to the frame. */
    double gapMm() {
        return GAP_MM * furniture;
    }

    Pieces withoutLocator() {
        return new Pieces(bar, arrow, legend, Optional.empty(), facts, furniture, bandMm);
    }

    Pieces withoutFacts() {
        return new Pieces(bar, arrow, legend, locator, Optional.empty(), furniture, bandMm);
    }
}
