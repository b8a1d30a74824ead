package bishan.atlas.sheet;

import java.util.Objects;
import java.util.Optional;

/** What ground the frame of a sheet shows, said so that it can be written down and asked for again. */
public sealed interface MapExtent {

    /** A grid point (EPSG:4544, metres) in the middle of the frame, at an exact scale: the view of the screen. */
    record View(double east, double north, double denominator) implements MapExtent {
        public View {
            mustBeScale(denominator);
        }
    }

    /**
     * The whole of a feature, such as a zone.
     *
     * @param denominator of the scale; where there is none, the largest round scale that shows it clear of the legend
     */
    record Whole(String featureId, Optional<Double> denominator) implements MapExtent {
        public Whole {
            Objects.requireNonNull(featureId, "featureId");
            denominator.ifPresent(MapExtent::mustBeScale);
        }
    }

    /** The whole district; {@code denominator} as in {@link Whole}. */
    record District(Optional<Double> denominator) implements MapExtent {
        public District {
            denominator.ifPresent(MapExtent::mustBeScale);
        }
    }

    /** The whole district at the scale that fits. */
    static MapExtent district() {
        return new District(Optional.empty());
    }

    /** All of the feature called {@code id} at the scale that fits. */
    static MapExtent whole(String id) {
        return new Whole(id, Optional.empty());
    }

    private static void mustBeScale(double denominator) {
        if (!(denominator > 0)) {
            throw new IllegalArgumentException("scale denominator must be positive, not " + denominator);
        }
    }
}
