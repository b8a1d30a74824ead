package bishan.atlas.ui.export;

import bishan.atlas.geo.Viewport;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetWords;
import bishan.atlas.style.Theme;
import java.nio.file.Path;

/** What was chosen in the dialog. */
record ExportChoice(Extent extent, SheetSize size, int dpi, Theme theme, String title, Path target) {
    private static final String PNG = ".png";
    private static final String REFUSED = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    Page page(Viewport window) {
        return size.page(window, dpi);
    }

    boolean titleFits() {
        return SheetWords.acceptsTitle(title);
    }

    /** A file name made of a title: Chinese, spaces and dots stay, what file systems refuse becomes a low line. */
    static String fileName(String title) {
        String kept = title.strip().replaceAll(REFUSED, "_");
        return (kept.isEmpty() ? "_" : kept) + PNG;
    }

    /** The file as it will be named: {@code .png} is added where it is missing. */
    static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(PNG) ? file : file.resolveSibling(name + PNG);
    }
}
