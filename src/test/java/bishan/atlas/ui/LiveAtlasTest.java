package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.MapsCopy;
import bishan.atlas.app.MapState;
import bishan.atlas.app.MapsWatch;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.ui.kit.WrappedText;
import bishan.atlas.ui.map.MapPane;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window while somebody edits the maps. The test itself looks at the folder and says how late it is; only one test waits. */
@ExtendWith(ApplicationExtension.class)
class LiveAtlasTest {
    private static final String PROJECTS = "projects.json";
    private static final String FIGURE = "(\"P03.planned-area-s1\"[^}]*?\"value\": )[0-9]+";
    private static final long LONG_MS = 10_000;

    @TempDir
    static Path temporary;

    private final WindowShape shape = new WindowShape(Language.ZH);
    private MapsCopy maps;
    private MapsWatch watch;
    private AtlasWindow window;
    private Stage stage;
    private MapPane map;
    private long nowMs;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        maps = new MapsCopy(Files.createTempDirectory(temporary, "atlas"));
        watch = MapsWatch.open(maps.folder(), ChineseFonts.find());
        window = new AtlasWindow(watch.atlas(), shape);
        RealAtlas.show(stage, new Pane(), 1440, 900);
        window.fill(stage.getScene());
        map = (MapPane) find(".map-pane");
    }

    @AfterEach
    void close() {
        onFx(window::close);
    }

    /** One look that sees what was saved and one when it has come to rest; what it comes to is shown. */
    private void settle() {
        watch.look(nowMs += LONG_MS);
        watch.look(nowMs += LONG_MS).ifPresent(news -> onFx(() -> window.take(news)));
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asked on the JavaFX thread: the scene changes meanwhile. */
    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get(20, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private boolean says(String within, String text) {
        return find(within).lookupAll("*").stream()
                .anyMatch(node ->
                        node instanceof WrappedText wrapped && wrapped.content().contains(text)
                                || node instanceof Label label
                                        && label.getText() != null
                                        && label.getText().contains(text)
                                || node instanceof Text line && line.getText().contains(text));
    }

    private void select(String id) {
        onFx(() -> window.model().select(Optional.of(id)));
    }

    private void breakProjects() {
        maps.save(PROJECTS, maps.with(PROJECTS, "\"id\": \"P05\",\\s*\"name_zh\": \"[^\"]*\",", "\"id\": \"P05\","));
        settle();
    }

    @Test
    void aSavedFigureIsShownInTheOpenFacts() {
        select("P03");
        assertFalse(says(".facts-panel", "77 平方公里"));
        maps.save(PROJECTS, maps.with(PROJECTS, FIGURE, "$177"));
        settle();
        assertTrue(says(".facts-panel", "77 平方公里"));
        assertTrue(find("#toast").isVisible());
        assertTrue(says("#toast", "已载入更改：projects.json"));
    }

    @Test
    void theWindowNoticesByItself() throws TimeoutException {
        select("P03");
        onFx(() -> window.live(watch));
        maps.save(PROJECTS, maps.with(PROJECTS, FIGURE, "$177"));
        until(() -> says(".facts-panel", "77 平方公里"));
    }

    @Test
    void aBrokenFileIsNamedAndTheLastGoodStateStays(FxRobot robot) {
        OpenAtlas good = window.model().atlas();
        select("P05");
        breakProjects();
        assertSame(good, window.model().atlas());
        assertEquals(Optional.of("P05"), window.model().state().selected());
        assertTrue(says(".facts-panel", "科技创新小镇六类物理空间"));
        assertTrue(says("#banners", "文件有 1 处错误，仍显示更改前的内容"));
        assertTrue(says("#banners", " · P05 · name_zh"));
        assertFalse(find("#toast").isVisible());
        robot.clickOn("#banner-details");
        assertTrue(says("#problem-table", "maps/projects.json"));
        assertTrue(says("#problem-table", "P05"));
        assertTrue(says("#problem-table", "name_zh"));
    }

    @Test
    void whatWasLoadedIsNoLongerSaidOnceTheFileIsBroken() throws TimeoutException {
        maps.save("parks.json", maps.text("parks.json") + "\n");
        settle();
        assertTrue(find("#toast").isVisible());
        breakProjects();
        until(() -> !find("#toast").isVisible());
    }

    @Test
    void mendingTheFileTakesTheBannerAwayAndShowsTheChange() {
        String changed = maps.with(PROJECTS, FIGURE, "$177");
        select("P03");
        breakProjects();
        assertNotNull(find("#banners .banner.danger"));
        maps.save(PROJECTS, changed);
        settle();
        assertNull(find("#banners .banner"));
        assertTrue(says(".facts-panel", "77 平方公里"));
    }

    @Test
    void aFileReplacedByRenamingIsShown() {
        select("P03");
        maps.saveByRenaming(PROJECTS, maps.with(PROJECTS, FIGURE, "$177"));
        settle();
        assertTrue(says(".facts-panel", "77 平方公里"));
    }

    @Test
    void aFileThatIsGoneForAMomentChangesNothing() {
        OpenAtlas good = window.model().atlas();
        String text = maps.text(PROJECTS);
        maps.delete(PROJECTS);
        watch.look(nowMs += LONG_MS).ifPresent(news -> onFx(() -> window.take(news)));
        watch.look(nowMs += 200).ifPresent(news -> onFx(() -> window.take(news)));
        assertSame(good, window.model().atlas());
        maps.save(PROJECTS, text);
        settle();
        assertNull(find("#banners .banner"));
        assertEquals(good.atlas().records(), window.model().atlas().atlas().records());
    }

    @Test
    void whatAPersonChoseStays() {
        onFx(() -> {
            window.model().change(state -> state.withInferred(false).withHidden(java.util.Set.of("metro", "Z2")));
            window.model().viewportProperty().set(new Viewport(616_000, 3_274_000, 87_000, 200, 150));
            shape.language().set(Language.EN);
            shape.layersWidthPx().set(300);
        });
        select("Z6");
        MapState state = window.model().state();
        Viewport view = window.model().viewportProperty().get();
        maps.save("zones.json", maps.with("zones.json", "西部（国际）数字经济产业生态区", "改名的生态区"));
        settle();
        assertEquals(
                "改名的生态区",
                window.model().atlas().atlas().zone("Z6").orElseThrow().name().zh());
        assertEquals(state, window.model().state());
        assertEquals(view, window.model().viewportProperty().get());
        assertEquals(300, find(".layers-panel").getLayoutBounds().getWidth(), 1);
    }

    @Test
    void aThingThatIsGoneIsNoLongerSelected() {
        select("PK09");
        maps.save("parks.geojson", maps.with("parks.geojson", "\"PK09\"", "\"PK99\""));
        settle();
        assertTrue(window.model().atlas().atlas().feature("PK09").isEmpty(), "the park has another id now");
        assertEquals(Optional.empty(), window.model().state().selected());
    }

    @Test
    void theMapKeepsItsPictureUntilTheNewOneIsPainted() throws TimeoutException {
        until(() -> map.shownProperty().get() != null);
        DisplayList before = map.shownProperty().get();
        ImageView surface = (ImageView) map.getChildrenUnmodifiable().get(0);
        maps.save("people_mover.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}");
        watch.look(nowMs += LONG_MS);
        var news = watch.look(nowMs += LONG_MS).orElseThrow();
        onFx(() -> {
            Image picture = surface.getImage();
            assertNotNull(picture);
            window.take(news);
            assertSame(picture, surface.getImage());
        });
        until(() -> map.shownProperty().get() != before);
        assertNotNull(surface.getImage());
    }

    @Test
    void theLayerTreeFollowsWithItsRowsAndSymbols() throws TimeoutException {
        ImageView patch = (ImageView) find("#row-metro").lookup(".legend-patch");
        until(() -> patch.getImage() != null);
        Image before = patch.getImage();
        maps.save("atlas.json", maps.with("atlas.json", "城市轨道", "地铁"));
        settle();
        assertTrue(says("#row-metro", "地铁"));
        assertSame(patch, find("#row-metro").lookup(".legend-patch"), "the same row, with its focus");
        until(() -> patch.getImage() != before);
        maps.save("atlas.json", maps.with("atlas.json", "\"id\": \"metro\"", "\"id\": \"metro_two\""));
        settle();
        assertNull(find("#row-metro"));
        assertNotNull(find("#row-metro_two"));
    }

    @Test
    void theOldAtlasBecomesGarbage() throws TimeoutException {
        select("Z6");
        until(() -> map.shownProperty().get() != null);
        DisplayList before = map.shownProperty().get();
        WeakReference<OpenAtlas> old = new WeakReference<>(window.model().atlas());
        maps.save("people_mover.geojson", maps.text("people_mover.geojson") + "\n");
        settle();
        until(() -> map.shownProperty().get() != before);
        until(() -> {
            System.gc();
            return old.get() == null;
        });
    }

    @Test
    void aClosedWindowFollowsNoLonger() throws TimeoutException {
        onFx(() -> window.live(watch));
        assertTrue(isWatched());
        onFx(window::close);
        until(() -> !isWatched());
    }

    private static boolean isWatched() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("maps-watch"));
    }
}
