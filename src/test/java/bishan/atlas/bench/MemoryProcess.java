package bishan.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens a workload and draws it whole, along the walk of views and as a page, then says how much memory that took at most. */
final class MemoryProcess {
    private static final String PEAK = "VmHWM:";

    private MemoryProcess() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String workload = args[1];
        Manifest manifest = Manifest.read(folder);
        Engine engine = Engines.of(Engines.ATLAS);
        long start = System.nanoTime();
        engine.load(folder, workload);
        System.out.println("memory " + workload + " loaded_ms=" + (System.nanoTime() - start) / 1_000_000);
        for (Measure measure : List.of(Measure.WINDOW, Measure.PAGE)) {
            engine.draw(manifest.bounds().whole(), measure.widthPx(), measure.heightPx());
        }
        for (BenchView view : manifest.views()) {
            engine.draw(view, Measure.VIEWS.widthPx(), Measure.VIEWS.heightPx());
        }
        System.out.println("memory " + workload + " peak_rss_mb=" + peakMb() + " max_heap_mb="
                + (Runtime.getRuntime().maxMemory() >> 20));
    }

    /** The most the process ever had resident, as Linux counts it. */
    private static long peakMb() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IOException("no " + PEAK + " in /proc/self/status"));
    }
}
