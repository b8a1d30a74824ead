package bishan.atlas.sheet;

import bishan.atlas.model.MapFeature;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** An extent with its ground found in the atlas. Grid metres (EPSG:4544). */
sealed interface MapWish {
    /** Shown where neither the feature asked for nor the district has an outline: the district's surroundings. */
    Envelope SURROUNDINGS = new Envelope(600_500, 632_500, 3_240_500, 3_308_500);

    /** A point in the middle of the frame at an exact scale. */
    record At(double east, double north, double denominator) implements MapWish {}

    /** All of {@code ground} clear of the furniture, at the scale asked for or else at the largest round one that holds it. */
    record Whole(Geometry ground, Optional<Double> denominator) implements MapWish {}

    static MapWish of(MapExtent extent, MapSource source) {
        if (extent instanceof MapExtent.View view) {
            return new At(view.east(), view.north(), view.denominator());
        }
        if (extent instanceof MapExtent.Whole whole) {
            return new Whole(ground(source, source.atlas().feature(whole.featureId())), whole.denominator());
        }
        MapExtent.District district = (MapExtent.District) extent;
        return new Whole(ground(source, Optional.empty()), district.denominator());
    }

    private static Geometry ground(MapSource source, Optional<MapFeature> wanted) {
        return wanted.or(() -> source.atlas().district())
                .map(feature -> source.projection().toGrid(feature.geometry()))
                .filter(geometry -> !geometry.isEmpty())
                .orElseGet(() -> new GeometryFactory().toGeometry(SURROUNDINGS));
    }
}
