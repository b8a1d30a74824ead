package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.PrintPage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is painted is what another program reads from the file, whatever the size, the strips and the number of threads. */
class PngWriterTest {
    private static final PrintPage PAGE = PageFile.page(new DisplayList(100, 100, List.of(), List.of(), List.of()));

    /** Even ground with lines and, every 7th of 64 rows, noise that cannot be compressed: each pixel follows from its place. */
    private static int colourAt(int x, int y) {
        if (y % 64 < 7) {
            return 0xFF000000 | (x * 0x9E3779B1 ^ y * 0x85EBCA6B) * 0xC2B2AE35 >>> 8;
        }
        return x % 50 == 0 || y % 30 == 0 ? 0xFF8F4A0E : 0xFFFAF6EC;
    }

    /** Paints {@link #colourAt}; only what lies in its window, like any painter. */
    private static void paint(DisplayList list, Pixels target, double pxPerMm) {
        for (int y = target.top(); y < target.top() + target.height(); y++) {
            for (int x = target.left(); x < target.left() + target.width(); x++) {
                target.argb()[target.offset() + (y - target.top()) * target.stride() + x - target.left()] =
                        colourAt(x, y);
            }
        }
    }

    private static Pixels picture(int width, int height) {
        Pixels pixels = Pixels.of(width, height);
        paint(PAGE.list(), pixels, 1);
        return pixels;
    }

    private static byte[] written(Pixels pixels, int threads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.writePixels(pixels, bytes, threads);
        return bytes.toByteArray();
    }

    private static byte[] page(int width, int height, int stripPixels, int threads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PngWriter(PngWriterTest::paint, stripPixels, threads)
                .write(PAGE, new PngSize(width, height, 96), "", bytes, Progress.NONE);
        return bytes.toByteArray();
    }

    private static void assertShows(Pixels expected, byte[] png) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(expected.width(), read.getWidth());
        assertEquals(expected.height(), read.getHeight());
        int[] row = new int[expected.width()];
        for (int y = 0; y < expected.height(); y++) {
            read.getRGB(0, y, expected.width(), 1, row, 0, expected.width());
            int from = expected.offset() + y * expected.stride();
            assertArrayEquals(Arrays.copyOfRange(expected.argb(), from, from + expected.width()), row, "row " + y);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1, 2",
        "2, 1",
        "3, 1",
        "4, 3",
        "5, 5",
        "7, 4",
        "8, 1",
        "9, 2",
        "13, 700",
        "1, 5000",
        "40000, 1",
        "20000, 23",
        "1400, 900",
        "1401, 901",
        "333, 1049",
        "200000, 3"
    })
    void whatIsReadIsWhatWasPainted(int width, int height) throws IOException {
        Pixels pixels = picture(width, height);
        assertShows(pixels, written(pixels, 3));
    }

    @Test
    void noiseThatCannotBeCompressedIsKept() throws IOException {
        Pixels pixels = Pixels.of(611, 997);
        Random random = new Random(4);
        Arrays.setAll(pixels.argb(), i -> 0xFF000000 | random.nextInt());
        assertShows(pixels, written(pixels, 2));
    }

    @Test
    void aPartOfAPictureIsWrittenAlone() throws IOException {
        Pixels part = picture(500, 900).part(111, 222, 301, 603);
        assertShows(part, written(part, 2));
    }

    /** 100 x 100 is one band; the others are cut into strips that their height is no multiple of. */
    @ParameterizedTest
    @CsvSource({"100, 100, 1", "1400, 901, 1", "1400, 901, 400000", "333, 2099, 200000", "7001, 77, 1"})
    void aPagePaintedInStripsIsReadWhole(int width, int height, int stripPixels) throws IOException {
        assertShows(picture(width, height), page(width, height, stripPixels, 2));
    }

    @Test
    void theBytesDependNeitherOnThreadsNorOnStrips() throws IOException {
        byte[] alone = page(1400, 901, 1, 1);
        assertArrayEquals(alone, page(1400, 901, 1, 5));
        assertArrayEquals(alone, page(1400, 901, 400_000, 2));
        assertArrayEquals(alone, page(1400, 901, 8_000_000, 3));
        assertArrayEquals(written(picture(1400, 901), 1), written(picture(1400, 901), 4));
    }

    /** Takes so many bytes and then fails like a full disk. */
    private static final class FullDisk extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final IOException failure = new IOException("No space left on device");
        private final int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (kept.size() == room) {
                throw failure;
            }
            kept.write(b);
        }
    }

    @Test
    void aFailingStreamGetsNothingButTheBeginningOfTheFile() throws Exception {
        byte[] whole = page(700, 2000, 1, 3);
        for (int room : new int[] {0, 8, 40, 150, 10_000, whole.length / 2, whole.length - 1}) {
            FullDisk disk = new FullDisk(room);
            PngWriter writer = new PngWriter(PngWriterTest::paint, 1, 3);
            PngSize size = new PngSize(700, 2000, 96);
            IOException thrown =
                    assertThrows(IOException.class, () -> writer.write(PAGE, size, "", disk, Progress.NONE));
            assertSame(disk.failure, thrown);
            assertArrayEquals(Arrays.copyOf(whole, room), disk.kept.toByteArray());
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            writer.write(PAGE, size, "", again, Progress.NONE);
            assertArrayEquals(whole, again.toByteArray());
        }
        assertEquals(Set.of(), threads());
    }

    @Test
    void aPainterThatFailsLeavesNoThreadBehind() throws InterruptedException {
        Painter failing = (list, target, pxPerMm) -> {
            if (target.top() > 0) {
                throw new IllegalStateException("no more");
            }
            paint(list, target, pxPerMm);
        };
        PngWriter writer = new PngWriter(failing, 1, 3);
        PngSize size = new PngSize(700, 2000, 96);
        assertThrows(
                IllegalStateException.class,
                () -> writer.write(PAGE, size, "", OutputStream.nullOutputStream(), Progress.NONE),
                "no more");
        assertEquals(Set.of(), threads());
    }

    @Test
    void aReaderFindsThePictureWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.png");
        byte[] png = page(700, 2000, 1, 3);
        Files.write(file, png);
        assertTrue(PngCheck.passes(file, new PngSize(700, 2000, 96)));
        Files.write(file, Arrays.copyOf(png, png.length - 20));
        assertFalse(PngCheck.passes(file, new PngSize(700, 2000, 96)));
        png[png.length / 2] ^= 1;
        Files.write(file, png);
        assertFalse(PngCheck.passes(file, new PngSize(700, 2000, 96)));
    }

    /** The threads of a writer that are there still, once those that were on their way out are gone. */
    private static Set<String> threads() throws InterruptedException {
        Set<String> left = new TreeSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("png")) {
                thread.join(60_000);
                if (thread.isAlive()) {
                    left.add(thread.toString());
                }
            }
        }
        return left;
    }
}
