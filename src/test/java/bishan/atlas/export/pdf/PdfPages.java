package bishan.atlas.export.pdf;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.Progress;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Mark;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.sheet.Recipes;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetTooSmall;
import bishan.atlas.text.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages for tests, and the documents they become. */
final class PdfPages {
    static final PdfProperties PROPERTIES =
            new PdfProperties("璧山图集", "产业生态区", Language.ZH, LocalDate.of(2026, 11, 20), "");
    /** No font can be embedded: letters are outlines. */
    static final FontFiles NO_FILES = new FontFiles(List.of());

    private PdfPages() {}

    /** Items on a page of 100 x 80 mm. */
    static PrintPage page(Map<String, String> layers, List<DisplayItem> items) {
        return new PrintPage("页", new DisplayList(100, 80, items, List.of(), List.of()), layers, Optional.empty());
    }

    static PrintPage page(Mark... marks) {
        return page(Map.of(), List.of(new DisplayItem(0, "", "", "", List.of(marks))));
    }

    /** A sheet of the real map; for a whole number of pixels the page is measured in pixels of {@code dpi}. */
    static PrintPage sheet(MapExtent extent, int widthPx, int heightPx, int dpi) {
        return sheet(RealAtlas.get(), extent, widthPx, heightPx, dpi);
    }

    static PrintPage sheet(OpenAtlas atlas, MapExtent extent, int widthPx, int heightPx, int dpi) {
        try {
            MapSheet sheet =
                    MapSheet.compose(atlas, Recipes.of(Language.ZH, Page.ofPixels(widthPx, heightPx, dpi), extent));
            return sheet.print("璧山", atlas.atlas(), Language.ZH);
        } catch (SheetTooSmall e) {
            throw new IllegalStateException(e);
        }
    }

    /** The real map on A3 with all the furniture there is and names in both languages. */
    static PrintPage fullSheet() throws SheetTooSmall {
        SheetRecipe usual = Recipes.of(Language.EN, new Page(297, 420), MapExtent.whole("Z6"));
        SheetRecipe full = new SheetRecipe(
                usual.words(),
                usual.language(),
                LabelLanguage.BOTH,
                usual.page(),
                usual.extent(),
                usual.visibility(),
                new Furniture(EnumSet.allOf(Furniture.Part.class), Furniture.MapGrid.GRATICULE),
                usual.theme(),
                usual.asOf(),
                usual.madeOn());
        return MapSheet.compose(RealAtlas.get(), full)
                .print("Z6", RealAtlas.get().atlas(), Language.EN);
    }

    static PdfDocument document(PrintPage... pages) {
        return new PdfDocument(
                PROPERTIES,
                java.util.Arrays.stream(pages)
                        .map(page -> new PdfPage(page, "1", List.of()))
                        .toList(),
                List.of());
    }

    static byte[] bytes(PdfDocument document, Typesetter typesetter, FontFiles files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(typesetter, files).write(document, out, Progress.NONE);
        return out.toByteArray();
    }

    /** Written with outlines and read back. */
    static PDDocument written(PdfDocument document) throws IOException {
        return Loader.loadPDF(bytes(document, RealAtlas.get().typesetter(), NO_FILES));
    }
}
