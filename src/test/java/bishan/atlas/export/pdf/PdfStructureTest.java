package bishan.atlas.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.export.ExportCancelled;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.text.Lettering;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Layers, bookmarks, labels, links and what a document says of itself, read back. */
class PdfStructureTest {
    private static final Path2D SQUARE = new Path2D.Double(new Rectangle2D.Double(10, 10, 20, 20));

    private static DisplayItem item(String layer, int argb) {
        return new DisplayItem(0, layer, "", "", List.of(new Mark.Fill(SQUARE, argb)));
    }

    private static Map<String, String> layers(String... idsAndTitles) {
        Map<String, String> layers = new LinkedHashMap<>();
        for (int i = 0; i < idsAndTitles.length; i += 2) {
            layers.put(idsAndTitles[i], idsAndTitles[i + 1]);
        }
        return layers;
    }

    /** The titles of the layer panel, from the top. */
    private static List<String> panel(PDDocument document) {
        COSDictionary usual =
                document.getDocumentCatalog().getOCProperties().getCOSObject().getCOSDictionary(COSName.D);
        List<String> titles = new ArrayList<>();
        for (var entry : usual.getCOSArray(COSName.ORDER).toList()) {
            titles.add(((COSDictionary) (entry instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : entry))
                    .getString(COSName.NAME));
        }
        return titles;
    }

