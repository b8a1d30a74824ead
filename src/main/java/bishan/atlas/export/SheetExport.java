package bishan.atlas.export;

import bishan.atlas.export.pdf.PdfDocument;
import bishan.atlas.export.pdf.PdfPage;
import bishan.atlas.export.pdf.PdfProperties;
import bishan.atlas.export.pdf.PdfWriter;
import bishan.atlas.export.svg.SvgWriter;
import bishan.atlas.scene.LeftOut;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetTooSmall;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes a one-page sheet in any format; window and command line both use it. Never on the JavaFX thread. */
public final class SheetExport {
    private final MapSource source;

    /** What was written, the page first and then its side files, and the sheet it shows. */
    public record Written(List<Path> files, ExportRecipe recipe, MapSheet sheet) {
        public Written {
            files = List.copyOf(files);
        }

        public List<LeftOut> leftOut() {
            return sheet.page().leftOut();
        }
    }

    /** @param source the map in the theme and as of the date of the recipes it will be given */
    public SheetExport(MapSource source) {
        this.source = source;
    }

    /** The files that {@link #write} would write, the page first; its ending is added where the target's name has another. */
    public static List<Path> files(PageFormat format, Path target) throws ExportFailure {
        return Targets.of(format, target).all();
    }

    /** Composes the sheet and writes it; on failure nothing was written and what stood there before still stands. */
    public Written write(ExportRecipe recipe, Path target, Progress progress) throws ExportFailure {
        checkSize(recipe);
        Targets targets = Targets.of(recipe.format(), target);
        MapSheet sheet = compose(recipe.sheet());
        try (FileSet files = new FileSet()) {
            if (recipe.format() == PageFormat.PNG) {
                WorldFile world = WorldFile.of(sheet.window(), sheet.frame(), recipe.pixels());
                files.stage(targets.beside().get(0), out -> out.write(ascii(world.text())));
                files.stage(targets.beside().get(1), out -> out.write(ascii(GridText.PRJ)));
                files.stage(targets.beside().get(2), out -> out.write(ascii(GridText.AUX)));
            }
            Path temporary = files.stage(targets.page(), out -> write(sheet, recipe, out, progress));
            if (recipe.format() == PageFormat.PNG) {
                check(temporary, recipe.pixels(), targets.page());
            }
            files.commit();
        }
        return new Written(targets.all(), recipe, sheet);
    }

    /** Composes the sheet of {@code recipe} and looks that every character on it has a glyph. */
    public MapSheet compose(SheetRecipe recipe) throws ExportFailure {
        Glyphs glyphs = new Glyphs(source.typesetter());
        glyphs.checkFamily(recipe.language());
        try {
            MapSheet sheet = MapSheet.compose(source, recipe);
            glyphs.check(sheet.page());
            return sheet;
        } catch (SheetTooSmall e) {
            throw new ExportFailure(e, "sheet.small." + e.part());
        }
    }

    /** Writes a sheet that was composed from {@code recipe}; the stream stays open. */
    public void write(MapSheet sheet, ExportRecipe recipe, OutputStream out, Progress progress) throws IOException {
        PrintPage page = sheet.print(
                recipe.sheet().title(), source.atlas(), recipe.sheet().language());
        String text = RecipeText.of(recipe);
        switch (recipe.format()) {
            case PNG -> new PngWriter(source.typesetter()).write(page, recipe.pixels(), text, out, progress);
            case SVG ->
                new SvgWriter(source.typesetter(), recipe.svgText() == ExportRecipe.SvgText.OUTLINES)
                        .write(page, recipe.sheet().language(), text, out, progress);
            case PDF -> new PdfWriter(source.typesetter()).write(document(page, recipe.sheet(), text), out, progress);
        }
    }

    private static PdfDocument document(PrintPage page, SheetRecipe sheet, String recipe) {
        PdfProperties properties =
                new PdfProperties(page.title(), sheet.words().subtitle(), sheet.language(), sheet.madeOn(), recipe);
        return new PdfDocument(properties, List.of(new PdfPage(page, "1", List.of())), List.of());
    }

    private static void checkSize(ExportRecipe recipe) throws ExportFailure {
        if (recipe.format() == PageFormat.PNG) {
            recipe.pixels().checkLimit();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void check(Path written, PngSize size, Path target) throws ExportFailure {
        try {
            if (!PngCheck.passes(written, size)) {
                throw new ExportFailure("write.broken", target.toString());
            }
        } catch (IOException e) {
            throw new ExportFailure(e, "write.broken", target.toString());
        }
    }
}
