package bishan.atlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The process that measures one engine of ours on one workload: {@code COLUMN FOLDER WORKLOAD RUNS}. Every process, ours and the peers',
 * answers with lines {@code ms COLUMN WORKLOAD MEASURE MILLISECONDS}.
 */
final class EngineProcess {
    private static final int WARM_UP_RUNS = 3;
    private static final double WARM_UP_SECONDS = 3;
    /** A walk of views is many pictures: fewer walks than runs are enough for a median. */
    private static final int WALKS_PER_RUN = 3;

    /** Names the folder in which every process keeps its window picture. */
    static final String PICTURES = "BENCH_PICTURES";

    private EngineProcess() {}

    public static void main(String[] args) throws IOException {
        String column = args[0];
        String workload = args[2];
        Path folder = Path.of(args[1]);
        int runs = Integer.parseInt(args[3]);
        Engine engine = Engines.of(column);
        engine.load(folder, workload);
        Manifest manifest = Manifest.read(folder);
        String pictures = System.getenv(PICTURES);
        if (pictures != null) {
            Path file = Path.of(pictures, workload + "-" + column + ".png");
            BenchView whole = manifest.bounds().whole();
            engine.drawPng(whole, Measure.WINDOW.widthPx(), Measure.WINDOW.heightPx(), file);
        }
        for (Measure measure : Measure.values()) {
            double ms = measure(engine, manifest, measure, runs);
            System.out.printf(Locale.ROOT, "ms %s %s %s %.3f%n", column, workload, measure.id(), ms);
        }
    }

    private static double measure(Engine engine, Manifest manifest, Measure measure, int runs) throws IOException {
        Timing timing = new Timing(runs, WARM_UP_RUNS, WARM_UP_SECONDS);
        BenchView whole = manifest.bounds().whole();
        int w = measure.widthPx();
        int h = measure.heightPx();
        switch (measure) {
            case VIEWS:
                Timing walks = new Timing(Math.max(3, runs / WALKS_PER_RUN), 1, WARM_UP_SECONDS);
                return walks.medianMs(() -> manifest.views().forEach(view -> engine.draw(view, w, h)))
                        / manifest.views().size();
            case PAGE_PNG:
                Path file = Files.createTempFile("bench", ".png");
                try {
                    return timing.medianMs(() -> engine.drawPng(whole, w, h, file));
                } finally {
                    Files.delete(file);
                }
            default:
                return timing.medianMs(() -> engine.draw(whole, w, h));
        }
    }
}
