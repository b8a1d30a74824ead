package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.Marks;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.PlainMap;
import bishan.atlas.sheet.Recipes;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.text.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class SheetExportTest {
    private final PlainMap map = PlainMap.ofMaps();
    private final SheetExport export = new SheetExport(map);

    @TempDir
    private Path folder;

    private SheetRecipe recipe() {
        return Recipes.of(Language.ZH, Recipes.SMALL, MapExtent.district());
    }

    private SheetExport.Written write(SheetRecipe recipe, int dpi, String name) throws ExportFailure {
        return export.write(ExportRecipe.png(recipe, dpi), folder.resolve(name), Progress.NONE);
    }

    @Test
    @Tag("AC-01")
    void thePictureHasTheSizeTheResolutionAndTheMap() throws Exception {
        Set<String> others = map.atlas().layers().stream()
                .map(Layer::id)
                .filter(id -> !id.equals("zones"))
                .collect(Collectors.toSet());
        Visibility zonesOnly = new Visibility(others, Visibility.ALL.phases());
        SheetRecipe recipe = Recipes.of(Language.ZH, Recipes.SMALL, MapExtent.district(), zonesOnly);
        SheetExport.Written written = write(recipe, 96, "a.png");
        BufferedImage image = ImageIO.read(written.files().get(0).toFile());
        assertEquals(800, image.getWidth());
        assertEquals(600, image.getHeight());
        assertEquals(96, dpiOf(written.files().get(0)), 0.02);
        MapSheet sheet = written.sheet();
        assertEquals(PlainMap.GROUND, at(image, sheet, 4, sheet.frame().height() / 2));
        var inside = map.projection().toGrid(106.22, 29.78);
        Viewport view = sheet.window();
        assertEquals(PlainMap.ZONE, at(image, sheet, view.xMm(inside.x), view.yMm(inside.y)));
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        write(recipe(), 96, "a.png");
        write(recipe(), 96, "b.png");
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.png")), Files.readAllBytes(folder.resolve("b.png")));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pgw")), Files.readAllBytes(folder.resolve("b.pgw")));
    }

    @Test
    void stripsAndWholeGiveTheSamePicture() throws Exception {
        MapSheet sheet = MapSheet.compose(map, recipe());
        BufferedImage whole = picture(sheet, new PngWriter(map.typesetter()));
        BufferedImage strips = picture(sheet, new PngWriter(map.typesetter(), 800 * 77));
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 800; x++) {
                assertTrue(difference(whole.getRGB(x, y), strips.getRGB(x, y)) <= 3, x + ", " + y);
            }
        }
    }

    /** The anti-aliasing rounds a little differently at another offset, by a level or two of 255. */
    private static int difference(int a, int b) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            largest = Math.max(largest, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return largest;
    }

    private static BufferedImage picture(MapSheet sheet, PngWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(PageFile.page(sheet.page()), new PngSize(800, 600, 96), "", bytes, Progress.NONE);
        return ImageIO.read(new java.io.ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    @Tag("AC-02")
    void anotherResolutionMovesNothingOnThePage() throws ExportFailure {
        SheetExport.Written low = write(recipe(), 96, "low.png");
        SheetExport.Written high = write(recipe(), 300, "high.png");
        assertEquals(2500, high.recipe().pixels().widthPx());
        assertEquals(low.sheet().window(), high.sheet().window());
        assertEquals(low.sheet().frame(), high.sheet().frame());
        assertEquals(Marks.lines(low.sheet().page()), Marks.lines(high.sheet().page()));
    }

    @Test
    @Tag("AC-04")
    void aLegendSymbolHasTheSameSizeAtEveryResolution() throws Exception {
        for (int dpi : List.of(96, 150, 300)) {
            SheetExport.Written written = write(recipe(), dpi, "a.png");
            BufferedImage image = ImageIO.read(written.files().get(0).toFile());
            assertEquals(8, longestRunMm(image, written, dpi), 25.4 / dpi);
        }
    }

    /** The longest run of the zones' colour right of the map's ground: the patch in the legend. */
    private static double longestRunMm(BufferedImage image, SheetExport.Written written, int dpi) {
        int from = (int) (written.sheet().frame().maxX() * 0.8 * dpi / 25.4);
        int longest = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            int run = 0;
            for (int x = from; x < image.getWidth(); x++) {
                run = image.getRGB(x, y) == PlainMap.ZONE ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest * 25.4 / dpi;
    }

    @Test
    @Tag("AC-10")
    void theWorldFileMapsTheFramesCornersWithinHalfAPixel() throws Exception {
        for (int dpi : List.of(96, 120, 144, 192)) {
            SheetExport.Written written = write(recipe(), dpi, "w.png");
            double[] lines = Files.readAllLines(folder.resolve("w.pgw")).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            MapSheet sheet = written.sheet();
            for (double[] corner : new double[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}) {
                double xMm = corner[0] * sheet.frame().width();
                double yMm = corner[1] * sheet.frame().height();
                // Pixel whose middle lies at the corner, counted from 0.
                double column = (sheet.frame().minX() + xMm) * dpi / 25.4 - 0.5;
                double row = (sheet.frame().minY() + yMm) * dpi / 25.4 - 0.5;
                assertEquals(sheet.window().east(xMm), lines[4] + column * lines[0], lines[0] / 2);
                assertEquals(sheet.window().north(yMm), lines[5] + row * lines[3], lines[0] / 2);
            }
            assertEquals(0, lines[1]);
            assertEquals(0, lines[2]);
        }
    }

    @Test
    @Tag("AC-11")
    void sideFilesKeepTheWholeStem() throws ExportFailure {
        write(recipe(), 96, "2013.08.16 图.png");
        write(recipe(), 96, "2014.08.16 图");
        String name = "a".repeat(196);
        write(recipe(), 96, name + ".PNG");
        assertEquals(
                List.of(
                        "2013.08.16 图.pgw",
                        "2013.08.16 图.png",
                        "2013.08.16 图.png.aux.xml",
                        "2013.08.16 图.prj",
                        "2014.08.16 图.pgw",
                        "2014.08.16 图.png",
                        "2014.08.16 图.png.aux.xml",
                        "2014.08.16 图.prj",
                        name + ".PNG",
                        name + ".PNG.aux.xml",
                        name + ".pgw",
                        name + ".prj"),
                names());
    }

    @Test
    @Tag("AC-11")
    void twoHundredChineseCharactersAreWrittenOrSaidToBeTooLong() {
        try {
            write(recipe(), 96, "图".repeat(200) + ".png");
            assertEquals(4, names().size());
        } catch (ExportFailure e) {
            assertEquals("name.long", e.key());
            assertEquals(List.of(), names());
        }
    }

    @Test
    @Tag("AC-12")
    void aCharacterWithoutAGlyphIsNamedAndNothingIsWritten() {
        SheetRecipe recipe =
                Recipes.titled("璧山\uD83D\uDE80图", Language.ZH, Recipes.SMALL, MapExtent.district(), Visibility.ALL);
        ExportFailure failure = assertThrows(ExportFailure.class, () -> write(recipe, 96, "a.png"));
        assertEquals("glyph.missing", failure.key());
        String message = failure.message(Messages.of(Language.ZH, "export"));
        assertTrue(message.contains("\uD83D\uDE80") && message.contains("U+1F680"), message);
        assertEquals(List.of(), names());
    }

    @Test
    @Tag("AC-06")
    void labelsLeftOutAreHandedOn() throws ExportFailure {
        MapExtent.View wish = new MapExtent.View(616_000, 3_274_000, 60_000);
        SheetExport.Written written = write(Recipes.of(Language.ZH, Recipes.SMALL, wish), 96, "a.png");
        assertEquals(map.compose(map.composed().get(0)).leftOut(), written.leftOut());
    }

    @Test
    void tooManyPixelsAreRefusedBeforeAnythingIsComposed() {
        SheetRecipe recipe = Recipes.of(Language.ZH, new Page(841, 1189), MapExtent.district());
        ExportFailure failure = assertThrows(ExportFailure.class, () -> write(recipe, 600, "a.png"));
        assertEquals("size.pixels", failure.key());
        assertTrue(map.composed().isEmpty());
    }

    @Test
    void aPageTooSmallForItsLegendIsSaidToBe() {
        SheetRecipe recipe = Recipes.of(Language.EN, new Page(70, 60), MapExtent.district());
        ExportFailure failure = assertThrows(ExportFailure.class, () -> write(recipe, 96, "a.png"));
        assertTrue(failure.key().startsWith("sheet.small."), failure.key());
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void whatIsCancelledLeavesNothingBehindAndTheOldFileAsItWas(PageFormat format) throws Exception {
        Path old = Files.writeString(folder.resolve("图." + format.extension()), "old");
        ExportRecipe recipe = new ExportRecipe(recipe(), format, 96, ExportRecipe.SvgText.TEXT);
        ExportFailure failure = assertThrows(
                ExportFailure.class,
                () -> export.write(recipe, old, (done, total) -> {
                    throw new ExportCancelled();
                }));
        assertTrue(failure.isCancelled());
        assertEquals(List.of(old.getFileName().toString()), names());
        assertEquals("old", Files.readString(old));
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void theEndingIsAddedAndOnlyAPictureHasSideFiles(PageFormat format) throws Exception {
        ExportRecipe recipe = new ExportRecipe(recipe(), format, 96, ExportRecipe.SvgText.TEXT);
        export.write(recipe, folder.resolve("2013.08.16 图"), Progress.NONE);
        String page = "2013.08.16 图." + format.extension();
        assertEquals(
                format == PageFormat.PNG
                        ? List.of("2013.08.16 图.pgw", page, page + ".aux.xml", "2013.08.16 图.prj")
                        : List.of(page),
                names());
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    @Tag("AC-17")
    void everyFormatCarriesTheRecipeItWasMadeFrom(PageFormat format) throws Exception {
        ExportRecipe recipe = new ExportRecipe(recipe(), format, 96, ExportRecipe.SvgText.OUTLINES);
        export.write(recipe, folder.resolve("配 方"), Progress.NONE);
        assertEquals(recipe, RecipeFile.read(folder.resolve("配 方." + format.extension())));
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void aFileOfAnotherProgramHasNoRecipe(PageFormat format) throws Exception {
        Path file = folder.resolve("x." + format.extension());
        for (String content : List.of("", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "\u0089PNG\r\n")) {
            Files.writeString(file, content);
            RecipeFlaw flaw = assertThrows(RecipeFlaw.class, () -> RecipeFile.read(file));
            assertTrue(flaw.message(Messages.of(Language.ZH, "export"))
                    .contains(file.getFileName().toString()));
        }
    }

    @Test
    void theTitleIsInTheFile() throws Exception {
        write(recipe(), 96, "a.png");
        String text = new String(Files.readAllBytes(folder.resolve("a.png")), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(text.contains("Title\0\0\0\0\0" + recipe().title()));
        assertTrue(text.contains("Software\0\0\0\0\0Bishan Atlas"));
    }

    @Test
    void theGridIsBesideThePicture() throws Exception {
        write(recipe(), 96, "a.png");
        var crs = org.geotools.referencing.CRS.parseWKT(Files.readString(folder.resolve("a.prj")));
        var ours = map.projection().toGrid(106.2, 29.55);
        var toTheirs =
                org.geotools.referencing.CRS.findMathTransform(map.projection().geographic(), crs, true);
        double[] point = {106.2, 29.55};
        toTheirs.transform(point, 0, point, 0, 1);
        assertEquals(ours.x, point[0], 0.001);
        assertEquals(ours.y, point[1], 0.001);
        assertFalse(Files.readString(folder.resolve("a.prj")).contains("3857"));
        Element aux = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("a.png.aux.xml").toFile())
                .getDocumentElement();
        assertEquals(
                Files.readString(folder.resolve("a.prj")),
                aux.getElementsByTagName("SRS").item(0).getTextContent());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int at(BufferedImage image, MapSheet sheet, double xMm, double yMm) {
        double pxPerMm = image.getWidth() / sheet.page().widthMm();
        return image.getRGB((int) ((sheet.frame().minX() + xMm) * pxPerMm), (int)
                ((sheet.frame().minY() + yMm) * pxPerMm));
    }

    private static double dpiOf(Path file) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element size = (Element) tree.getElementsByTagName("pHYs").item(0);
            return Integer.parseInt(size.getAttribute("pixelsPerUnitXAxis")) * 0.0254;
        } finally {
            reader.dispose();
        }
    }
}
