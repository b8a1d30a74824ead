package bishan.atlas.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Something that draws a workload. One thread. */
interface Engine {
    /** Reads the workload into memory; drawing touches no file. */
    void load(Path folder, String workload) throws IOException;

    /** The whole picture, from features to pixels (premultiplied ARGB, row by row); good until the next call. */
    int[] draw(BenchView view, int widthPx, int heightPx);

    /** Draws and writes a PNG. */
    void drawPng(BenchView view, int widthPx, int heightPx, Path file) throws IOException;
}
