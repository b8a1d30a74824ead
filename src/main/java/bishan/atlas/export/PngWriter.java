package bishan.atlas.export;

import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.text.Typesetter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Paints a page and writes it as PNG, strip by strip, so that the largest page needs no more memory than two strips: one is painted
 * while the one before it is compressed. The same page gives the same bytes. Not thread-safe, because its painter is not.
 */
public final class PngWriter {
    /** Pixels painted at once, 32 MB: one strip for any screen, three for A3 at 300 dpi. */
    private static final int STRIP_PIXELS = 8_000_000;

    private static final int SCREEN_DPI = 96;
    private static final double MM_PER_INCH = 25.4;
    private static final String SOFTWARE = "Bishan Atlas";

    private final Painter painter;
    private final int stripPixels;
    private final int threads;

    public PngWriter(Typesetter typesetter) {
        this(typesetter, STRIP_PIXELS);
    }

    PngWriter(Typesetter typesetter, int stripPixels) {
        this(new SpanPainter(typesetter), stripPixels, cores());
    }

    PngWriter(Painter painter) {
        this(painter, STRIP_PIXELS, cores());
    }

    PngWriter(Painter painter, int stripPixels, int threads) {
        this.painter = painter;
        this.stripPixels = stripPixels;
        this.threads = threads;
    }

    /** Writes a finished, opaque picture; the stream stays open. */
    public static void writePixels(Pixels picture, OutputStream out) throws IOException {
        writePixels(picture, out, cores());
    }

    static void writePixels(Pixels picture, OutputStream out, int threads) throws IOException {
        PngChunks chunks = head(new PngSize(picture.width(), picture.height(), SCREEN_DPI), out);
        chunks.text("Software", SOFTWARE);
        try (PngBands bands = new PngBands(chunks, picture.width(), threads)) {
            bands.begin();
            bands.add(picture);
            bands.end();
        }
        chunks.end();
    }

    /**
     * Writes {@code page} in {@code size}, a step of {@code progress} for each row; the stream stays open.
     *
     * @param recipe what travels in its metadata, or nothing
     */
    void write(PrintPage page, PngSize size, String recipe, OutputStream out, Progress progress) throws IOException {
        PngChunks chunks = head(size, out);
        chunks.text("Title", page.title());
        chunks.text("Software", SOFTWARE);
        if (!recipe.isEmpty()) {
            chunks.text(RecipeText.KEY, recipe);
        }
        try (PngBands bands = new PngBands(chunks, size.widthPx(), threads)) {
            bands.begin();
            strips(page.list(), size, bands, progress);
            bands.end();
        }
        chunks.end();
    }

    private static PngChunks head(PngSize size, OutputStream out) throws IOException {
        PngChunks chunks = new PngChunks(out);
        chunks.header(size.widthPx(), size.heightPx());
        chunks.colourSpace();
        chunks.resolution(size.dpi());
        return chunks;
    }

    private void strips(DisplayList page, PngSize size, PngBands bands, Progress progress) throws IOException {
        int rows = rowsPerStrip(size);
        Pixels free = Pixels.of(size.widthPx(), rows);
        Pixels busy = rows < size.heightPx() ? Pixels.of(size.widthPx(), rows) : free;
        for (int top = 0; top < size.heightPx(); top += rows) {
            progress.at(top, size.heightPx());
            Pixels strip = free.strip(top, Math.min(rows, size.heightPx() - top));
            strip.clear();
            painter.paint(page, strip, size.dpi() / MM_PER_INCH);
            // The strip before this one has been compressed meanwhile: once it is written, its pixels are free.
            bands.writeUntil(bands.add(strip));
            free = busy;
            busy = strip;
        }
    }

    /** Whole bands, so that the bytes do not depend on the size of the strips. */
    private int rowsPerStrip(PngSize size) {
        int band = PngBands.rowsPerBand(size.widthPx());
        int rows = Math.max(band, stripPixels / size.widthPx() / band * band);
        return Math.min(size.heightPx(), rows);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }
}
