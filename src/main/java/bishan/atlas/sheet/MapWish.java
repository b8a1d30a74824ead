package bishan.atlas.sheet;

import org.locationtech.jts.geom.Geometry;

/** What part of the ground the map of a sheet should show. Grid metres (EPSG:4544). */
public sealed interface MapWish {

    /** A point in the middle of the frame at an exact scale: the view of the screen, or a typed ratio. */
    record At(double east, double north, double denominator) implements MapWish {
        public At {
            if (!(denominator > 0)) {
                throw new IllegalArgumentException("scale denominator must be positive, not " + denominator);
            }
        }
    }

    /** All of {@code ground} clear of the legend, at the largest round scale that holds it. */
    record Whole(Geometry ground) implements MapWish {
        public Whole {
            if (ground.isEmpty()) {
                throw new IllegalArgumentException("ground to show must not be empty");
            }
        }
    }
}
