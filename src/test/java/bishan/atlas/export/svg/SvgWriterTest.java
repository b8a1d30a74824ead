package bishan.atlas.export.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.export.ExportCancelled;
import bishan.atlas.export.Progress;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.paint.PictureDifference;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.Marks;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.sheet.Recipes;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.text.Lettering;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.geometry.size.FloatSize;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {
    /** 96 dpi makes whole pixels of these millimetres, so that no renderer has to round the page. */
    private static final Page PAGE = new Page(254, 381);

    private static final double PX_PER_MM = 96 / 25.4;
    private static final double EXACT_MM = 0.001;

    /** What SVG 1.1 knows of what is written here. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("svg", Set.of("version", "xml:lang", "xml:space", "width", "height", "viewBox")),
            Map.entry("title", Set.of()),
            Map.entry("metadata", Set.of()),
            Map.entry("style", Set.of("type")),
            Map.entry(
                    "g",
                    Set.of(
                            "id",
                            "class",
                            "clip-path",
                            "fill",
                            "fill-opacity",
                            "fill-rule",
                            "stroke",
                            "stroke-width",
                            "stroke-linejoin",
                            "stroke-opacity",
                            "stroke-linecap")),
            Map.entry("clipPath", Set.of("id")),
            Map.entry(
                    "path",
                    Set.of(
                            "id",
                            "d",
                            "fill",
                            "fill-opacity",
                            "fill-rule",
                            "clip-rule",
                            "stroke",
                            "stroke-width",
                            "stroke-linejoin",
                            "stroke-linecap",
                            "stroke-opacity",
                            "stroke-dasharray",
                            "stroke-dashoffset",
                            "aria-label")),
            Map.entry("use", Set.of("xlink:href", "fill", "stroke", "stroke-width", "stroke-linejoin", "opacity")),
            Map.entry(
                    "text",
                    Set.of(
                            "id",
                            "xml:lang",
                            "x",
                            "y",
                            "class",
                            "font-size",
                            "font-weight",
                            "rotate",
                            "transform",
                            "letter-spacing",
                            "textLength",
                            "lengthAdjust")));

    private static MapSheet sheet;
    private static PrintPage page;
    private static Document asText;
    private static Document asOutlines;

    @BeforeAll
    static void write() throws Exception {
        SheetRecipe recipe = Recipes.of(Language.ZH, PAGE, MapExtent.district());
        sheet = MapSheet.compose(RealAtlas.get(), recipe);
        page = sheet.print(recipe.title(), RealAtlas.get().atlas(), Language.ZH);
        asText = document(bytes(page, false));
        asOutlines = document(bytes(page, true));
    }

    private static byte[] bytes(PrintPage page, boolean outlines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgWriter(RealAtlas.get().typesetter(), outlines)
                .write(page, Language.ZH, "{\"a\": \"<&]]>图\"}", out, Progress.NONE);
        return out.toByteArray();
    }

    private static Document document(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(SvgNames.SVG, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The texts of a page with ink, those of letters along a line put together as they follow each other in one item. */
    private static List<String> texts(DisplayList list) {
        List<String> texts = new ArrayList<>();
        for (DisplayItem item : list.items()) {
            texts.addAll(lines(item.marks(), 0, 0));
        }
        return texts;
    }

    private static List<String> lines(List<Mark> marks, double dx, double dy) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark instanceof Mark.Clip clip) {
                texts.addAll(lines(clip.marks(), dx, dy));
            } else if (mark instanceof Mark.Moved moved) {
                texts.addAll(lines(moved.marks(), dx + moved.dx(), dy + moved.dy()));
            } else if (mark instanceof Mark.Text text && !text.text().isBlank()) {
                if (text.argb() >>> 24 > 0) {
                    texts.add(line(text.text(), text.x() + dx, text.y() + dy));
                    continue;
                }
                int letters = 0;
                while (marks.get(i + letters) instanceof Mark.Text halo && halo.argb() >>> 24 == 0) {
                    letters++;
                }
                StringBuilder name = new StringBuilder();
                for (int k = i + letters; k < i + 2 * letters; k++) {
                    name.append(((Mark.Text) marks.get(k)).text());
                }
                texts.add(line(name.toString(), text.x() + dx, text.y() + dy));
                i += 2 * letters - 1;
            }
        }
        return texts;
    }

    private static String line(String text, double x, double y) {
        return text + " " + Math.round(x / 0.01) + " " + Math.round(y / 0.01);
    }

    private static double first(String list) {
        return Double.parseDouble(list.split(" ")[0]) / SvgPath.UNITS_PER_MM;
    }

    @Test
    @Tag("AC-01")
    @Tag("AC-14")
    void everyTextOfThePageIsATextAtItsAnchorInTheOrderOfThePage() {
        List<String> expected = texts(page.list());
        List<String> written = elements(asText, "text").stream()
                .map(e -> line(e.getTextContent(), first(e.getAttribute("x")), first(e.getAttribute("y"))))
                .toList();
        assertTrue(expected.size() > 100, expected.size() + " texts");
        assertEquals(expected.size(), written.size());
        for (int i = 0; i < expected.size(); i++) {
            String[] a = expected.get(i).split(" (?=-?\\d+ -?\\d+$)|(?<=\\d) (?=-?\\d+$)");
            String[] b = written.get(i).split(" (?=-?\\d+ -?\\d+$)|(?<=\\d) (?=-?\\d+$)");
            assertEquals(a[0], b[0]);
            assertEquals(Double.parseDouble(a[1]), Double.parseDouble(b[1]), 1, expected.get(i));
            assertEquals(Double.parseDouble(a[2]), Double.parseDouble(b[2]), 1, expected.get(i));
        }
    }

    @Test
    @Tag("AC-14")
    void aTextHasItsLanguageAndALetterAnAnchorOfItsOwnAlongALine() {
        for (Element text : elements(asText, "text")) {
            assertFalse(text.getAttribute("xml:lang").isEmpty());
            if (text.hasAttribute("rotate")) {
                int letters = text.getTextContent().length();
                assertEquals(letters, text.getAttribute("x").split(" ").length);
                assertEquals(letters, text.getAttribute("rotate").split(" ").length);
            }
        }
        Set<String> along = elements(asText, "text").stream()
                .filter(e -> e.hasAttribute("rotate"))
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
        assertTrue(along.contains("缙云山") && along.contains("璧南河"), along.toString());
        String families = elements(asText, "style").get(0).getTextContent();
        assertTrue(families.contains(RealAtlas.get().typesetter().families().sans()), families);
        assertTrue(families.contains("sans-serif"), families);
    }

    @Test
    @Tag("AC-14")
    void outlinesNameWhatTheySay() {
        assertEquals(List.of(), elements(asOutlines, "text"));
        List<String> said = elements(asOutlines, "path").stream()
                .filter(e -> e.hasAttribute("aria-label"))
                .map(e -> e.getAttribute("aria-label"))
                .toList();
        assertEquals(
                elements(asText, "text").stream().map(Element::getTextContent).toList(), said);
    }

    @Test
    @Tag("AC-17")
    void everyLayerDrawnHasAGroupWithItsTitle() {
        Set<String> titles = new LinkedHashSet<>();
        for (Element group : elements(asText, "g")) {
            if (group.hasAttribute("id") && group.getAttribute("id").startsWith("layer-")) {
                String title = ((Element) group.getElementsByTagNameNS(SvgNames.SVG, "title")
                                .item(0))
                        .getTextContent();
                assertTrue(group.getAttributeNS(SvgNames.INKSCAPE, "label").startsWith(title));
                titles.add(title);
            }
        }
        Set<String> drawn =
                page.list().items().stream().map(DisplayItem::layerId).collect(Collectors.toSet());
        Set<String> expected = RealAtlas.get().atlas().layers().stream()
                .filter(layer -> drawn.contains(layer.id()))
                .map(Layer::title)
                .map(title -> title.in(Language.ZH))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(titles));
    }

    @Test
    void nothingIsUsedThatTheStandardDoesNotKnow() {
        for (Document document : List.of(asText, asOutlines)) {
            Set<String> ids = new TreeSet<>();
            NodeList all = document.getElementsByTagNameNS(SvgNames.SVG, "*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                Set<String> known = KNOWN.get(element.getTagName());
                assertTrue(known != null, element.getTagName());
                for (int k = 0; k < element.getAttributes().getLength(); k++) {
                    String name = element.getAttributes().item(k).getNodeName();
                    assertTrue(
                            known.contains(name) || name.startsWith("inkscape:") || name.startsWith("xmlns"),
                            element.getTagName() + " " + name);
                }
                if (element.hasAttribute("id")) {
                    assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id"));
                }
            }
            for (Element use : elements(document, "use")) {
                assertTrue(ids.contains(use.getAttribute("xlink:href").substring(1)));
            }
        }
    }

    @Test
    void itIsAsLargeAsThePaper() {
        Element root = asText.getDocumentElement();
        assertEquals("254mm", root.getAttribute("width"));
        assertEquals("0 0 2540 3810", root.getAttribute("viewBox"));
    }

    @Test
    void theRecipeIsInTheMetadataAsItWas() {
        Element recipe = (Element)
                asText.getElementsByTagNameNS(SvgNames.ATLAS, SvgNames.RECIPE).item(0);
        assertEquals("{\"a\": \"<&]]>图\"}", recipe.getTextContent());
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(page, false), bytes(page, false));
    }

    @Test
    void whoeverWantsItNoMoreStopsIt() {
        SvgWriter writer = new SvgWriter(RealAtlas.get().typesetter(), false);
        assertThrows(
                ExportCancelled.class,
                () -> writer.write(page, Language.ZH, "", new ByteArrayOutputStream(), (done, total) -> {
                    if (done > 10) {
                        throw new ExportCancelled();
                    }
                }));
    }

    @Test
    @Tag("AC-01")
    void anotherRendererDrawsWhatOursPaints() throws Exception {
        PictureDifference difference = difference(page.list(), rendered(bytes(page, true), page.list()));
        assertTrue(difference.mean() < 1.5 && difference.far() < 0.015, difference.toString());
    }

    @Test
    void aLayerLeftOutWouldShow() throws Exception {
        List<DisplayItem> fewer = page.list().items().stream()
                .filter(item -> !item.layerId().equals("expressways"))
                .toList();
        DisplayList without =
                new DisplayList(page.list().widthMm(), page.list().heightMm(), fewer, List.of(), List.of());
        PictureDifference difference = difference(without, rendered(bytes(page, true), page.list()));
        assertTrue(difference.mean() > 1.5 || difference.far() > 0.015, difference.toString());
    }

    @Test
    void dashesClipsHolesAndMovesAreKept() throws Exception {
        Path2D hole = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        hole.append(new Rectangle2D.Double(10, 10, 40, 30), false);
        hole.append(new Rectangle2D.Double(20, 15, 10, 10), false);
        Path2D line = new Path2D.Double();
        line.moveTo(5, 60);
        line.curveTo(30, 50, 60, 80, 95, 60);
        Path2D circle = new Path2D.Double(new java.awt.geom.Ellipse2D.Double(60, 10, 30, 30));
        List<Mark> marks = List.of(
                new Mark.Fill(new Path2D.Double(new Rectangle2D.Double(0, 0, 101.6, 101.6)), 0xFFFFFFFF),
                new Mark.Fill(hole, 0x80336699),
                new Mark.Stroke(line, new Pen(2, new double[] {6, 2, 1, 2}, -3, false), 0xC0AA2200),
                new Mark.Stroke(line, Pen.round(0.5), 0xFF000000),
                new Mark.Clip(
                        circle,
                        List.of(new Mark.Moved(
                                12.3,
                                4.5,
                                List.of(new Mark.Fill(
                                        new Path2D.Double(new Rectangle2D.Double(50, 0, 15, 50)), 0xFF117733))))),
                new Mark.Text("图", 20, 90, 0.4, Lettering.sansBold(9), 0xFF202020, 1.2, 0x80FF8800),
                new Mark.Text("璧山 A", 45, 90, 0, Lettering.sans(8).spaced(1), 0xFF202020, 0, 0));
        DisplayList list =
                new DisplayList(101.6, 101.6, List.of(new DisplayItem(0, "", "", "", marks)), List.of(), List.of());
        PictureDifference difference =
                difference(list, rendered(bytes(new PrintPage("t", list, Map.of(), Optional.empty()), true), list));
        assertTrue(difference.mean() < 0.5 && difference.far() < 0.005, difference.toString());
    }

    @Test
    void pathDataIsExactToAMicrometre() {
        Path2D path = new Path2D.Double();
        path.moveTo(0.12345, -7);
        for (int i = 0; i < 1000; i++) {
            path.lineTo(0.12345 + i * 0.033333, -7 + i * 0.071);
        }
        String[] numbers = SvgPath.of(path, 0, 0)
                .replaceAll("[a-zA-Z]", " ")
                .replace("-", " -")
                .strip()
                .split(" +");
        double x = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            x += Double.parseDouble(numbers[i]) / SvgPath.UNITS_PER_MM;
        }
        assertEquals(path.getCurrentPoint().getX(), x, EXACT_MM);
    }

    private static PictureDifference difference(DisplayList list, Pixels rendered) {
        Pixels ours = Pixels.of(rendered.width(), rendered.height());
        new SpanPainter(RealAtlas.get().typesetter()).paint(list, ours, PX_PER_MM);
        return PictureDifference.of(ours, rendered);
    }

    private static Pixels rendered(byte[] svg, DisplayList list) {
        SVGDocument document = new SVGLoader()
                .load(new ByteArrayInputStream(svg), null, com.github.weisj.jsvg.parser.LoaderContext.createDefault());
        int width = (int) Math.round(list.widthMm() * PX_PER_MM);
        int height = (int) Math.round(list.heightMm() * PX_PER_MM);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        FloatSize size = document.size();
        g.scale(width / size.width, height / size.height);
        document.render((javax.swing.JComponent) null, g);
        g.dispose();
        return Pixels.of(image);
    }

    @Test
    void theTextsOfTheSheetAreThoseOfTheLists() {
        assertTrue(Marks.texts(sheet.page()).size() >= elements(asText, "text").size());
    }
}