    /** For each filling its layer's title, or a dash. */
    private static List<String> layersOfFills(PDPage page) throws IOException {
        List<String> titles = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        String open = "-";
        for (Object token : new PDFStreamParser(page).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "BDC" ->
                    open = page.getResources()
                            .getProperties((COSName) operands.get(1))
                            .getCOSObject()
                            .getString(COSName.NAME);
                case "EMC" -> open = "-";
                case "f", "f*" -> titles.add(open);
                default -> {}
            }
            operands.clear();
        }
        return titles;
    }

    @Test
    @Tag("AC-17")
    void layersStandInTheOrderOfTheTreeWhateverIsDrawnFirst() throws IOException {
        PrintPage page = PdfPages.page(
                layers("b", "云巴", "w", "河流与水库"),
                List.of(item("", -1), item("w", -2), item("b", -3), item("w", -4), item("w", -5), item("", -6)));
        try (PDDocument document = PdfPages.written(PdfPages.document(page))) {
            assertEquals(List.of("云巴", "河流与水库"), panel(document));
            assertEquals(List.of("-", "河流与水库", "云巴", "河流与水库", "河流与水库", "-"), layersOfFills(document.getPage(0)));
        }
    }

    @Test
    void pagesShareTheLayersOfOneTitle() throws IOException {
        PrintPage first = PdfPages.page(layers("a", "甲", "c", "丙"), List.of(item("c", -1), item("a", -2)));
        PrintPage second = PdfPages.page(
                layers("a", "甲", "b", "乙", "c", "丙"), List.of(item("c", -1), item("b", -2), item("a", -3)));
        try (PDDocument document = PdfPages.written(PdfPages.document(first, second))) {
            assertEquals(List.of("甲", "乙", "丙"), panel(document));
            assertEquals(List.of("丙", "甲"), layersOfFills(document.getPage(0)));
            assertEquals(List.of("丙", "乙", "甲"), layersOfFills(document.getPage(1)));
            assertEquals(
                    3,
                    document.getDocumentCatalog()
                            .getOCProperties()
                            .getOptionalContentGroups()
                            .size());
        }
    }

    @Test
    @Tag("AC-17")
    void theRealSheetHasTheLayersOfTheTree() throws IOException {
        PrintPage page = PdfPages.sheet(MapExtent.district(), 800, 1100, 96);
        try (PDDocument document = PdfPages.written(PdfPages.document(page))) {
            assertEquals(List.copyOf(page.layers().values()), panel(document));
        }
    }

    @Test
    void aPageWithoutLayersHasNoPanel() throws IOException {
        try (PDDocument document = PdfPages.written(PdfPages.document(PdfPages.page(new Mark.Fill(SQUARE, -1))))) {
            assertNull(document.getDocumentCatalog().getOCProperties());
        }
    }

    private static PdfDocument book() {
        PrintPage page = PdfPages.page(new Mark.Fill(SQUARE, -1));
        PdfPage title = new PdfPage(page, "i", List.of());
        PdfPage first = new PdfPage(page, "1", List.of(new PdfLink(new Box(10, 20, 40, 25), 2)));
        PdfPage second = new PdfPage(page, "附-2", List.of());
        return new PdfDocument(
                new PdfProperties("璧山区图集 & <书>", "题", Language.ZH, LocalDate.of(2026, 11, 20), "{\"title\":\"璧山 𠮷\"}"),
                List.of(title, first, second),
                List.of(
                        new PdfBookmark("书名页", 0, List.of()),
                        new PdfBookmark(
                                "产业生态区",
                                1,
                                List.of(new PdfBookmark(
                                        "数字经济产业生态区", 2, List.of(new PdfBookmark("项目", 2, List.of())))))));
    }

    private static List<String> tree(PDOutlineNode node, PDDocument document) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            PDPageDestination to = (PDPageDestination) item.getDestination();
            lines.add(item.getTitle() + " " + to.retrievePageNumber() + (item.isNodeOpen() ? " open" : ""));
            tree(item, document).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    @Test
    @Tag("AC-17")
    void bookmarksKeepTheirNamesAndAreOpenAtTheFirstLevel() throws IOException {
        try (PDDocument document = PdfPages.written(book())) {
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            assertTrue(outline.isNodeOpen());
            assertEquals(List.of("书名页 0", "产业生态区 1 open", "  数字经济产业生态区 2", "    项目 2"), tree(outline, document));
        }
    }

    @Test
    void pagesHaveTheirLabels() throws IOException {
        try (PDDocument document = PdfPages.written(book())) {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            assertArrayEquals(new String[] {"i", "1", "附-2"}, labels.getLabelsByPageIndices());
        }
    }

    @Test
    void linksLeadToTheirPages() throws IOException {
        try (PDDocument document = PdfPages.written(book())) {
            PDAnnotationLink link =
                    (PDAnnotationLink) document.getPage(1).getAnnotations().get(0);
            assertEquals(2, ((PDPageDestination) link.getDestination()).retrievePageNumber());
            PDRectangle box = link.getRectangle();
            double mm = 72 / 25.4;
            assertEquals(10 * mm, box.getLowerLeftX(), 0.001);
            assertEquals(55 * mm, box.getLowerLeftY(), 0.001);
            assertEquals(40 * mm, box.getUpperRightX(), 0.001);
            assertEquals(60 * mm, box.getUpperRightY(), 0.001);
            assertEquals(0, document.getPage(0).getAnnotations().size());
        }
    }

    @Test
    void whatLeadsNowhereIsRefused() {
        PdfPage page = new PdfPage(PdfPages.page(), "1", List.of(new PdfLink(new Box(0, 0, 1, 1), 1)));
        assertThrows(
                IllegalArgumentException.class, () -> new PdfDocument(PdfPages.PROPERTIES, List.of(page), List.of()));
        PdfPage plain = new PdfPage(PdfPages.page(), "1", List.of());
        List<PdfBookmark> deep = List.of(new PdfBookmark("a", 0, List.of(new PdfBookmark("b", -1, List.of()))));
        assertThrows(IllegalArgumentException.class, () -> new PdfDocument(PdfPages.PROPERTIES, List.of(plain), deep));
    }

    @Test
    void theDocumentSaysWhatItIs() throws Exception {
        try (PDDocument document = PdfPages.written(book())) {
            var information = document.getDocumentInformation();
            assertEquals("璧山区图集 & <书>", information.getTitle());
            assertEquals("题", information.getSubject());
            assertEquals("Bishan Atlas", information.getCreator());
            assertEquals("Bishan Atlas", information.getProducer());
            assertEquals("{\"title\":\"璧山 𠮷\"}", information.getCustomMetadataValue("BishanRecipe"));
            assertEquals(
                    LocalDate.of(2026, 11, 20),
                    LocalDate.ofInstant(information.getCreationDate().toInstant(), java.time.ZoneOffset.UTC));
            var catalog = document.getDocumentCatalog();
            assertEquals("zh-CN", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals("None", catalog.getViewerPreferences().getPrintScaling());
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var xmp = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(catalog.getMetadata().toByteArray()));
            assertEquals("璧山区图集 & <书>", xmpText(xmp, "title"));
            assertEquals("zh-CN", xmpText(xmp, "language"));
            assertEquals(
                    "2026-11-20T00:00:00Z",
                    xmp.getElementsByTagNameNS("http://ns.adobe.com/xap/1.0/", "CreateDate")
                            .item(0)
                            .getTextContent());
        }
    }

    private static String xmpText(org.w3c.dom.Document xmp, String name) {
        return xmp.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", name)
                .item(0)
                .getTextContent();
    }

    @Test
    void aBlankRecipeIsLeftOut() throws IOException {
        try (PDDocument document = PdfPages.written(PdfPages.document(PdfPages.page()))) {
            assertNull(document.getDocumentInformation().getCustomMetadataValue("BishanRecipe"));
            assertNotNull(document.getDocumentInformation().getTitle());
        }
    }

    @Test
    @Tag("AC-02")
    void aPageIsAsLargeAsItsList() throws IOException {
        try (PDDocument document = PdfPages.written(PdfPages.document(PdfPages.page()))) {
            PDRectangle size = document.getPage(0).getMediaBox();
            assertEquals(100 * 72 / 25.4, size.getWidth(), 0.001);
            assertEquals(80 * 72 / 25.4, size.getHeight(), 0.001);
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        PrintPage sheet = PdfPages.sheet(MapExtent.district(), 800, 1100, 96);
        PdfDocument document = PdfPages.document(sheet, sheet);
        byte[] first = PdfPages.bytes(document, RealAtlas.get().typesetter(), FontFiles.ofTheSystem());
        byte[] second = PdfPages.bytes(document, RealAtlas.get().typesetter(), FontFiles.ofTheSystem());
        assertArrayEquals(first, second);
    }

    @Test
    void otherContentGivesAnotherId() throws IOException {
        try (PDDocument a = PdfPages.written(PdfPages.document(PdfPages.page(new Mark.Fill(SQUARE, -1))));
                PDDocument b = PdfPages.written(PdfPages.document(PdfPages.page(new Mark.Fill(SQUARE, -2))))) {
            assertFalse(id(a).equals(id(b)));
        }
    }

    private static String id(PDDocument document) {
        COSArray ids = document.getDocument().getTrailer().getCOSArray(COSName.ID);
        return ids.get(0).toString();
    }

    @Test
    void whoeverStopsListeningStopsTheWriter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> heard = new ArrayList<>();
        PdfWriter writer = new PdfWriter(RealAtlas.get().typesetter(), PdfPages.NO_FILES);
        assertThrows(
                ExportCancelled.class,
                () -> writer.write(book(), out, (done, total) -> {
                    assertEquals(3, total);
                    heard.add(done);
                    if (done == 1) {
                        throw new ExportCancelled();
                    }
                }));
        assertEquals(List.of(0L, 1L), heard);
        assertEquals(0, out.size());
    }

    @Test
    void aBigPageIsLookedAtOnTheWay() throws IOException {
        List<DisplayItem> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(item("", -1));
        }
        int[] heard = {0};
        new PdfWriter(RealAtlas.get().typesetter(), PdfPages.NO_FILES)
                .write(
                        PdfPages.document(PdfPages.page(Map.of(), many)),
                        new ByteArrayOutputStream(),
                        (done, total) -> heard[0] += done == 0 ? 1 : 0);
        assertTrue(heard[0] > 10, heard[0] + " looks");
    }

    @Test
    void dashesKeepTheirPhaseAlsoABackwardOne() throws IOException {
        Mark ahead = new Mark.Stroke(SQUARE, new Pen(0.5, new double[] {2, 1}, 0.6, false), -1);
        Mark back = new Mark.Stroke(SQUARE, new Pen(0.5, new double[] {2, 1, 1}, -0.5, true), -1);
        try (PDDocument document = PdfPages.written(PdfPages.document(PdfPages.page(ahead, back)))) {
            String content = content(document);
            assertTrue(content.contains("[ 2 1 ] .6 d\n"), content);
            assertTrue(content.contains("[ 2 1 1 ] 7.5 d\n"), content);
        }
    }

    private static String content(PDDocument document) throws IOException {
        return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theStreamStaysOpenAndNumbersAreShort() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Mark text = new Mark.Text("山", 1.0004, 2.5, 0, Lettering.sans(2), -1, 0, 0);
        new PdfWriter(RealAtlas.get().typesetter(), PdfPages.NO_FILES)
                .write(PdfPages.document(PdfPages.page(text, new Mark.Fill(SQUARE, -1))), out, (d, t) -> {});
        assertFalse(closed[0]);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("\n10 10 m\n30 10 l\n30 30 l\n10 30 l\n"), content);
            assertTrue(content.contains(" 1 2.5 Tm"), content);
            assertTrue(Arrays.stream(content.split("[ \\n]")).skip(7).allMatch(token -> token.length() < 9), content);
        }
    }
}
