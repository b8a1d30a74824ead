package bishan.atlas.data.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bishan.atlas.data.AtlasCheck;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.data.MapsCheck;
import bishan.atlas.data.Problem;
import bishan.atlas.data.ProblemWords;
import bishan.atlas.model.Language;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and checks a folder and puts every problem into words. Ends it after five seconds.
 *
 * @param allocatedBytes everything that was allocated on the way, which is never less than what was held at once
 */
record Trial(LoadedAtlas loaded, long allocatedBytes) {
    private static final Duration HANG = Duration.ofSeconds(5);
    private static final List<ProblemWords> WORDS =
            List.of(new ProblemWords(Language.ZH), new ProblemWords(Language.EN));

    /** As the window does at every start. */
    static Trial start(Path folder) {
        return assertTimeoutPreemptively(
                HANG, () -> run(folder, maps -> AtlasCheck.checked(new AtlasReader().read(maps))));
    }

    /** As {@code check} does. */
    static Trial check(Path folder) {
        return assertTimeoutPreemptively(
                HANG,
                () -> run(
                        folder, maps -> MapsCheck.check(maps, Optional.empty()).loaded()));
    }

    private static Trial run(Path folder, Function<Path, LoadedAtlas> way) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        LoadedAtlas loaded = way.apply(folder);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        AtlasCheck.summary(loaded);
        for (Problem problem : loaded.report().problems()) {
            WORDS.forEach(words -> assertFalse(words.line(problem).isBlank()));
        }
        return new Trial(loaded, allocated);
    }

    List<Problem> problems() {
        return loaded.report().problems();
    }

    /** The first problems, for a message of a test. */
    List<Problem> shown() {
        return problems().subList(0, Math.min(20, problems().size()));
    }
}
