package bishan.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.paint.PictureDifference;
import bishan.atlas.paint.Pixels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is timed is the same picture: both painters agree on the workloads, dense layers among them. */
class WorkloadPaintersTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 900;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"S, 1", "S, 4", "M, 1", "M, 2", "M, 8"})
    void paintersAgree(String workload, double zoom) throws IOException {
        new WorkloadWriter(folder).complete(List.of(workload));
        BenchView whole = Manifest.read(folder).bounds().whole();
        BenchView view = new BenchView(zoom, whole.cx(), whole.cy());
        PictureDifference difference =
                PictureDifference.of(drawn(Engines.ATLAS, workload, view), drawn(Engines.JAVA_2D, workload, view));
        assertTrue(difference.isSmall(), difference.toString());
    }

    private Pixels drawn(String column, String workload, BenchView view) throws IOException {
        AtlasEngine engine = Engines.of(column);
        engine.load(folder, workload);
        return Pixels.of(engine.draw(view, WIDTH, HEIGHT).clone(), WIDTH, HEIGHT);
    }
}
