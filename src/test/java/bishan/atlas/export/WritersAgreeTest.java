package bishan.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import bishan.atlas.style.Themes;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One list, three files: the same texts at the same places in the same order, the same legend, the same scale. */
@Tag("AC-01")
class WritersAgreeTest {
    private static final double PT_PER_MM = 72 / 25.4;
    private static final double SVG_UNITS_PER_MM = 10;
    private static final double NEAR_MM = 0.05;

    private static SheetRecipe recipe;
    private static MapSheet sheet;
    private static List<Letter> list;
    private static Document svg;
    private static byte[] pdf;

    /** A character where its text or it itself begins. */
    private record Letter(String text, double x, double y) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.2f %.2f", text, x, y);
        }
    }

    @BeforeAll
    static void write() throws Exception {
        recipe = new SheetRecipe(
                new SheetWords("璧山区产业生态区与交通图", "A subtitle", "规划科", ""),
                Language.ZH,
                LabelLanguage.BOTH,
                new Page(297, 420),
                MapExtent.district(),
                Visibility.ALL,
                Furniture.FULL,
                Themes.LIGHT,
                Optional.empty(),
                LocalDate.of(2026, 11, 20));
        sheet = new SheetExport(RealAtlas.get()).compose(recipe);
        list = new ArrayList<>();
        for (DisplayItem item : sheet.page().items()) {
            collect(item.marks(), 0, 0);
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(written(PageFormat.SVG)));
        pdf = written(PageFormat.PDF);
    }

    private static byte[] written(PageFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetExport(RealAtlas.get())
                .write(sheet, new ExportRecipe(recipe, format, 150, ExportRecipe.SvgText.TEXT), out, Progress.NONE);
        return out.toByteArray();
    }

    /** First letters of all texts with ink, moves applied. */
    private static void collect(List<Mark> marks, double dx, double dy) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Clip clip) {
                collect(clip.marks(), dx, dy);
            } else if (mark instanceof Mark.Moved moved) {
                collect(moved.marks(), dx + moved.dx(), dy + moved.dy());
            } else if (mark instanceof Mark.Text text
                    && text.argb() >>> 24 != 0
                    && !text.text().isBlank()) {
                list.add(new Letter(text.text(), text.x() + dx, text.y() + dy));
            }
        }
    }

    @Test
    void theSvgHasTheTextsOfTheListAtTheirAnchors() {
        List<Letter> found = new ArrayList<>();
        var texts = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            String[] x = text.getAttribute("x").split(" ");
            String[] y = text.getAttribute("y").split(" ");
            String words = text.getTextContent();
            for (int k = 0; k < x.length; k++) {
                found.add(new Letter(
                        x.length == 1 ? words : words.substring(k, k + 1),
                        Double.parseDouble(x[k]) / SVG_UNITS_PER_MM,
                        Double.parseDouble(y[k]) / SVG_UNITS_PER_MM));
            }
        }
        areTheSame(list, found);
    }

    private static void areTheSame(List<Letter> expected, List<Letter> found) {
        assertTrue(expected.size() > 300, expected.size() + " texts");
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            Letter a = expected.get(i);
            Letter b = found.get(i);
            assertEquals(a.text(), b.text(), i + ": " + a + ", " + b);
            assertEquals(a.x(), b.x(), NEAR_MM, a + ", " + b);
            assertEquals(a.y(), b.y(), NEAR_MM, a + ", " + b);
        }
        assertEquals(expected.size(), found.size());
    }

    @Test
    @Tag("AC-13")
    void thePdfHasTheTextsOfTheListInTheirOrderAndLevelOnesAtTheirAnchors() throws IOException {
        List<Letter> read = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    read.add(new Letter(
                            at.getUnicode(),
                            at.getTextMatrix().getTranslateX() / PT_PER_MM,
                            sheet.page().heightMm() - at.getTextMatrix().getTranslateY() / PT_PER_MM));
                }
            };
            stripper.writeText(document, new StringWriter());
        }
        int at = 0;
        for (Letter text : list) {
            StringBuilder words = new StringBuilder();
            Letter first = read.get(at);
            while (words.length() < text.text().length()) {
                words.append(read.get(at++).text());
            }
            assertEquals(text.text(), words.toString());
            if (text.text().length() > 1) {
                assertEquals(text.x(), first.x(), NEAR_MM, text + ", " + first);
                assertEquals(text.y(), first.y(), NEAR_MM, text + ", " + first);
            }
        }
        assertEquals(at, read.size());
    }

    @Test
    void allHaveTheLegendOfTheSheet() throws IOException {
        List<String> rows = sheet.legend().stream().map(LegendRow::title).toList();
        assertTrue(rows.size() > 15, rows.toString());
        String words = svg.getDocumentElement().getTextContent();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            for (String row : rows) {
                assertTrue(words.contains(row), row);
                assertTrue(text.contains(row), row);
            }
        }
    }

    @Test
    @Tag("AC-03")
    void allSayTheSameScaleAndMeanTheSameGround() throws IOException {
        String ratio = sheet.ratio();
        assertTrue(svg.getDocumentElement().getTextContent().contains(ratio), ratio);
        Element map = (Element)
                svg.getElementsByTagNameNS("urn:bishan-atlas:1", "map").item(0);
        String[] frame = map.getAttribute("frame").split(" ");
        double mmOnPaper = Double.parseDouble(frame[2]) / SVG_UNITS_PER_MM;
        double metres = Double.parseDouble(map.getAttribute("east")) - Double.parseDouble(map.getAttribute("west"));
        assertEquals(
                sheet.window().denominator(),
                metres * 1000 / mmOnPaper,
                sheet.window().denominator() * 1e-4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains(ratio), ratio);
            COSArray views = document.getPage(0).getCOSObject().getCOSArray(COSName.getPDFName("VP"));
            COSArray box = ((COSDictionary) views.getObject(0)).getCOSArray(COSName.BBOX);
            double width = Math.abs(number(box, 2) - number(box, 0)) / PT_PER_MM;
            assertEquals(sheet.frame().width(), width, NEAR_MM);
        }
        WorldFile world = WorldFile.of(
                sheet.window(), sheet.frame(), ExportRecipe.png(recipe, 150).pixels());
        assertEquals(sheet.window().denominator(), world.metres() / (25.4 / 150) * 1000, 1e-3);
    }

    private static double number(COSArray array, int at) {
        return ((org.apache.pdfbox.cos.COSNumber) array.getObject(at)).floatValue();
    }

    /** Legend symbols among them: as large and in the same place in the list, the SVG and the PDF, which know no resolution. */
    @Test
    @Tag("AC-04")
    void everyShapeHasTheSameBoundsInAllOfThem() throws IOException {
        List<Rectangle2D> expected = new ArrayList<>();
        for (DisplayItem item : sheet.page().items()) {
            shapes(item.marks(), 0, 0, expected);
        }
        assertTrue(expected.size() > 500, expected.size() + " shapes");
        areTheSame(expected, shapesOfTheSvg(), "svg");
        areTheSame(expected, shapesOfThePdf(), "pdf");
    }

    private static void areTheSame(List<Rectangle2D> expected, List<Rectangle2D> found, String where) {
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            Rectangle2D a = expected.get(i);
            Rectangle2D b = found.get(i);
            String both = where + " " + i + " " + a + " " + b;
            assertEquals(a.getMinX(), b.getMinX(), NEAR_MM, both);
            assertEquals(a.getMinY(), b.getMinY(), NEAR_MM, both);
            assertEquals(a.getWidth(), b.getWidth(), NEAR_MM, both);
            assertEquals(a.getHeight(), b.getHeight(), NEAR_MM, both);
        }
        assertEquals(expected.size(), found.size(), where);
    }

    private static void shapes(List<Mark> marks, double dx, double dy, List<Rectangle2D> into) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Clip clip) {
                shapes(clip.marks(), dx, dy, into);
            } else if (mark instanceof Mark.Moved moved) {
                shapes(moved.marks(), dx + moved.dx(), dy + moved.dy(), into);
            } else if (mark instanceof Mark.Fill fill) {
                add(fill.path(), dx, dy, into);
            } else if (mark instanceof Mark.Stroke stroke) {
                add(stroke.path(), dx, dy, into);
            }
        }
    }

    private static void add(Path2D path, double dx, double dy, List<Rectangle2D> into) {
        Rectangle2D box = path.getBounds2D();
        if (path.getCurrentPoint() != null) {
            into.add(new Rectangle2D.Double(box.getX() + dx, box.getY() + dy, box.getWidth(), box.getHeight()));
        }
    }

    private static List<Rectangle2D> shapesOfTheSvg() {
        List<Rectangle2D> shapes = new ArrayList<>();
        var paths = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (!((Element) path.getParentNode()).getTagName().equals("clipPath")) {
                shapes.add(bounds(path.getAttribute("d")));
            }
        }
        return shapes;
    }

    /** Bounds of the points of path data that begins with an absolute move and goes on relative, millimetres. */
    private static Rectangle2D bounds(String d) {
        Matcher token = Pattern.compile("[Mmlqcz]|-?[0-9]*\\.?[0-9]+").matcher(d);
        List<String> tokens = new ArrayList<>();
        while (token.find()) {
            tokens.add(token.group());
        }
        Path2D points = new Path2D.Double();
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        char command = 'M';
        int pairs = 0;
        for (int i = 0; i < tokens.size(); ) {
            if (Character.isLetter(tokens.get(i).charAt(0))) {
                command = tokens.get(i++).charAt(0);
                pairs = 0;
                if (command == 'z') {
                    x = startX;
                    y = startY;
                }
                continue;
            }
            double px = x + Double.parseDouble(tokens.get(i++)) / SVG_UNITS_PER_MM;
            double py = y + Double.parseDouble(tokens.get(i++)) / SVG_UNITS_PER_MM;
            if (points.getCurrentPoint() == null) {
                points.moveTo(px, py);
            } else {
                points.lineTo(px, py);
            }
            pairs++;
            if (command == 'M' || command == 'm') {
                startX = px;
                startY = py;
                command = 'l';
                pairs = 0;
            } else if (command == 'q' && pairs % 2 == 1 || command == 'c' && pairs % 3 != 0) {
                continue;
            }
            x = px;
            y = py;
        }
        return points.getBounds2D();
    }

    private static List<Rectangle2D> shapesOfThePdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PathBounds bounds = new PathBounds(document.getPage(0));
            bounds.processPage(document.getPage(0));
            return bounds.found.stream()
                    .map(box -> (Rectangle2D) new Rectangle2D.Double(
                            box.getMinX() / PT_PER_MM,
                            sheet.page().heightMm() - box.getMaxY() / PT_PER_MM,
                            box.getWidth() / PT_PER_MM,
                            box.getHeight() / PT_PER_MM))
                    .toList();
        }
    }

    /** The bounds of all paths of a page but those of letters, which are forms, and of halos, which are groups. */
    private static final class PathBounds extends PDFGraphicsStreamEngine {
        private final List<Rectangle2D> found = new ArrayList<>();
        private final Path2D path = new Path2D.Double();

        PathBounds(PDPage page) {
            super(page);
        }

        @Override
        public void showForm(PDFormXObject form) {
            // A letter.
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) {
            // A halo.
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
            path.moveTo(a.getX(), a.getY());
            path.lineTo(b.getX(), b.getY());
            path.lineTo(c.getX(), c.getY());
            path.lineTo(d.getX(), d.getY());
            path.closePath();
        }

        @Override
        public void drawImage(PDImage image) {
            throw new AssertionError("a page is all vectors");
        }

        @Override
        public void clip(int rule) {
            // What follows is the end of the path.
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void strokePath() {
            take();
        }

        @Override
        public void fillPath(int rule) {
            take();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            // An opaque halo.
            path.reset();
        }

        @Override
        public void shadingFill(COSName name) {
            throw new AssertionError("a page has no shadings");
        }

        private void take() {
            found.add(path.getBounds2D());
            path.reset();
        }
    }
}
