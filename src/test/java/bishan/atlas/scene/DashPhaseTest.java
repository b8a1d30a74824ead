package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import java.awt.geom.PathIterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/** Dashes belong to the ground: where the frame cuts a line makes no difference to where they begin. */
class DashPhaseTest {
    private static final double DENOMINATOR = 50_000;
    private static final double PERIOD_MM = 7;
    private static final Pen DASHED = new Pen(0.5, new double[] {4, 3}, 1.5, false);
    private static final Coordinate[] COURSE = {
        new Coordinate(0, 0),
        new Coordinate(9_000, 4_000),
        new Coordinate(21_000, 4_000),
        new Coordinate(40_000, -3_000)
    };

    /** The length of the course in millimetres from its start to the point of it nearest to a frame point. */
    private static double along(Frame frame, double x, double y) {
        return frame.polyline(COURSE).nearest(x, y);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2_000, 7_777, 15_000, 20_999, 30_000})
    void aLineCutAtTheFrameKeepsItsDashesOnTheGround(double east) {
        Frame frame = new Frame(new Viewport(east, 2_000, DENOMINATOR, 100, 100));
        List<Mark> strokes = frame.strokes(frame.polyline(COURSE), DASHED, 0xFF000000);
        assertTrue(!strokes.isEmpty());
        for (Mark mark : strokes) {
            Mark.Stroke stroke = (Mark.Stroke) mark;
            double[] start = new double[6];
            PathIterator path = stroke.path().getPathIterator(null);
            path.currentSegment(start);
            double expected = DASHED.phaseMm() + along(frame, start[0], start[1]);
            double off = Math.IEEEremainder(stroke.pen().phaseMm() - expected, PERIOD_MM);
            assertEquals(0, off, 1e-6);
        }
    }
}
