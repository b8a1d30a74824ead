package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.PictureDifference;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture with something drawn beyond the frame shows in the frame what the picture without shows. */
class BeyondTheFrameTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final int RIM = 120;
    private static final double PX = Viewport.SCREEN_PX_PER_MM;

    private static Viewport view(double denominator) {
        return RealAtlas.about(616_500, 3_276_000, denominator, WIDTH, HEIGHT);
    }

    private static DisplayList list(double denominator, double beyondMm) {
        return RealAtlas.get()
                .compose(new SceneRequest(
                        view(denominator), Visibility.ALL, Optional.of("Z6"), LabelLanguage.ZH, List.of(), beyondMm));
    }

    private static Pixels painted(DisplayList list, Pixels target) {
        new SpanPainter(RealAtlas.get().typesetter()).paint(list, target, PX);
        return target;
    }

    @ParameterizedTest
    @ValueSource(doubles = {300_000, 120_000, 60_000, 20_000})
    void theFrameShowsTheSame(double denominator) {
        DisplayList alone = list(denominator, 0);
        DisplayList beyond = list(denominator, RIM / PX);
        assertEquals(alone.labels(), beyond.labels());
        assertEquals(alone.leftOut(), beyond.leftOut());
        Pixels expected = painted(alone, Pixels.of(WIDTH, HEIGHT));
        Pixels shown = painted(beyond, Pixels.of(WIDTH, HEIGHT));
        // Lines cut elsewhere may be painted in another way where they cross themselves: hardly any pixel shows it.
        PictureDifference difference = PictureDifference.of(expected, shown);
        assertTrue(difference.mean() < 0.01 && difference.far() < 1e-5, difference.toString());
    }

    /** What is beyond one frame lies in the next one: but for labels it looks there as it did beyond. */
    @Test
    void beyondTheFrameIsWhatAPannedFrameShows() {
        int whole = WIDTH + 2 * RIM;
        Pixels rim =
                painted(list(60_000, RIM / PX), new Pixels(new int[whole * HEIGHT], 0, whole, -RIM, 0, whole, HEIGHT));
        DisplayList panned = RealAtlas.get()
                .compose(new SceneRequest(
                        view(60_000).panned(RIM / PX, 0),
                        Visibility.ALL,
                        Optional.of("Z6"),
                        LabelLanguage.ZH,
                        List.of(),
                        0));
        Pixels next = painted(panned, Pixels.of(WIDTH, HEIGHT));
        long same = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < RIM; x++) {
                same += rim.at(x - RIM, y) == next.at(x, y) ? 1 : 0;
            }
        }
        double share = same / (double) (RIM * HEIGHT);
        assertTrue(share > 0.75, "%.2f of the pixels beyond the frame are as they are in it".formatted(share));
        assertTrue(Arrays.stream(rim.argb()).allMatch(argb -> argb >>> 24 == 0xFF), "every pixel beyond is painted");
    }

    @Test
    void noLabelStandsBeyond() {
        DisplayList beyond = list(60_000, RIM / PX);
        Box frame = new Box(0, 0, beyond.widthMm(), beyond.heightMm());
        beyond.labels().forEach(label -> label.boxes().forEach(box -> assertTrue(box.inside(frame), label.text())));
    }

    @Test
    void lessThanNothingBeyondIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> list(60_000, -1));
    }
}
