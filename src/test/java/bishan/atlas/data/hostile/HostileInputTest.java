package bishan.atlas.data.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.data.Problem;
import bishan.atlas.data.hostile.HostileCase.Expectation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken input ends as a problem that names it, within bounds of time and memory, and takes nothing else with it. */
@Tag("AC-35")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {
    private static final long SEED = 20261120;

    /** One of eleven that can be made of every file; all of them take minutes and are tried with {@code -Datlas.hostile.every=1}. */
    private static final int EVERY = Integer.getInteger("atlas.hostile.every", 11);

    /** All that may be allocated while a folder is read, whatever is in it; checking reads it twice. */
    private static final long MOST_BYTES = 1_000_000_000;

    /** In fields that nothing is drawn from, these may be left to {@code check}. */
    private static final Set<String> LEFT_TO_CHECK =
            Set.of("misspelt field", "wrong type", "characters", "long text", "id");

    @TempDir
    static Path parent;

    private MapsCopy maps;
    private HostileCorpus corpus;
    private Contents whole;

    @BeforeAll
    void prepare() throws IOException {
        maps = new MapsCopy(parent, Path.of(System.getProperty("atlas.maps")));
        corpus = new HostileCorpus(maps, SEED, EVERY);
        Trial untouched = Trial.start(maps.folder());
        assertEquals(List.of(), untouched.problems());
        whole = new Contents(untouched.loaded());
    }

    Stream<HostileCase> cases() {
        return corpus.cases().stream();
    }

    @Test
    void thereAreAtLeastThreeHundredInputsOverAllFiles() {
        assertTrue(corpus.cases().size() >= 300, () -> corpus.cases().size() + " cases");
        List<String> spared = maps.files().stream()
                .filter(file -> cases().noneMatch(one -> one.expected().file().equals(file)))
                .toList();
        assertEquals(List.of(), spared, "files that no case damages");
    }

    @Test
    void sameSeedGivesTheSameInputs() {
        assertEquals(
                cases().map(HostileCase::toString).toList(),
                new HostileCorpus(maps, SEED, EVERY)
                        .cases().stream().map(HostileCase::toString).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void brokenInputIsNamedAndTakesNothingElseWithIt(HostileCase hostile) {
        assertAll(hostile.toString(), () -> tried(hostile));
    }

    private void tried(HostileCase hostile) throws IOException {
        Expectation expected = hostile.expected();
        try {
            hostile.spoiling().in(maps);
            Trial start = Trial.start(maps.folder());
            assertTrue(start.allocatedBytes() < MOST_BYTES, () -> start.allocatedBytes() + " bytes");
            Contents left = new Contents(start.loaded());
            if (!expected.spoilt().equals(TableCases.TABLE)) {
                assertEquals(List.of(), whole.missingIn(left, expected.spoilt()));
            }
            if (expected.harmless()) {
                assertEquals(List.of(), start.problems());
                assertEquals(whole, left);
            } else if (!names(start, expected)) {
                assertTrue(LEFT_TO_CHECK.contains(hostile.kind()), () -> "not " + expected + " but " + start.shown());
                Trial check = checked();
                assertTrue(names(check, expected), () -> "not " + expected + " but " + check.shown());
            } else if (hostile.kind().equals(HeavyCases.KIND)) {
                checked();
            }
        } finally {
            maps.restore();
        }
    }

    private Trial checked() {
        Trial check = Trial.check(maps.folder());
        assertTrue(check.allocatedBytes() < 2 * MOST_BYTES, () -> check.allocatedBytes() + " bytes");
        return check;
    }

    private static boolean names(Trial trial, Expectation expected) {
        return trial.problems().stream().anyMatch(problem -> isNamed(problem, expected));
    }

    private static boolean isNamed(Problem problem, Expectation expected) {
        return problem.file().equals("maps/" + expected.file())
                && (expected.item().isEmpty() || problem.item().equals(expected.item()))
                && problem.field().contains(expected.field())
                && (expected.code().isEmpty() || problem.code().equals(expected.code()));
    }
}
