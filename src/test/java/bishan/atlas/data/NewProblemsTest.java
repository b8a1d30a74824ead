package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewProblemsTest {
    private static final String FILE = "maps/projects.json";

    private static Problem error(String file, String item, String field, Object... args) {
        return new Problem(Problem.Severity.ERROR, file, item, field, "field.missing", List.of(args));
    }

    @Test
    void whatMovedInTheFileIsTheSameProblem() {
        List<Problem> before = List.of(error(FILE, "P05", "name_zh", "12"), error(FILE, "#6", "id"));
        List<Problem> now = List.of(error(FILE, "P05", "name_zh", "15"), error(FILE, "#7", "id"));
        assertEquals(List.of(), NewProblems.in(now, before));
    }

    @Test
    void anotherFieldOrOneMoreOfTheSameIsNew() {
        Problem known = error(FILE, "#6", "id");
        Problem second = error(FILE, "#9", "id");
        Problem field = error(FILE, "P05", "kind_zh");
        assertEquals(List.of(second, field), NewProblems.in(List.of(known, second, field), List.of(known)));
    }

    @Test
    void whatIsLeftInAFileThatCouldNotBeReadBeforeIsNotNew() {
        Problem torn = new Problem(Problem.Severity.ERROR, FILE, "", "", "json.bad", List.of("3", "1"));
        Problem left = error(FILE, "P05", "name_zh");
        Problem elsewhere = error("maps/zones.json", "Z1", "name_zh");
        assertEquals(List.of(elsewhere), NewProblems.in(List.of(left, elsewhere), List.of(torn)));
    }

    @Test
    void afterAMissingFolderAnythingIsBetter() {
        Problem missing = new Problem(Problem.Severity.ERROR, "maps/", "", "", "folder.missing", List.of("maps"));
        assertEquals(List.of(), NewProblems.in(List.of(error(FILE, "P05", "name_zh")), List.of(missing)));
    }
}
