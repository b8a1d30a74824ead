package bishan.atlas.export;

import bishan.atlas.paint.Painter;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.PrintPage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes a display list as a PNG of 96 pixels an inch with the writer of the exports, without sheet and world file. */
public final class PageFile {
    private static final int DPI = 96;

    private PageFile() {}

    public static void write(DisplayList page, Painter painter, int widthPx, int heightPx, Path file)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new PngWriter(painter).write(page(page), new PngSize(widthPx, heightPx, DPI), "", out, Progress.NONE);
        }
    }

    /** A page with nothing known of it but what is on it. */
    static PrintPage page(DisplayList list) {
        return new PrintPage("t", list, Map.of(), Optional.empty());
    }
}
