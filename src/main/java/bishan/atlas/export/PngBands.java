package bishan.atlas.export;

import bishan.atlas.paint.Pixels;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The pixels of a PNG as one zlib stream, compressed in bands by several threads and written in order by the caller's. Where one band
 * ends and the next begins depends on the width alone, so that the bytes do not depend on the number of threads.
 */
final class PngBands implements AutoCloseable {
    /** Raw bytes of a band: small enough that a screen keeps every core busy, large enough that its fresh start costs under 1 %. */
    private static final int BAND_BYTES = 1 << 19;

    private static final byte[] ZLIB_HEADER = {0x78, 0x01};

    /** A last block with nothing in it, in deflate's fixed code. */
    private static final byte[] LAST_BLOCK = {3, 0};

    private final PngChunks chunks;
    private final int rowsPerBand;
    private final int bandBytes;
    private final ExecutorService workers;
    private final Queue<PngCompressor> idle = new ConcurrentLinkedQueue<>();
    private final Deque<Future<PngBand>> pending = new ArrayDeque<>();
    private int adler = 1;

    PngBands(PngChunks chunks, int widthPx, int threads) {
        this.chunks = chunks;
        rowsPerBand = rowsPerBand(widthPx);
        bandBytes = Math.multiplyExact(rowsPerBand, PngRows.bytesPerRow(widthPx));
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "png");
            thread.setDaemon(true);
            return thread;
        });
    }

    static int rowsPerBand(int widthPx) {
        return Math.max(1, BAND_BYTES / PngRows.bytesPerRow(widthPx));
    }

    void begin() throws IOException {
        chunks.imageData(ZLIB_HEADER);
    }

    /** Begins to compress the next rows; their pixels must stay as they are until they are written. Gives the number of bands. */
    int add(Pixels rows) {
        int bands = 0;
        for (int y = 0; y < rows.height(); y += rowsPerBand) {
            int height = Math.min(rowsPerBand, rows.height() - y);
            Pixels band = rows.part(rows.left(), rows.top() + y, rows.width(), height);
            pending.add(workers.submit(() -> compress(band)));
            bands++;
        }
        return bands;
    }

    /** Waits for bands and writes them, in order, until no more than {@code left} are still to be written. */
    void writeUntil(int left) throws IOException {
        while (pending.size() > left) {
            PngBand band = done(pending.remove());
            adler = band.adlerAfter(adler);
            chunks.imageData(band.deflated());
        }
    }

    /** Writes what is left and ends the stream. */
    void end() throws IOException {
        writeUntil(0);
        chunks.imageData(ByteBuffer.allocate(LAST_BLOCK.length + Integer.BYTES)
                .put(LAST_BLOCK)
                .putInt(adler)
                .array());
    }

    private PngBand compress(Pixels band) {
        PngCompressor compressor = idle.poll();
        if (compressor == null) {
            compressor = new PngCompressor(bandBytes);
        }
        try {
            return compressor.compress(band);
        } finally {
            idle.add(compressor);
        }
    }

    private static PngBand done(Future<PngBand> band) throws IOException {
        try {
            return band.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while compressing");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Leaves no thread behind, whether all was written or not. */
    @Override
    public void close() {
        workers.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        idle.forEach(PngCompressor::close);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
