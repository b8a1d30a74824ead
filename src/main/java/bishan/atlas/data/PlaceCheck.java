package bishan.atlas.data;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Whether features lie where they must: near all the others, and a town's seat in its town. */
final class PlaceCheck {
    /** Half as far again as anything lies from the middle of the atlas today. */
    static final double MOST_M = 60_000;

    /** With fewer features there is no telling which of them is astray. */
    private static final int FEWEST = 5;

    private final Problems problems;
    private final LoadedAtlas loaded;

    PlaceCheck(Problems problems, LoadedAtlas loaded) {
        this.problems = problems;
        this.loaded = loaded;
    }

    void all() {
        List<MapFeature> features = loaded.atlas().features().toList();
        if (features.size() >= FEWEST) {
            Coordinate middle = new Coordinate(middle(features, true), middle(features, false));
            features.forEach(feature -> near(feature, middle));
        }
        loaded.atlas().features(FeatureKind.TOWN_SEAT).forEach(this::inItsTown);
    }

    /** The median, which a few features gone astray do not move. */
    private static double middle(List<MapFeature> features, boolean east) {
        double[] sorted = features.stream()
                .map(feature -> feature.geometry().getEnvelopeInternal().centre())
                .mapToDouble(centre -> east ? centre.x : centre.y)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private void near(MapFeature feature, Coordinate middle) {
        Envelope box = feature.geometry().getEnvelopeInternal();
        if (MOST_M >= Math.max(toCorner(middle, box.getMinX(), box), toCorner(middle, box.getMaxX(), box))) {
            return;
        }
        for (Coordinate point : feature.geometry().getCoordinates()) {
            double distanceM = Geodesy.distanceM(middle, point);
            if (distanceM > MOST_M) {
                report(Flaw.CHECK_FAR, feature, GeometryReader.words(point), (int) (distanceM / 1000));
                return;
            }
        }
    }

    private static double toCorner(Coordinate middle, double longitude, Envelope box) {
        return Math.max(
                Geodesy.distanceM(middle, new Coordinate(longitude, box.getMinY())),
                Geodesy.distanceM(middle, new Coordinate(longitude, box.getMaxY())));
    }

    private void inItsTown(MapFeature seat) {
        seat.text("town").flatMap(loaded.atlas()::feature).ifPresent(town -> {
            Coordinate[] nearest = DistanceOp.nearestPoints(town.geometry(), seat.geometry());
            double distanceM = Geodesy.distanceM(nearest[0], nearest[1]);
            if (distanceM > seat.provenance().accuracyM()) {
                report(Flaw.CHECK_SEAT, seat, town.id(), (int) Math.round(distanceM));
            }
        });
    }

    private void report(Flaw flaw, MapFeature feature, Object... args) {
        problems.add(flaw, loaded.fileOf(feature.id()), feature.id(), "geometry", args);
    }
}
