package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What counts as drawn in the frame, and so gets its row in the legend. */
@Tag("AC-05")
class MarkBoundsTest {
    private static final Box FRAME = new Box(0, 0, 100, 80);

    private static Mark line(double width, double... xy) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return new Mark.Stroke(path, Pen.solid(width), 0xFF000000);
    }

    private static Path2D box(double x, double y, double width, double height) {
        return new Path2D.Double(new Rectangle2D.Double(x, y, width, height));
    }

    private static boolean touches(Mark mark) {
        return MarkBounds.touches(List.of(mark), FRAME);
    }

    @Test
    void aLevelLineThroughTheFrameTouchesIt() {
        assertTrue(touches(line(0.2, -10, 40, 110, 40)));
    }

    @Test
    void aLineRoundTheFrameDoesNot() {
        assertFalse(touches(line(0.2, -5, -5, 105, -5, 105, 85)));
    }

    @Test
    void halfOfAWideLineReachesIn() {
        assertTrue(touches(line(6, -2, -10, -2, 90)));
    }

    @Test
    void aClipWithoutMarksShowsNothing() {
        assertFalse(touches(new Mark.Clip(box(0, 0, 50, 50), List.of())));
    }

    @Test
    void marksOutsideTheFrameDoNotShowThroughAClip() {
        assertFalse(touches(new Mark.Clip(box(0, 0, 50, 50), List.of(line(0.2, 110, 0, 110, 80)))));
    }

    @Test
    void anAreaAboutTheFrameTouchesIt() {
        assertTrue(touches(new Mark.Fill(box(-10, -10, 200, 200), 0xFF000000)));
    }
}
