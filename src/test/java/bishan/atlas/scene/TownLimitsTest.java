package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
}
