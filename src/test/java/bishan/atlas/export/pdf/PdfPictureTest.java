package bishan.atlas.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.golden.GoldenFont;
import bishan.atlas.paint.PictureDifference;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF drawn by another program looks as the PNG of the same sheet does. */
@Tag("AC-01")
class PdfPictureTest {
    private static final int DPI = 120;
    private static final int TILE = 60;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1260;

    /** Set in letters made here, so that what is compared does not depend on fonts. */
    private static final OpenAtlas ATLAS = OpenAtlas.open(RealAtlas.folder(), GoldenFont.families());

    private static PrintPage page;
    private static Pixels png;
    private static Pixels pdf;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void drawBoth() throws IOException {
        PrintPage sheet = PdfPages.sheet(ATLAS, MapExtent.district(), WIDTH, HEIGHT, DPI);
        page = new PrintPage(
                sheet.title(), changed(sheet.list(), PdfPictureTest::forTheRenderer), sheet.layers(), sheet.map());
        png = painted(page.list(), ATLAS.typesetter(), WIDTH, HEIGHT);
        pdf = rendered(PdfPages.bytes(PdfPages.document(page), ATLAS.typesetter(), PdfPages.NO_FILES));
    }

    private static Pixels painted(DisplayList list, Typesetter typesetter, int width, int height) {
        Pixels pixels = Pixels.of(width, height);
        Arrays.fill(pixels.argb(), 0xFFFFFFFF);
        new SpanPainter(typesetter).paint(list, pixels, DPI / 25.4);
        return pixels;
    }

    private static Pixels rendered(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            // Else lines are moved to the middles of pixels.
            RenderingHints hints =
                    new RenderingHints(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            renderer.setRenderingHints(hints);
            BufferedImage drawn = renderer.renderImageWithDPI(0, DPI, ImageType.RGB);
            BufferedImage image =
                    new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = image.createGraphics();
            g.drawImage(drawn, 0, 0, null);
            g.dispose();
            return Pixels.of(image);
        }
    }

    /** How far apart two pictures are: over all, and in the square of {@link #TILE} pixels where they are farthest apart. */
    private record Gap(PictureDifference all, double worstMean) {
        static Gap of(Pixels a, Pixels b) {
            double worst = 0;
            for (int top = 0; top + TILE <= a.height(); top += TILE / 2) {
                for (int left = 0; left + TILE <= a.width(); left += TILE / 2) {
                    long sum = 0;
                    for (int y = top; y < top + TILE; y++) {
                        for (int i = y * a.width() + left; i < y * a.width() + left + TILE; i++) {
                            for (int shift = 0; shift < 24; shift += 8) {
                                sum += Math.abs((a.argb()[i] >>> shift & 255) - (b.argb()[i] >>> shift & 255));
                            }
                        }
                    }
                    worst = Math.max(worst, sum / 3.0 / TILE / TILE);
                }
            }
            return new Gap(PictureDifference.of(a, b), worst);
        }

        /**
         * Near enough for two programs that count the share of a pixel in ways of their own. The sheets are 0.25 of 255 apart, 4.4 at
         * worst, and 0.15 % of their pixels by more than 24; without the short people mover 9.5 at worst, without the thin limits of the
         * towns 0.31 % by more than 24.
         */
        boolean isSmall() {
            return all.mean() < 0.4 && all.far() < 0.002_5 && worstMean < 6;
        }
    }

    private static boolean samePdf(DisplayList list) {
        return Gap.of(pdf, painted(list, ATLAS.typesetter(), WIDTH, HEIGHT)).isSmall();
    }

    @Test
    void theRealSheetLooksAsItsPngDoes() throws IOException {
        Gap difference = Gap.of(pdf, png);
        assertTrue(difference.isSmall(), difference.toString());
        Pixels embedded = rendered(
                PdfPages.bytes(PdfPages.document(page), ATLAS.typesetter(), new FontFiles(GoldenFont.files(folder))));
        Gap other = Gap.of(embedded, png);
        assertTrue(other.isSmall(), other.toString());
    }

    @Test
    void aLayerThatIsMissingIsSeen() {
        for (String layer : List.of("towns", "people_mover", "stations", "town_seats", "ridges")) {
            DisplayList without = with(items ->
                    items.stream().filter(item -> !item.layerId().equals(layer)).toList());
            assertFalse(samePdf(without), layer);
        }
    }

    @Test
    void aShiftOfOnePixelIsSeen() {
        double pixel = 25.4 / DPI;
        assertFalse(samePdf(changed(page.list(), mark -> new Mark.Moved(pixel, 0, List.of(mark)))));
    }

    @Test
    void aWrongDashIsSeen() {
        assertFalse(samePdf(changed(page.list(), PdfPictureTest::otherPhase)));
    }

    @Test
    void aMissingHaloIsSeen() {
        assertFalse(samePdf(changed(page.list(), mark -> mark instanceof Mark.Text text ? haloed(text, 0) : mark)));
    }

    private static DisplayList with(UnaryOperator<List<DisplayItem>> change) {
        DisplayList list = page.list();
        return new DisplayList(list.widthMm(), list.heightMm(), change.apply(list.items()), List.of(), List.of());
    }

    /** The list with every mark that holds no others changed. */
    private static DisplayList changed(DisplayList list, UnaryOperator<Mark> change) {
        List<DisplayItem> items = list.items().stream()
                .map(item -> new DisplayItem(
                        item.order(), item.layerId(), item.featureId(), item.classId(), changed(item.marks(), change)))
                .toList();
        return new DisplayList(list.widthMm(), list.heightMm(), items, list.labels(), list.leftOut());
    }

