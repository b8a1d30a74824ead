package bishan.atlas.export;

import bishan.atlas.export.pdf.PdfDocument;
import bishan.atlas.export.pdf.PdfPage;
import bishan.atlas.export.pdf.PdfProperties;
import bishan.atlas.export.pdf.PdfWriter;
import bishan.atlas.export.svg.SvgWriter;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.text.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes many pages, as one document or as a file each. Either all files appear or none, and what stood there before still stands.
 * Never on the JavaFX thread.
 */
public final class PagesExport {
    private final Typesetter typesetter;

    /** A page with the name of its file, without the ending; the name is one a file may have. */
    public record NamedPage(String name, PrintPage page) {}

    /**
     * How pages are written as files of their own.
     *
     * @param dpi of a PNG
     * @param madeOn the day the pages were made
     */
    public record Files(PageFormat format, int dpi, Language language, LocalDate madeOn) {}

    public PagesExport(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Says at once that a book in {@code language} cannot be set on this machine. */
    public void checkFonts(Language language) throws ExportFailure {
        new Glyphs(typesetter).checkFamily(language);
    }

    /** The file {@link #write} makes of {@code target}: {@code .pdf} is added where the name has another ending. */
    public static Path pdf(Path target) throws ExportFailure {
        return Targets.of(PageFormat.PDF, target).page();
    }

    /** Writes one PDF; a step of {@code progress} is a page. */
    public Path write(PdfDocument document, Path target, Progress progress) throws ExportFailure {
        Path file = pdf(target);
        check(document.pages().stream().map(page -> page.page().list()).toList());
        try (FileSet files = new FileSet()) {
            files.stage(file, out -> new PdfWriter(typesetter).write(document, out, progress));
            files.commit();
        }
        return file;
    }

    /** The files that pages become in {@code folder}, in their order; a PNG of a map has its world file and its grid beside it. */
    public static List<Path> files(List<NamedPage> pages, PageFormat format, Path folder) throws ExportFailure {
        List<Path> all = new ArrayList<>();
        for (NamedPage page : pages) {
            Targets targets = targets(page, format, folder);
            all.addAll(page.page().map().isPresent() ? targets.all() : List.of(targets.page()));
        }
        return all;
    }

    /** Writes a file a page into {@code folder}, which must be there; a step of {@code progress} is a page. */
    public List<Path> write(List<NamedPage> pages, Files how, Path folder, Progress progress) throws ExportFailure {
        check(pages.stream().map(page -> page.page().list()).toList());
        try (FileSet files = new FileSet()) {
            for (int i = 0; i < pages.size(); i++) {
                int done = i;
                NamedPage page = pages.get(i);
                Targets targets = targets(page, how.format(), folder);
                files.stage(
                        targets.page(),
                        out -> write(page.page(), how, out, (row, rows) -> progress.at(done, pages.size())));
                side(files, page.page(), how, targets);
            }
            files.commit();
        }
        return files(pages, how.format(), folder);
    }

    private static Targets targets(NamedPage page, PageFormat format, Path folder) throws ExportFailure {
        try {
            return Targets.of(format, folder.resolve(page.name() + "." + format.extension()));
        } catch (InvalidPathException e) {
            throw new ExportFailure(e, "name.bad", page.name());
        }
    }

    private void write(PrintPage page, Files how, OutputStream out, Progress progress) throws IOException {
        switch (how.format()) {
            case PNG -> new PngWriter(typesetter).write(page, size(page, how.dpi()), "", out, progress);
            case SVG -> new SvgWriter(typesetter, false).write(page, how.language(), "", out, progress);
            case PDF -> new PdfWriter(typesetter).write(document(page, how), out, progress);
        }
    }

    private static PdfDocument document(PrintPage page, Files how) {
        PdfProperties properties = new PdfProperties(page.title(), "", how.language(), how.madeOn(), "");
        return new PdfDocument(properties, List.of(new PdfPage(page, "1", List.of())), List.of());
    }

    private static void side(FileSet files, PrintPage page, Files how, Targets targets) throws ExportFailure {
        if (how.format() == PageFormat.PNG && page.map().isPresent()) {
            PrintPage.MapPlace map = page.map().get();
            String world = WorldFile.of(map.window(), map.frame(), size(page, how.dpi()))
                    .text();
            files.stage(targets.beside().get(0), out -> out.write(world.getBytes(StandardCharsets.US_ASCII)));
            files.stage(targets.beside().get(1), out -> out.write(GridText.PRJ.getBytes(StandardCharsets.US_ASCII)));
            files.stage(targets.beside().get(2), out -> out.write(GridText.AUX.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static PngSize size(PrintPage page, int dpi) {
        DisplayList list = page.list();
        return new PngSize(px(list.widthMm(), dpi), px(list.heightMm(), dpi), dpi);
    }

    private static int px(double mm, int dpi) {
        return (int) Math.round(mm * dpi / 25.4);
    }

    private void check(List<DisplayList> pages) throws ExportFailure {
        Glyphs glyphs = new Glyphs(typesetter);
        for (DisplayList page : pages) {
            glyphs.check(page);
        }
    }
}
