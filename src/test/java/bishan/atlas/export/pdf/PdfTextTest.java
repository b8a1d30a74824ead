package bishan.atlas.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.export.LetterRow;
import bishan.atlas.golden.GoldenFont;
import bishan.atlas.scene.Mark;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Marks;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text taken out of a PDF is the text of its pages, code point for code point, each once. */
@Tag("AC-13")
class PdfTextTest {
    private static final int INK = 0xFF102030;
    private static final int HALO = 0xE0FFFFFF;

    /** Two characters beyond 16 bits, two that fonts draw alike, radicals, full-width and half-width punctuation. */
    private static final List<String> HARD = List.of(
            "数字经济产业生态区（示意图），第３页。",
            "20 km²",
            "S0—S4：《规划》“一带”……",
            "𠮷野家𫚉",
            "⼭山⽔水",
            "Z6·10 – 1:190,000",
            "①②㎡℃×≥",
            "fi ffl é é");

    @TempDir
    private static Path folder;

    private static FontFiles files;

    /** How letters come into the document. */
    enum Way {
        EMBEDDED,
        OUTLINES
    }

    @BeforeAll
    static void makeFonts() throws IOException {
        files = new FontFiles(GoldenFont.files(folder));
    }

    private static PDDocument written(PrintPage page, Way way) throws IOException {
        Typesetter typesetter = new Typesetter(GoldenFont.families());
        return Loader.loadPDF(
                PdfPages.bytes(PdfPages.document(page), typesetter, way == Way.EMBEDDED ? files : PdfPages.NO_FILES));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static String inked(PrintPage page) {
        return solid(Marks.texts(page.list()).stream()
                .filter(text -> text.argb() >>> 24 != 0)
                .map(Mark.Text::text)
                .collect(Collectors.joining()));
    }

    private static Mark.Text at(String text, double y, double angle, Lettering lettering) {
        return new Mark.Text(text, 10, y, angle, lettering, INK, 0.4, HALO);
    }

    @ParameterizedTest
    @EnumSource
    void hardTextsComeBackAsTheyWereWritten(Way way) throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < HARD.size(); i++) {
            marks.add(at(HARD.get(i), 8 + 8 * i, 0, i % 2 == 0 ? Lettering.sans(3) : Lettering.serif(3)));
        }
        try (PDDocument document = written(PdfPages.page(marks.toArray(Mark[]::new)), way)) {
            assertEquals(HARD, text(document).lines().toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersSpacedFarApartAreStillOneWord(Way way) throws IOException {
        PrintPage page = PdfPages.page(
                at("沙坪坝区", 20, 0, Lettering.sans(3).spaced(4)),
                at("梁滩河 River", 40, 0.4, Lettering.serif(3).spaced(0.6)));
        try (PDDocument document = written(page, way)) {
            assertEquals("沙坪坝区\n梁滩河 River\n", text(document));
        }
    }

    /** At every turn, in steps of ten degrees: a name along a line is one word, and its halos are no text. */
    @ParameterizedTest
    @EnumSource
    void aNameAlongALineIsFoundAsOneWord(Way way) throws IOException {
        for (int degrees = -80; degrees <= 90; degrees += 10) {
            String name = "云巴1号线（在建）";
            PrintPage page = PdfPages.page(row(name, Math.toRadians(degrees)).toArray(Mark[]::new));
            try (PDDocument document = written(page, way)) {
                assertEquals(name, text(document).strip(), degrees + " degrees");
            }
        }
    }

    /** Letters far from each other on a bend, as a river's name: halos first, then ink. */
    private static List<Mark> row(String name, double course) {
        List<Mark> halos = new ArrayList<>();
        List<Mark> letters = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            double bend = course + 0.06 * (i - name.length() / 2.0);
            double x = 50 + 6 * (i - 4) * Math.cos(bend);
            double y = 40 + 6 * (i - 4) * Math.sin(bend);
            String letter = name.substring(i, i + 1);
            halos.add(new Mark.Text(letter, x, y, bend, Lettering.serif(3), 0, 0.4, HALO));
            letters.add(new Mark.Text(letter, x, y, bend, Lettering.serif(3), INK, 0, 0));
        }
        halos.addAll(letters);
        return halos;
    }

    @Test
    void figuresSideBySideAreNoName() throws IOException {
        PrintPage page = PdfPages.page(
                new Mark.Text("0", 10, 10, 0, Lettering.sans(2), INK, 0, 0),
                new Mark.Text("5", 30, 10, 0, Lettering.sans(2), INK, 0, 0),
                new Mark.Text("8", 50, 10, 0, Lettering.sans(2), INK, 0, 0));
        try (PDDocument document = written(page, Way.OUTLINES)) {
            assertEquals("0 5 8\n", text(document));
        }
    }

    @Test
    void aHaloWithoutInkIsNoText() throws IOException {
        PrintPage page = PdfPages.page(new Mark.Text("山", 10, 10, 0, Lettering.sans(2), 0, 0.4, HALO));
        try (PDDocument document = written(page, Way.OUTLINES)) {
            assertEquals("", solid(text(document)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z6"})
    void allTextsOfARealSheetAreInThePdfInTheirOrder(String zone) throws IOException {
        MapExtent extent = zone.isEmpty() ? MapExtent.district() : MapExtent.whole(zone);
        PrintPage page = PdfPages.sheet(extent, 1240, 1754, 150);
        comesBack(page, names(page));
    }

    @Test
    void allTextsOfASheetWithAllItsFurnitureInBothLanguagesAreInThePdf() throws Exception {
        PrintPage page = PdfPages.fullSheet();
        List<String> lines = Marks.texts(page.list()).stream()
                .filter(LetterRow::isInked)
                .map(text -> text.text().strip())
                .distinct()
                .toList();
        assertTrue(lines.size() > 100, lines.toString());
        comesBack(page, lines);
    }

    private static void comesBack(PrintPage page, List<String> names) throws IOException {
        for (Way way : Way.values()) {
            try (PDDocument document = written(page, way)) {
                String found = text(document);
                assertEquals(inked(page), solid(found), way.name());
                List<String> torn = names.stream()
                        .filter(name -> found.lines().noneMatch(line -> line.contains(name)))
                        .toList();
                assertEquals(List.of(), torn, way.name());
            }
        }
    }

    /** The labels as a person searches for them: each of their lines whole. */
    private static List<String> names(PrintPage page) {
        List<String> names = page.list().labels().stream()
                .flatMap(label -> label.text().lines())
                .distinct()
                .toList();
        assertTrue(names.size() > 20, names.toString());
        return names;
    }

    @Test
    void theSheetIsSearchableInTheFontsOfThisMachine() throws IOException {
        PrintPage page = PdfPages.sheet(MapExtent.district(), 1240, 1754, 150);
        byte[] bytes = PdfPages.bytes(PdfPages.document(page), RealAtlas.get().typesetter(), FontFiles.ofTheSystem());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals(inked(page), solid(text(document)));
        }
    }

    @Test
    void lettersAreEmbeddedWhereTheFontIsFoundAndUnseenElsewhere() throws IOException {
        PrintPage page = PdfPages.page(at("璧山", 20, 0, Lettering.sans(3)));
        try (PDDocument embedded = written(page, Way.EMBEDDED);
                PDDocument outlines = written(page, Way.OUTLINES)) {
            assertTrue(
                    fonts(embedded).get(0).endsWith("+BishanBlocksRegular"),
                    fonts(embedded).toString());
            assertTrue(
                    fonts(outlines).get(0).endsWith("+UnseenSans-Regular"),
                    fonts(outlines).toString());
        }
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        List<String> names = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            assertTrue(resources.getFont(name).isEmbedded());
            assertFalse(resources.getFont(name).isDamaged());
            names.add(resources.getFont(name).getName());
        }
        return names;
    }

    /** Where each glyph of a page begins and ends, millimetres from the upper left corner. */
    private static List<double[]> places(PDDocument document) throws IOException {
        List<double[]> places = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
                double mm = 25.4 / 72;
                double x = at.getTranslateX() * mm;
                double y = 80 - at.getTranslateY() * mm;
                double wide = displacement.getX() * mm;
                places.add(new double[] {x, y, x + wide * at.getScaleX(), y - wide * at.getShearY()});
                super.showGlyph(at, font, code, displacement);
            }
        };
        stripper.getText(document);
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void textIsSelectedWhereItsLettersStand(Way way) throws IOException {
        Lettering lettering = Lettering.sans(4);
        Typesetter typesetter = new Typesetter(GoldenFont.families());
        String text = "璧山 Bishan";
        for (double angle : new double[] {0, -0.5, 1.2}) {
            try (PDDocument document = written(PdfPages.page(at(text, 40, angle, lettering)), way)) {
                List<double[]> places = places(document);
                double wide = typesetter.widthMm(text, lettering);
                assertArrayEquals(new double[] {10, 40}, Arrays.copyOf(places.get(0), 2), 0.01);
                assertArrayEquals(
                        new double[] {10 + wide * Math.cos(angle), 40 + wide * Math.sin(angle)},
                        Arrays.copyOfRange(places.get(places.size() - 1), 2, 4),
                        0.02,
                        angle + " radians");
            }
        }
    }

    @Test
    void aNameAlongALineIsSelectedAlongIt() throws IOException {
        List<Mark> row = row("璧南河", 0.7);
        try (PDDocument document = written(PdfPages.page(row.toArray(Mark[]::new)), Way.OUTLINES)) {
            List<double[]> places = places(document);
            assertEquals(3, places.size());
            for (int i = 0; i < 3; i++) {
                Mark.Text letter = (Mark.Text) row.get(3 + i);
                // Letters three millimetres wide, six apart: each is under its stretch of the run.
                assertEquals(letter.x(), (places.get(i)[0] + places.get(i)[2]) / 2, 3);
                assertEquals(letter.y(), (places.get(i)[1] + places.get(i)[3]) / 2, 3);
            }
        }
    }

    @Test
    void aRowOfLettersIsToldByItsHalos() {
        List<Mark> marks = new ArrayList<>(row("璧南河", 0));
        marks.add(at("1", 10, 0, Lettering.sans(2)));
        LetterRow row = LetterRow.at(marks, 0).orElseThrow();
        assertEquals("璧南河", row.text());
        assertEquals(6, row.marks());
        assertTrue(LetterRow.at(marks, 3).isEmpty());
        assertTrue(LetterRow.at(marks, 6).isEmpty());
    }
}
