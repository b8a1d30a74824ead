package bishan.atlas.export;

import bishan.atlas.paint.Painter;
import bishan.atlas.scene.DisplayList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a display list as a PNG of 96 pixels an inch with the writer of the exports, without sheet and world file. */
public final class PageFile {
    private static final int DPI = 96;

    private PageFile() {}

    public static void write(DisplayList page, Painter painter, int widthPx, int heightPx, Path file)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new PngWriter(painter).write(page, new PngSize(widthPx, heightPx, DPI), "", out);
        }
    }
}
