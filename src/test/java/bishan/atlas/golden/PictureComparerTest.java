package bishan.atlas.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparer sees what a person would call wrong, and nothing else. */
class PictureComparerTest {
    private static final PictureComparer COMPARER = PictureComparer.SAME_PAINTER;
    private static final MapPainter PAINTER = MapPainter.inUse();
    private static final DisplayList DISTRICT =
            GoldenView.named("light-district").list();
    private static final DisplayList TOWN =
            GoldenView.named("light-around-the-town").list();

    private static boolean passes(DisplayList expected, DisplayList actual) {
        return COMPARER.compare(GoldenView.picture(expected, PAINTER), GoldenView.picture(actual, PAINTER))
                .passes();
    }

    @Test
    void aPictureIsItself() {
        Picture picture = GoldenView.picture(DISTRICT, PAINTER);
        PictureComparer.Comparison found = COMPARER.compare(picture, GoldenView.picture(DISTRICT, PAINTER));
        assertTrue(found.passes());
        assertEquals(0, found.differing());
        assertEquals(0, found.largest());
    }

    static Stream<Arguments> shifts() {
        return GoldenView.all().stream()
                .flatMap(view -> Stream.of(new int[] {1, 0}, new int[] {0, 1}, new int[] {-1, 0}, new int[] {0, -1})
                        .map(by -> Arguments.of(view, by[0], by[1])));
    }

    @ParameterizedTest
    @MethodSource("shifts")
    void aShiftOfOnePixelIsSeen(GoldenView view, int dx, int dy) {
        Picture golden = Picture.read(GoldenPicturesTest.file(view));
        assertFalse(COMPARER.compare(golden, shifted(golden, dx, dy)).passes());
        assertFalse(PictureComparer.OTHER_PAINTER
                .compare(golden, shifted(golden, dx, dy))
                .passes());
    }

    /** The pixels moved by (dx, dy), the rim repeated. */
    private static Picture shifted(Picture picture, int dx, int dy) {
        int[] rgb = new int[picture.rgb().length];
        for (int y = 0; y < picture.height(); y++) {
            int fromY = Math.max(0, Math.min(picture.height() - 1, y - dy));
            for (int x = 0; x < picture.width(); x++) {
                int fromX = Math.max(0, Math.min(picture.width() - 1, x - dx));
                rgb[y * picture.width() + x] = picture.rgb()[fromY * picture.width() + fromX];
            }
        }
        return new Picture(rgb, picture.width(), picture.height());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z1", "Z2", "Z3", "Z4", "Z5", "Z6", "Z7", "Z8"})
    void aZoneOfAnotherColourIsSeen(String zone) {
        DisplayList map =
                GoldenView.named("light-" + zone.toLowerCase(Locale.ROOT)).list();
        DisplayList other = ListChange.recoloured(
                map, item -> item.layerId().equals("zones") && item.featureId().equals(zone), 12);
        assertFalse(passes(map, other));
    }

    static List<String> labels() {
        return labelItems().map(PictureComparerTest::text).toList();
    }

    private static Stream<DisplayItem> labelItems() {
        return DISTRICT.items().stream().filter(item -> !text(item).isEmpty());
    }

    private static String text(DisplayItem item) {
        StringBuilder text = new StringBuilder();
        for (Mark mark : item.marks()) {
            if (mark instanceof Mark.Text letters) {
                text.append(letters.text());
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aMissingLabelIsSeen(String label) {
        DisplayItem item = labelItems()
                .filter(other -> text(other).equals(label))
                .findFirst()
                .orElseThrow();
        assertFalse(passes(DISTRICT, ListChange.without(DISTRICT, item)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"roads", "expressways", "high_speed_rail", "rail_express", "metro", "people_mover", "towns"})
    void aLineTwoTenthsOfAMillimetreWiderIsSeen(String layer) {
        assertFalse(passes(TOWN, ListChange.widened(TOWN, item -> item.layerId().equals(layer), 0.2)));
    }

    @Test
    void roundingIsNoDifference() {
        Picture picture = GoldenView.picture(DISTRICT, PAINTER);
        Random random = new Random(1);
        int t = COMPARER.threshold();
        int[] rgb = Arrays.stream(picture.rgb())
                .map(pixel -> {
                    int moved = 0;
                    for (int shift = 0; shift <= 16; shift += 8) {
                        int level = (pixel >> shift & 255) + random.nextInt(2 * t + 1) - t;
                        moved |= Math.max(0, Math.min(255, level)) << shift;
                    }
                    return moved;
                })
                .toArray();
        PictureComparer.Comparison found =
                COMPARER.compare(picture, new Picture(rgb, picture.width(), picture.height()));
        assertEquals(0, found.differing());
        assertEquals(t, found.largest());
        assertTrue(found.passes());
    }

    /** 10 000 pixels: five may differ, six may not; in one channel and by one level more than the threshold. */
    @Test
    void theShareThatMayDifferIsKeptToThePixel() {
        Picture grey =
                new Picture(IntStream.generate(() -> 0x808080).limit(10_000).toArray(), 100, 100);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertTrue(COMPARER.compare(grey, spotted(grey, 5, shift)).passes());
            assertFalse(COMPARER.compare(grey, spotted(grey, 6, shift)).passes());
            assertFalse(COMPARER.compare(spotted(grey, 6, shift), grey).passes());
        }
    }

    private static Picture spotted(Picture picture, int count, int shift) {
        int[] rgb = picture.rgb().clone();
        for (int i = 0; i < count; i++) {
            rgb[i * 1_001] += COMPARER.threshold() + 1 << shift;
        }
        return new Picture(rgb, picture.width(), picture.height());
    }

    @Test
    void anotherSizeIsADifference() {
        Picture wide = new Picture(new int[200], 20, 10);
        Picture high = new Picture(new int[200], 10, 20);
        assertFalse(COMPARER.compare(wide, high).passes());
    }

    @Test
    void theDifferencePictureMarksThePixels() {
        Picture black = new Picture(new int[4], 2, 2);
        Picture other = new Picture(new int[] {0, 0x040000, 0x000700, 0}, 2, 2);
        int[] marked = COMPARER.compare(black, other).difference().rgb();
        assertEquals(
                List.of(0xC8C8C8, 0x60A0FF, 0xD01020, 0xC8C8C8),
                Arrays.stream(marked).boxed().toList());
    }
}
