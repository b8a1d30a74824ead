package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCheckTest {
    private static final String TEXT = "纵深推进\n国际体育产业生\n态区，规划面积 20平方\u3000公里\r\n末行\n";

    private static final String EVENTS = """
            {"events":[{"id":"E01","name_zh":"甲","name_en":"A","statements":[],"evidence":[
              {"source":"S0","lines":"1","tokens":["推进"]},
              {"source":"S0","lines":"2-3","tokens":["产业生态区","20平方公里"]}]}]}
            """;

    @TempDir
    Path parent;

    private MapsFixture maps;
    private Path texts;

    @BeforeEach
    void write() throws IOException {
        maps = new MapsFixture(parent)
                .spoil("sources.json", "\"id\":\"S0\"", "\"id\":\"S0\",\"file\":\"one.txt\"")
                .write("events.json", EVENTS);
        texts = Files.createDirectory(parent.resolve("texts"));
        Files.writeString(texts.resolve("one.txt"), TEXT);
    }

    private CheckOutcome checked() {
        return MapsCheck.check(maps.folder(), Optional.of(texts));
    }

    private List<String> found() {
        return MapsFixture.words(checked().loaded().report()).stream()
                .filter(problem -> problem.startsWith("evidence."))
                .toList();
    }

    @Test
    void tokensAreFoundAcrossLinesAndSpaces() {
        assertEquals(List.of(), found());
        assertEquals(new EvidenceCount(3, 3, 3), checked().evidence());
    }

    @Test
    void tokenThatIsNotInItsLinesIsNamed() {
        maps.spoil("events.json", "20平方公里", "30平方公里");
        assertEquals(List.of("evidence.token @ maps/events.json > E01 > evidence[1].tokens[1]"), found());
        assertEquals(new EvidenceCount(3, 3, 2), checked().evidence());
        Problem problem = checked().loaded().report().problems().stream()
                .filter(each -> each.code().equals("evidence.token"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, problem.line());
        assertEquals("“30平方公里”不在 S0 原文第 2-3 行。", new ProblemWords(Language.ZH).what(problem));
    }

    @Test
    void tokenOfAnotherLineIsNotTaken() {
        maps.spoil("events.json", "\"lines\":\"1\"", "\"lines\":\"4\"");
        assertEquals(List.of("evidence.token @ maps/events.json > E01 > evidence[0].tokens[0]"), found());
    }

    @Test
    void linesBeyondTheTextAreNamed() {
        maps.spoil("events.json", "2-3", "2-30");
        assertEquals(List.of("evidence.lines @ maps/events.json > E01 > evidence[1].lines"), found());
        assertEquals(new EvidenceCount(3, 1, 1), checked().evidence());
    }

    @Test
    void missingTextIsNamedOnceAtItsSource() throws IOException {
        Files.delete(texts.resolve("one.txt"));
        assertEquals(List.of("evidence.file @ maps/sources.json > S0 > file"), found());
        assertEquals(new EvidenceCount(3, 0, 0), checked().evidence());
    }

    @Test
    void nameOfATextLeadsNowhereElse() throws IOException {
        Files.writeString(parent.resolve("one.txt"), TEXT);
        maps.spoil("sources.json", "one.txt", "../one.txt");
        assertEquals(List.of("evidence.file @ maps/sources.json > S0 > file"), found());
    }

    @Test
    void sourceWithoutAFileIsNamedOnce() {
        maps.spoil("sources.json", ",\"file\":\"one.txt\"", "");
        assertEquals(List.of("evidence.unnamed @ maps/sources.json > S0 > file"), found());
    }

    @Test
    void missingFolderIsAnErrorOfItsOwn() {
        CheckOutcome outcome = MapsCheck.check(maps.folder(), Optional.of(parent.resolve("none")));
        List<String> found = MapsFixture.words(outcome.loaded().report());
        assertEquals("evidence.folder @ --sources", found.get(found.size() - 1));
        assertEquals(new EvidenceCount(3, 0, 0), outcome.evidence());
    }

    @Test
    void withoutAFolderEvidenceIsOnlyCounted() {
        CheckOutcome outcome = MapsCheck.check(maps.folder(), Optional.empty());
        assertEquals(new EvidenceCount(3, 0, 0), outcome.evidence());
        assertEquals(Optional.empty(), outcome.texts());
    }
}
