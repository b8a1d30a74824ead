package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class TownLimitsTest {
    static Stream<MapFeature> seats() {
        return RealAtlas.get().atlas().features(FeatureKind.TOWN_SEAT);
    }

    /** The limits are drawn once for all towns; they must not hang on one of the towns being in the frame. */
    @ParameterizedTest
    @MethodSource("seats")
    void everyTownIsBoundedWhereItShows(MapFeature seat) {
        Coordinate at = RealAtlas.get().projection().toGrid(seat.geometry()).getCoordinate();
        Viewport viewport = new Viewport(at.x, at.y, 120_000, 200, 200);
        DisplayList list = RealAtlas.get()
                .compose(new SceneRequest(viewport, Visibility.ALL, Optional.empty(), Language.ZH, List.of()));
        Box frame = new Box(0, 0, 200, 200);
        assertTrue(list.items().stream()
                .anyMatch(item -> item.classId().equals("towns") && MarkBounds.touches(item.marks(), frame)));
    }

    /** The limits are generalised; where a salient is narrower than its line, the two sides of it would run into a thorn. */
    @ParameterizedTest
    @ValueSource(doubles = {30_000, 60_000, 120_000, 295_000})
    void noThornShows(double denominator) {
        Coordinate at = RealAtlas.get()
                .projection()
                .toGrid(RealAtlas.get().atlas().district().orElseThrow().geometry())
                .getEnvelopeInternal()
                .centre();
        double sideMm = 75_000_000 / denominator;
        Viewport viewport = new Viewport(at.x, at.y, denominator, sideMm, sideMm);
        DisplayList list = RealAtlas.get()
                .compose(new SceneRequest(viewport, Visibility.ALL, Optional.empty(), Language.ZH, List.of()));
        List<Mark> limits = list.items().stream()
                .filter(item -> item.classId().equals("towns"))
                .flatMap(item -> item.marks().stream())
                .toList();
        assertTrue(limits.size() > 20, limits.size() + " limits");
        limits.forEach(limit -> assertTrue(sharpest(((Mark.Stroke) limit).path()) >= Thorns.SHARPEST - 1e-9));
    }

    private static double sharpest(Path2D path) {
        List<double[]> points = new ArrayList<>();
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            double[] point = new double[6];
            i.currentSegment(point);
            points.add(point);
        }
        double sharpest = Math.PI;
        for (int i = 1; i + 1 < points.size(); i++) {
            sharpest = Math.min(sharpest, Thorns.angle(points.get(i - 1), points.get(i), points.get(i + 1)));
        }
        return sharpest;
    }
}
