package bishan.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A box of a degree by a degree: drawn 1000 pixels wide and high, for degrees go straight to the plane. */
class AtlasEngineTest {
    private static final String MANIFEST = """
            {"bbox": [106, 29, 107, 30], "workloads": {"T": [
              {"file": "a.geojson", "geom": "polygon", "fill": [0, 128, 0, 0.6], "stroke": [0, 0, 0], "width": 1},
              {"file": "l.geojson", "geom": "line", "stroke": [192, 64, 64], "width": 4},
              {"file": "p.geojson", "geom": "point", "fill": [32, 32, 128, 1], "size": 8, "label": 12}]}}
            """;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int RED = 0xFFC04040;
    private static final int BLUE = 0xFF202080;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAWorkload() throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), MANIFEST);
        Files.writeString(folder.resolve(Manifest.VIEWS), "[]");
        try (GeoJsonFile areas = new GeoJsonFile(folder.resolve("a.geojson"))) {
            areas.polygon("", new double[] {106.1, 29.1, 106.3, 29.1, 106.3, 29.3, 106.1, 29.3});
        }
        try (GeoJsonFile lines = new GeoJsonFile(folder.resolve("l.geojson"))) {
            lines.line("", new double[] {106.1, 29.5, 106.9, 29.5});
        }
        try (GeoJsonFile points = new GeoJsonFile(folder.resolve("p.geojson"))) {
            points.point("镇街", 106.6, 29.8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Engines.ATLAS, Engines.JAVA_2D})
    void drawsAreasLinesPointsAndLabelsWhereTheyBelong(String column) throws IOException {
        Engine engine = Engines.of(column);
        engine.load(folder, "T");
        // 1040 pixels show the box with 2 % to spare: 1000 pixels a degree, the corner of the box at (20, 1020).
        int[] pixels = engine.draw(new BenchView(1, 106.5, 29.5), 1040, 1040);
        assertEquals(1040 * 1040, pixels.length);
        assertEquals(WHITE, at(pixels, 10, 10), "ground");
        int inside = at(pixels, 220, 820);
        assertEquals(102, inside >> 16 & 0xFF, 2, "60 % of (0, 128, 0) over white, red");
        assertEquals(179, inside >> 8 & 0xFF, 2, "60 % of (0, 128, 0) over white, green");
        assertEquals(WHITE, at(pixels, 323, 820), "beside the area");
        assertTrue((at(pixels, 319, 820) & 0xFF) + (at(pixels, 320, 820) & 0xFF) < 250, "the area's edge is dark");
        assertEquals(RED, at(pixels, 500, 519), "line");
        assertEquals(RED, at(pixels, 500, 520), "line");
        assertEquals(WHITE, at(pixels, 500, 523), "the line is four pixels wide");
        assertEquals(WHITE, at(pixels, 115, 520), "the line ends where its last point lies");
        assertEquals(BLUE, at(pixels, 620, 220), "point");
        assertEquals(BLUE, at(pixels, 617, 220), "point");
        assertEquals(WHITE, at(pixels, 614, 220), "the point is eight pixels wide");
        int dark = 0;
        for (int y = 210; y < 230; y++) {
            for (int x = 625; x < 660; x++) {
                dark += (at(pixels, x, y) & 0xFF) < 0x60 ? 1 : 0;
            }
        }
        assertTrue(dark > 10, "the name stands to the right of its point, " + dark + " dark pixels");
    }

    @Test
    void zoomedViewIsCentredOnItsPoint() throws IOException {
        Engine engine = Engines.of(Engines.ATLAS);
        engine.load(folder, "T");
        int[] pixels = engine.draw(new BenchView(16, 106.6, 29.8), 1040, 1040);
        assertEquals(BLUE, at(pixels, 520, 520));
        assertEquals(WHITE, at(pixels, 514, 520));
    }

    @Test
    void pngHoldsTheSamePicture() throws IOException {
        Engine engine = Engines.of(Engines.ATLAS);
        engine.load(folder, "T");
        BenchView whole = new BenchView(1, 106.5, 29.5);
        Path file = folder.resolve("t.png");
        engine.drawPng(whole, 400, 300, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertArrayEquals(engine.draw(whole, 400, 300), image.getRGB(0, 0, 400, 300, null, 0, 400));
    }

    private static int at(int[] pixels, int x, int y) {
        return pixels[y * 1040 + x];
    }
}
