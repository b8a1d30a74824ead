package bishan.atlas.export;

import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.text.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;

/**
 * Paints a page and writes it as PNG, strip by strip, so that the largest page needs no more memory than a strip. The same page gives
 * the same bytes.
 */
public final class PngWriter {
    /** Pixels painted at once: one strip for anything up to a large screen, some for A3 at 300 dpi. */
    private static final int STRIP_PIXELS = 12_000_000;

    private static final double MM_PER_INCH = 25.4;
    private static final int UP = 2;
    private static final String SOFTWARE = "Bishan Atlas";

    private final Typesetter typesetter;

    private final int stripPixels;

    public PngWriter(Typesetter typesetter) {
        this(typesetter, STRIP_PIXELS);
    }

    PngWriter(Typesetter typesetter, int stripPixels) {
        this.typesetter = typesetter;
        this.stripPixels = stripPixels;
    }

    /** Writes {@code page} in {@code size}; the stream stays open. */
    void write(DisplayList page, PngSize size, String title, OutputStream out) throws IOException {
        PngChunks chunks = new PngChunks(out);
        chunks.header(size.widthPx(), size.heightPx());
        chunks.colourSpace();
        chunks.resolution(size.dpi());
        chunks.text("Title", title);
        chunks.text("Software", SOFTWARE);
        Deflater deflater = new Deflater(6);
        try {
            pixels(page, size, deflater, chunks);
        } finally {
            deflater.end();
        }
        chunks.end();
    }

    private void pixels(DisplayList page, PngSize size, Deflater deflater, PngChunks chunks) throws IOException {
        Painter painter = new SpanPainter(typesetter);
        int rows = Math.max(1, Math.min(size.heightPx(), stripPixels / size.widthPx()));
        Pixels strip = Pixels.of(size.widthPx(), rows);
        byte[] line = new byte[1 + size.widthPx() * PngChunks.BYTES_PER_PIXEL];
        byte[] above = new byte[line.length];
        byte[] compressed = new byte[1 << 16];
        for (int top = 0; top < size.heightPx(); top += rows) {
            strip.clear();
            painter.paint(page, strip.strip(top, rows), size.dpi() / MM_PER_INCH);
            int[] rgb = strip.argb();
            for (int y = 0; y < rows && top + y < size.heightPx(); y++) {
                filter(rgb, y * size.widthPx(), line, above);
                deflater.setInput(line);
                drain(deflater, compressed, chunks);
            }
        }
        deflater.finish();
        drain(deflater, compressed, chunks);
    }

    /** One row as differences from the row above; {@code above} is left holding this row. */
    private static void filter(int[] rgb, int from, byte[] line, byte[] above) {
        line[0] = UP;
        int at = 1;
        for (int x = 0; x < (line.length - 1) / PngChunks.BYTES_PER_PIXEL; x++) {
            int pixel = rgb[from + x];
            for (int shift = 16; shift >= 0; shift -= 8) {
                byte value = (byte) (pixel >> shift);
                line[at] = (byte) (value - above[at]);
                above[at] = value;
                at++;
            }
        }
    }

    /** Writes what the deflater has ready; after {@code finish} all the rest. */
    private static void drain(Deflater deflater, byte[] buffer, PngChunks chunks) throws IOException {
        int length = deflater.deflate(buffer);
        while (length > 0) {
            chunks.imageData(buffer, length);
            length = deflater.deflate(buffer);
        }
    }
}
