package bishan.atlas.bench;

import bishan.atlas.scene.DisplayList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/** One window picture of a workload: composing it, painting it, both. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FrameBenchmark {
    private static final String FOLDER = "bench.data";
    private static final int WIDTH_PX = Measure.WINDOW.widthPx();
    private static final int HEIGHT_PX = Measure.WINDOW.heightPx();

    @Param({"S", "M", "L"})
    public String workload;

    private AtlasEngine engine;
    private BenchView whole;
    private DisplayList composed;

    /** JMH's own arguments come last and overrule ours; the profiler shows what a frame allocates. */
    static void run(Path folder, List<String> workloads, List<String> arguments) throws RunnerException, IOException {
        List<String> all = new ArrayList<>(List.of(
                "-prof",
                "gc",
                "-p",
                "workload=" + String.join(",", workloads),
                "-jvmArgsAppend",
                "-Djava.awt.headless=true \"-D" + FOLDER + "=" + folder + "\""));
        all.addAll(arguments);
        org.openjdk.jmh.Main.main(all.toArray(new String[0]));
    }

    @Setup
    public void load() throws IOException {
        Path folder = Path.of(System.getProperty(FOLDER));
        engine = Engines.of(Engines.ATLAS);
        engine.load(folder, workload);
        whole = Manifest.read(folder).bounds().whole();
        composed = engine.compose(whole, WIDTH_PX, HEIGHT_PX);
    }

    @Benchmark
    public DisplayList compose() {
        return engine.compose(whole, WIDTH_PX, HEIGHT_PX);
    }

    @Benchmark
    public int[] paint() {
        return engine.paint(composed, WIDTH_PX, HEIGHT_PX);
    }

    @Benchmark
    public int[] whole() {
        return engine.draw(whole, WIDTH_PX, HEIGHT_PX);
    }
}