    private static List<Mark> changed(List<Mark> marks, UnaryOperator<Mark> change) {
        return marks.stream()
                .map(mark -> {
                    if (mark instanceof Mark.Clip clip) {
                        return new Mark.Clip(clip.path(), changed(clip.marks(), change));
                    } else if (mark instanceof Mark.Moved moved) {
                        return new Mark.Moved(moved.dx(), moved.dy(), changed(moved.marks(), change));
                    }
                    return change.apply(mark);
                })
                .toList();
    }

    /** The renderer takes whole numbers alone for the phase of dashes, and sets groups on whole pixels: both are tested apart. */
    private static Mark forTheRenderer(Mark mark) {
        if (mark instanceof Mark.Stroke stroke) {
            return new Mark.Stroke(stroke.path(), stroke.pen().withPhase(0), stroke.argb());
        }
        return mark instanceof Mark.Text text && text.haloMm() > 0 ? haloed(text, text.haloArgb() | 0xFF000000) : mark;
    }

    private static Mark otherPhase(Mark mark) {
        if (mark instanceof Mark.Stroke stroke && stroke.pen().dashMm().length > 0) {
            double phase = stroke.pen().phaseMm() + stroke.pen().dashMm()[0];
            return new Mark.Stroke(stroke.path(), stroke.pen().withPhase(phase), stroke.argb());
        }
        return mark;
    }

    private static Mark haloed(Mark.Text text, int haloArgb) {
        return new Mark.Text(
                text.text(), text.x(), text.y(), text.angle(), text.lettering(), text.argb(), text.haloMm(), haloArgb);
    }

    /** Every kind of mark there is, in letters made here, with the font embedded and without. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyKindOfMarkLooksTheSame(boolean embedded) throws IOException {
        Typesetter typesetter = ATLAS.typesetter();
        FontFiles files = embedded ? new FontFiles(GoldenFont.files(folder)) : PdfPages.NO_FILES;
        PrintPage all = PdfPages.page(everyKind());
        Pixels ours = painted(all.list(), typesetter, 472, 378);
        Pixels theirs = rendered(PdfPages.bytes(PdfPages.document(all), typesetter, files));
        Gap difference = Gap.of(theirs, ours);
        assertTrue(difference.isSmall(), difference.toString());
    }

    private static Mark[] everyKind() {
        Path2D star = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Path2D wound = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Path2D path : List.of(star, wound)) {
            for (int i = 0; i < 5; i++) {
                double turn = i * 4 * Math.PI / 5;
                double x = (path == star ? 20 : 45) + 10 * Math.sin(turn);
                double y = 20 - 10 * Math.cos(turn);
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        Path2D curve = new Path2D.Double();
        curve.moveTo(60, 10);
        curve.quadTo(80, 5, 75, 25);
        curve.curveTo(70, 40, 95, 40, 90, 10);
        Path2D disc = new Path2D.Double(new Ellipse2D.Double(10, 45, 20, 20));
        Lettering tall = Lettering.sans(5);
        return new Mark[] {
            new Mark.Fill(new Path2D.Double(new Rectangle2D.Double(0, 0, 100, 80)), 0xFFEEF2E0),
            new Mark.Fill(star, 0x80B02040),
            new Mark.Fill(wound, 0xFF2040B0),
            new Mark.Stroke(curve, new Pen(1.2, new double[] {4, 2, 1}, -3, false), 0xFF205020),
            new Mark.Stroke(curve, Pen.round(0.4), 0x90FFFFFF),
            new Mark.Clip(
                    disc,
                    List.of(new Mark.Moved(
                            5,
                            40,
                            List.of(new Mark.Fill(
                                    new Path2D.Double(new Rectangle2D.Double(0, 0, 15, 15)), 0xFF804000))))),
            new Mark.Text("产业生态区 Zone", 35, 50, 0, tall, 0xFF101010, 0, 0),
            new Mark.Text("产业生态区", 35, 58, 0, Lettering.sansBold(5), 0xFF101010, 0.5, 0xFFFFFFFF),
            new Mark.Text("璧南河", 70, 45, 0.8, Lettering.serif(5).spaced(1), 0xFF1060C0, 0, 0),
            new Mark.Text("璧南河", 36, 75, -0.3, tall, 0xC01060C0, 0, 0)
        };
    }

    /** Where a translucent halo lies over black, letters and ring alike are of one grey. */
    @Test
    void aTranslucentHaloShowsNoSeam() throws IOException {
        Path2D black = new Path2D.Double(new Rectangle2D.Double(0, 0, 100, 80));
        Mark.Text halo = new Mark.Text("口", 20, 60, 0, Lettering.sans(40), 0, 2, 0x80FFFFFF);
        Pixels drawn = rendered(PdfPages.bytes(
                PdfPages.document(PdfPages.page(new Mark.Fill(black, 0xFF000000), halo)),
                ATLAS.typesetter(),
                PdfPages.NO_FILES));
        Map<Integer, Long> colours = Arrays.stream(drawn.argb())
                .boxed()
                .collect(Collectors.groupingBy(argb -> argb & 255, Collectors.counting()));
        List<Integer> common = colours.entrySet().stream()
                .filter(entry -> entry.getValue() > drawn.argb().length / 500)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        assertEquals(List.of(0, 128), common, colours.toString());
    }
}
