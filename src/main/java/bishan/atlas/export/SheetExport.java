package bishan.atlas.export;

import bishan.atlas.scene.LeftOut;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetTooSmall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes a one-page sheet as PNG with world file and coordinate system; window and command line both use it. Never on the JavaFX thread. */
public final class SheetExport {
    private final MapSource source;

    /** What is to be written where: the page's pixels follow from its millimetres and {@code dpi}. */
    public record Request(SheetRecipe recipe, int dpi, Path target) {
        public PngSize size() {
            Page page = recipe.page();
            return new PngSize(page.widthPx(dpi), page.heightPx(dpi), dpi);
        }

        /** The picture itself, with {@code .png} added where the target's name does not end so. */
        public Path file() throws ExportFailure {
            return Targets.of(target).png();
        }
    }

    /** What was written, the picture first, and what the map could not name. */
    public record Written(List<Path> files, PngSize size, MapSheet sheet) {
        public Written {
            files = List.copyOf(files);
        }

        public List<LeftOut> leftOut() {
            return sheet.page().leftOut();
        }
    }

    public SheetExport(MapSource source) {
        this.source = source;
    }

    /** Composes the sheet and writes it; on failure nothing was written and what stood there before still stands. */
    public Written write(Request request) throws ExportFailure {
        PngSize size = request.size();
        size.checkLimit();
        Targets targets = Targets.of(request.target());
        Glyphs glyphs = new Glyphs(source.typesetter());
        glyphs.checkFamily(request.recipe().language());
        MapSheet sheet = compose(request.recipe());
        glyphs.check(sheet.page());
        try (FileSet files = new FileSet()) {
            WorldFile world = WorldFile.of(sheet.window(), sheet.frame(), size);
            files.stage(targets.world(), out -> out.write(world.text().getBytes(StandardCharsets.US_ASCII)));
            files.stage(targets.grid(), out -> out.write(GridText.PRJ.getBytes(StandardCharsets.US_ASCII)));
            PngWriter writer = new PngWriter(source.typesetter());
            Path temporary = files.stage(
                    targets.png(),
                    out -> writer.write(sheet.page(), size, request.recipe().title(), out));
            check(temporary, size, targets.png());
            files.commit();
        }
        return new Written(targets.all(), size, sheet);
    }

    private MapSheet compose(SheetRecipe recipe) throws ExportFailure {
        try {
            return MapSheet.compose(source, recipe);
        } catch (SheetTooSmall e) {
            throw new ExportFailure(e, "sheet.small." + e.part());
        }
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
