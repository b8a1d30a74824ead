package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.scene.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PixelBoxTest {
    private static int holding(List<PixelBox> boxes, int x, int y) {
        return (int) boxes.stream()
                .filter(b -> x >= b.x() && x < b.x() + b.width() && y >= b.y() && y < b.y() + b.height())
                .count();
    }

    @Test
    void aBoxHasRoomForTheEdges() {
        assertEquals(new PixelBox(0, 3, 14, 7), PixelBox.about(new Box(1, 2.5, 5.9, 4), 2));
    }

    @Test
    void theRimIsWhatIsBetween() {
        PixelBox outer = PixelBox.view(100, 60, new Rim(10, 5, 20, 8));
        PixelBox inner = PixelBox.view(100, 60, new Rim(0, 5, 3, 0));
        List<PixelBox> rim = PixelBox.between(outer, inner);
        for (int y = -5; y < 68; y++) {
            for (int x = -10; x < 120; x++) {
                boolean inside = x >= 0 && x < 103 && y < 60;
                assertEquals(inside ? 0 : 1, holding(rim, x, y), x + "," + y);
            }
        }
    }

    @RepeatedTest(20)
    void boxesApartHoldTheSamePixelsAndShareNone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<PixelBox> boxes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boxes.add(new PixelBox(
                    random.nextInt(60), random.nextInt(60), 1 + random.nextInt(25), 1 + random.nextInt(25)));
        }
        List<PixelBox> apart = PixelBox.apart(boxes);
        for (int y = 0; y < 90; y++) {
            for (int x = 0; x < 90; x++) {
                assertTrue(holding(apart, x, y) <= 1);
                assertTrue(holding(boxes, x, y) == 0 || holding(apart, x, y) == 1);
            }
        }
    }
}
