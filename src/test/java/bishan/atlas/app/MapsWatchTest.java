package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.MapsCopy;
import bishan.atlas.data.Problem;
import bishan.atlas.text.ChineseFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch of a copy of the maps; its time is the test's. */
class MapsWatchTest {
    private static final String PROJECTS = "projects.json";

    @TempDir
    Path temporary;

    private MapsCopy maps;
    private MapsWatch watch;
    private long nowMs;

    @BeforeEach
    void open() {
        maps = new MapsCopy(temporary);
        watch = MapsWatch.open(maps.folder(), ChineseFonts.find());
    }

    private Optional<Reread> lookAfter(long milliseconds) {
        nowMs += milliseconds;
        return watch.look(nowMs);
    }

    /** What is found once a save has been seen and come to rest. */
    private Reread settled() {
        assertEquals(Optional.empty(), lookAfter(10), "a change that is not yet at rest");
        return lookAfter(MapsWatch.REST_MS).orElseThrow();
    }

    private String renamed(String name) {
        return maps.with(PROJECTS, "大数据交易市场", name);
    }

    private String shownName() {
        return watch.atlas().atlas().project("P04").orElseThrow().name().zh();
    }

    private static List<String> places(Reread news) {
        return assertInstanceOf(Reread.Refused.class, news).errors().stream()
                .map(Problem::file)
                .toList();
    }

    @Test
    void aFolderAtRestIsNotReadAgain() {
        OpenAtlas opened = watch.atlas();
        assertEquals(Optional.empty(), lookAfter(10_000));
        assertEquals(Optional.empty(), lookAfter(10_000));
        assertSame(opened, watch.atlas());
    }

    @Test
    void aSavedFileIsReadOnceItIsAtRest() {
        OpenAtlas opened = watch.atlas();
        maps.save(PROJECTS, renamed("改名的市场"));
        Reread news = settled();
        assertEquals(List.of(PROJECTS), news.files());
        assertNotSame(opened, watch.atlas());
        assertEquals("改名的市场", shownName());
        assertEquals(Optional.empty(), lookAfter(10_000));
    }

    @Test
    void aFileThatIsStillBeingWrittenWaits() {
        String whole = renamed("写完的市场");
        for (int written = 1_000; written < 5_000; written += 1_000) {
            maps.save(PROJECTS, whole.substring(0, written));
            assertEquals(Optional.empty(), lookAfter(MapsWatch.REST_MS));
        }
        maps.save(PROJECTS, whole);
        assertInstanceOf(Reread.Changed.class, settled());
    }

    @Test
    void aFileReplacedByRenamingIsNoticed() {
        maps.saveByRenaming(PROJECTS, renamed("换来的市场"));
        assertInstanceOf(Reread.Changed.class, settled());
        assertEquals("换来的市场", shownName());
    }

    @Test
    void aFileThatIsGoneOrEmptyForAMomentIsNoError() {
        String text = renamed("回来的市场");
        maps.delete(PROJECTS);
        assertEquals(Optional.empty(), lookAfter(10));
        assertEquals(Optional.empty(), lookAfter(MapsWatch.PATIENCE_MS - 1));
        maps.save(PROJECTS, "");
        assertEquals(Optional.empty(), lookAfter(10));
        assertEquals(Optional.empty(), lookAfter(MapsWatch.PATIENCE_MS - 1));
        maps.save(PROJECTS, text);
        assertInstanceOf(Reread.Changed.class, settled());
        assertEquals("回来的市场", shownName());
    }

    @Test
    void aFileThatStaysAwayIsSaidToBeMissing() {
        maps.delete(PROJECTS);
        assertEquals(Optional.empty(), lookAfter(10));
        Reread news = lookAfter(MapsWatch.PATIENCE_MS).orElseThrow();
        assertEquals(List.of("maps/" + PROJECTS), places(news));
    }

    @Test
    void aChangeWithAnErrorIsRefusedAndTheAtlasStays() {
        OpenAtlas opened = watch.atlas();
        maps.save(PROJECTS, maps.text(PROJECTS).substring(0, 5_000));
        assertEquals(List.of("maps/" + PROJECTS), places(settled()));
        assertSame(opened, watch.atlas());
    }

    @Test
    void aMendedFileIsShownWithAllThatWasSavedMeanwhile() {
        String whole = renamed("修好的市场");
        maps.save(PROJECTS, whole.substring(0, 5_000));
        assertInstanceOf(Reread.Refused.class, settled());
        maps.save("parks.json", maps.text("parks.json") + "\n");
        assertInstanceOf(Reread.Refused.class, settled());
        maps.save(PROJECTS, whole);
        Reread news = assertInstanceOf(Reread.Changed.class, settled());
        assertEquals(List.of("parks.json", PROJECTS), news.files());
        assertEquals("修好的市场", shownName());
    }

    @Test
    void anErrorThatWasThereBeforeStandsInNobodysWay() {
        maps.save(PROJECTS, maps.text(PROJECTS).substring(0, 5_000));
        watch = MapsWatch.open(maps.folder(), ChineseFonts.find());
        maps.save("zones.json", maps.with("zones.json", "大健康产业生态区", "健康产业生态区"));
        assertInstanceOf(Reread.Changed.class, settled());
        maps.save(PROJECTS, maps.text(PROJECTS).substring(0, 4_000));
        assertInstanceOf(Reread.Changed.class, settled());
    }

    @Test
    void whatEditorsLeaveBesideAFileIsNotLookedAt() {
        for (String name : List.of(".projects.json.swp", "projects.json~", "sedXyZ12", ".#zones.json", "README.md")) {
            maps.save(name, "x");
        }
        assertEquals(Optional.empty(), lookAfter(10));
        assertEquals(Optional.empty(), lookAfter(MapsWatch.PATIENCE_MS));
    }

    @Test
    void aSchemaIsWatchedToo() throws Exception {
        java.nio.file.Files.createDirectory(maps.folder().resolve("schema"));
        maps.save("schema/zones.json", "{}");
        assertTrue(settled().files().contains("schema/zones.json"));
    }
}
