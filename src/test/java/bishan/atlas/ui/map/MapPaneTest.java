package bishan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.MapState;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.ui.AtlasModel;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The map in a window of its own, driven by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class MapPaneTest {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 660;
    private static final double PX = Viewport.SCREEN_PX_PER_MM;
    private static final double HALF_A_PIXEL = 0.5;

    private AtlasModel model;
    private MapPane pane;

    @Start
    void open(Stage stage) {
        model = new AtlasModel(RealAtlas.get(), MapState.initial(Set.of(), Language.ZH));
        pane = new MapPane(model);
        pane.setReducedMotion(true);
        stage.setScene(new Scene(pane, WIDTH, HEIGHT));
        stage.show();
    }

    @Stop
    void close() {
        pane.close();
    }

    @BeforeEach
    void awaitFirstPicture() throws TimeoutException {
        await(() -> pane.shownProperty().get() != null && pane.getScene().getFocusOwner() == pane);
    }

    @AfterEach
    void releaseEverything(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Viewport view() {
        return model.viewportProperty().get();
    }

    private Coordinate ground(double xPx, double yPx) {
        return view().ground(xPx / PX, yPx / PX);
    }

    /** Where {@code ground} is seen, logical pixels. */
    private Point2D seen(Coordinate ground) {
        return new Point2D(view().xMm(ground.x) * PX, view().yMm(ground.y) * PX);
    }

    private void assertSeenAt(double xPx, double yPx, Coordinate ground) {
        assertEquals(xPx, seen(ground).getX(), HALF_A_PIXEL);
        assertEquals(yPx, seen(ground).getY(), HALF_A_PIXEL);
    }

    private FxRobotInterface over(FxRobot robot, double xPx, double yPx) {
        return robot.moveTo(pane.localToScreen(xPx, yPx));
    }

    private ImageView surface() {
        return (ImageView) pane.getChildrenUnmodifiable().get(0);
    }

    @Test
    void theFirstPictureShowsTheDistrict() {
        DisplayList shown = pane.shownProperty().get();
        assertEquals(WIDTH / PX, shown.widthMm(), 1e-6);
        assertEquals(HEIGHT / PX, shown.heightMm(), 1e-6);
        assertTrue(view().extent().contains(RealAtlas.get().home()));
    }

    @Test
    @Tag("AC-23")
    void dragPansAndSelectsNothing(FxRobot robot) {
        Coordinate taken = ground(300, 300);
        over(robot, 300, 300).press(MouseButton.PRIMARY).moveBy(90, -40).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertSeenAt(390, 260, taken);
        assertEquals(Optional.empty(), model.state().selected());
    }

    @Test
    void theMiddleButtonPansToo(FxRobot robot) {
        Coordinate taken = ground(300, 300);
        over(robot, 300, 300).press(MouseButton.MIDDLE).moveBy(-50, 60).release(MouseButton.MIDDLE);
        WaitForAsyncUtils.waitForFxEvents();
        assertSeenAt(250, 360, taken);
    }

    /** The middle of a zone with nothing else under it. */
    private Point2D bareGroundOf(String zone) {
        MapFeature feature = RealAtlas.get().atlas().feature(zone).orElseThrow();
        Geometry area = RealAtlas.get().projection().toGrid(feature.geometry());
        Point2D centre = seen(MaximumInscribedCircle.getCenter(area, 20).getCoordinate());
        for (double away = 0; away < 20; away += 2) {
            Point2D at = centre.add(Math.round(away), 0);
            Optional<String> found = RealAtlas.get()
                    .identify()
                    .at(view(), at.getX() / PX, at.getY() / PX, model.state().visibility())
                    .map(MapFeature::id);
            if (found.equals(Optional.of(zone))) {
                return at;
            }
        }
        throw new AssertionError("nothing but " + zone + " is found nowhere about its middle");
    }

    @Test
    @Tag("AC-23")
    void clickSelectsWithoutATool(FxRobot robot) throws TimeoutException {
        Viewport before = view();
        Point2D at = bareGroundOf("Z1");
        over(robot, at.getX(), at.getY()).clickOn(MouseButton.PRIMARY);
        await(() -> model.state().selected().equals(Optional.of("Z1")));
        assertEquals(before, view());
    }

    @Test
    @Tag("AC-23")
    void clickAfterADragSelects(FxRobot robot) throws TimeoutException {
        over(robot, 500, 100).press(MouseButton.PRIMARY).moveBy(30, 30).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        Point2D at = bareGroundOf("Z4");
        over(robot, at.getX(), at.getY()).clickOn(MouseButton.PRIMARY);
        await(() -> model.state().selected().equals(Optional.of("Z4")));
    }

    @Test
    void aClickBesideEverythingClears(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.select(Optional.of("Z6")));
        over(robot, 20, 20).clickOn(MouseButton.PRIMARY);
        await(() -> model.state().selected().isEmpty());
    }

    @Test
    void escapeClears(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.select(Optional.of("Z6")));
        robot.push(KeyCode.ESCAPE);
        await(() -> model.state().selected().isEmpty());
    }

    @Test
    @Tag("AC-23")
    void arrowKeysWorkAtOnce(FxRobot robot) throws TimeoutException {
        Viewport before = view();
        robot.push(KeyCode.RIGHT);
        await(() -> view().equals(before.panned(-before.widthMm() / 4, 0)));
        robot.push(KeyCode.LEFT).push(KeyCode.UP);
        await(() -> view().equals(before.panned(-before.widthMm() / 4, 0)
                .panned(before.widthMm() / 4, 0)
                .panned(0, before.heightMm() / 4)));
    }

    private void wheel(FxRobot robot, double xPx, double yPx, double notches, boolean control) {
        robot.interact(() -> {
            Point2D screen = pane.localToScreen(xPx, yPx);
            Event.fireEvent(
                    pane,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            xPx,
                            yPx,
                            screen.getX(),
                            screen.getY(),
                            false,
                            control,
                            false,
                            false,
                            false,
                            false,
                            0,
                            40 * notches,
                            0,
                            40 * notches,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
    }

    @Test
    @Tag("AC-24")
    void theWheelZoomsAboutTheCursor(FxRobot robot) {
        Coordinate under = ground(200, 500);
        double before = view().denominator();
        for (double notches : new double[] {1, 1, 3, -2, 1, -1}) {
            wheel(robot, 200, 500, notches, false);
            assertSeenAt(200, 500, under);
        }
        assertEquals(Math.pow(1.5, 3), before / view().denominator(), 1e-6);
    }

    @Test
    void theWheelWithControlZoomsFiner(FxRobot robot) {
        double before = view().denominator();
        wheel(robot, 200, 500, 1, true);
        assertEquals(1.08, before / view().denominator(), 1e-9);
    }

    @Test
    void shiftAndDragZoomsToABox(FxRobot robot) {
        Coordinate corner = ground(300, 250);
        Coordinate opposite = ground(400, 330);
        robot.press(KeyCode.SHIFT);
        over(robot, 300, 250).press(MouseButton.PRIMARY).moveBy(100, 80).release(MouseButton.PRIMARY);
        robot.release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        Coordinate middle = new Coordinate((corner.x + opposite.x) / 2, (corner.y + opposite.y) / 2);
        assertSeenAt(WIDTH / 2, HEIGHT / 2, middle);
        assertTrue(view().extent().contains(corner) && view().extent().contains(opposite));
        assertEquals(Optional.empty(), model.state().selected());
    }

    @Test
    void aDoubleClickZoomsInAboutThePoint(FxRobot robot) throws TimeoutException {
        Coordinate under = ground(500, 200);
        double before = view().denominator();
        over(robot, 500, 200).doubleClickOn(MouseButton.PRIMARY);
        await(() -> Math.abs(before / view().denominator() - 2) < 1e-9);
        assertSeenAt(500, 200, under);
    }

    @Test
    void aMapThatIsPutElsewhereGlidesNoFurther(FxRobot robot) throws TimeoutException {
        Viewport elsewhere = new Viewport(612_345.5, 3_271_234.25, 61_803.5, view().widthMm(), view().heightMm());
        robot.interact(() -> {
            pane.setReducedMotion(false);
            model.flyHome();
            model.viewportProperty().set(view().panned(90, 60).zoomedAbout(10, 10, 30_000));
            model.flyHome();
        });
        Viewport start = view();
        await(() -> !view().equals(start));
        robot.interact(() -> model.viewportProperty().set(elsewhere));
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        assertEquals(elsewhere, view());
    }

    @Test
    void homeShowsTheWholeDistrictAgain(FxRobot robot) throws TimeoutException {
        Viewport before = view();
        wheel(robot, 200, 500, 4, false);
        robot.push(KeyCode.HOME);
        await(() -> Math.abs(view().denominator() - before.denominator()) < 1e-6);
    }

    /** Before the worker could have painted anything, the last picture stands where its ground now is. */
    @Test
    @Tag("AC-20")
    void theLastPictureMovesInTheSameFrame(FxRobot robot) {
        robot.interact(() -> {
            DisplayList shown = pane.shownProperty().get();
            model.viewportProperty().set(view().panned(60 / PX, -25 / PX));
            Transform moved = surface().getTransforms().get(0);
            assertEquals(60, moved.getTx(), 1e-6);
            assertEquals(-25, moved.getTy(), 1e-6);
            assertSame(shown, pane.shownProperty().get());
        });
    }

    @Test
    @Tag("AC-20")
    void theLastPictureGrowsInTheSameFrame(FxRobot robot) {
        robot.interact(() -> {
            Viewport now = view();
            model.viewportProperty().set(now.zoomedAbout(100 / PX, 80 / PX, now.denominator() / 1.5));
            Transform grown = surface().getTransforms().get(0);
            assertEquals(1.5, grown.getMxx(), 1e-9);
            Point2D kept = grown.transform(100, 80);
            assertEquals(100, kept.getX(), 1e-6);
            assertEquals(80, kept.getY(), 1e-6);
        });
    }

    @Test
    @Tag("AC-19")
    void aPictureOfTheViewStandsStillPixelForPixel(FxRobot robot) throws TimeoutException {
        DisplayList before = pane.shownProperty().get();
        robot.interact(() -> model.viewportProperty().set(view().panned(60 / PX, -25 / PX)));
        await(() -> pane.shownProperty().get() != before);
        assertTrue(surface().getTransforms().get(0).isIdentity());
        MapPicture picture = ((MapSurface) surface()).shown();
        assertEquals(0, surface().getFitWidth());
        assertEquals(picture.plate().width(), surface().getImage().getWidth());
        assertEquals(-picture.wish().rim().left(), surface().getX());
        assertEquals(-picture.wish().rim().top(), surface().getY());
        assertFalse(surface().isSmooth());
    }

    /** Zoomed out, the last picture is smaller than the map: about it the ground shows, not the window. */
    @Test
    void bareGroundHasTheColourOfTheMapsOwn(FxRobot robot) {
        MapPicture picture = ((MapSurface) surface()).shown();
        int argb = picture.pixels().at(0, 0);
        Color ground = Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
        assertEquals(ground, pane.getBackground().getFills().get(0).getFill());
    }

    @Test
    void theLastOfManyViewsIsTheOneShown(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            for (int i = 0; i < 30; i++) {
                model.viewportProperty().set(view().panned(3, 1));
            }
        });
        Viewport last = view();
        await(() -> surface() instanceof MapSurface shown
                && shown.shown().viewport().equals(last));
        assertNotNull(pane.shownProperty().get());
    }

    @Test
    void whatIsSwitchedOffLeavesTheMap(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.change(state -> state.withHidden(Set.of("zones"))));
        await(() -> pane.shownProperty().get().items().stream()
                .noneMatch(item -> item.layerId().equals("zones")));
        assertTrue(pane.shownProperty().get().items().stream()
                .anyMatch(item -> item.layerId().equals("towns")));
    }

    @Test
    void labelsKeepOffWhatStandsOverTheMap(FxRobot robot) throws TimeoutException {
        DisplayList before = pane.shownProperty().get();
        robot.interact(() -> pane.setReserved(java.util.List.of(new BoundingBox(300, 200, 180, 200))));
        await(() -> pane.shownProperty().get() != before);
        Box plate = new Box(300 / PX, 200 / PX, 480 / PX, 400 / PX);
        assertFalse(pane.shownProperty().get().labels().stream()
                .flatMap(label -> label.boxes().stream())
                .anyMatch(box -> box.overlaps(plate, -0.01)));
    }

    /** What was asked of the composer, and what was painted. */
    private long[] work() {
        return new long[] {pane.worker().composed(), pane.worker().paintedPx()};
    }

    @Test
    void hoveringNeitherComposesNorPaints(FxRobot robot) throws TimeoutException {
        await(() -> pane.isSharp() && ((MapSurface) surface()).shown().isWhole());
        long[] before = work();
        for (String zone : new String[] {"Z1", "Z4", "Z1"}) {
            Point2D at = bareGroundOf(zone);
            over(robot, at.getX(), at.getY());
            await(() -> model.hoveredProperty().get().equals(Optional.of(zone)));
        }
        assertArrayEquals(before, work());
    }

    @Test
    void selectingPaintsWhatItTouchesAndNothingElse(FxRobot robot) throws TimeoutException {
        await(() -> pane.isSharp() && ((MapSurface) surface()).shown().isWhole());
        long[] before = work();
        robot.interact(() -> model.select(Optional.of("Z6")));
        await(pane::isSharp);
        long painted = work()[1] - before[1];
        assertEquals(before[0] + 1, work()[0]);
        assertTrue(painted > 0 && painted < WIDTH * HEIGHT / 10, painted + " pixels");
    }

    @Test
    void whileTheMapIsDraggedItsOwnNodesStayTheSame(FxRobot robot) {
        java.util.List<javafx.scene.Node> nodes = java.util.List.copyOf(pane.getChildrenUnmodifiable());
        over(robot, 300, 300).press(MouseButton.PRIMARY).moveBy(40, 0);
        robot.interact(() -> {
            pane.requestLayout();
            pane.layout();
            model.viewportProperty().set(view().panned(3, 2));
            assertFalse(pane.isNeedsLayout(), "a move of the map lays nothing out");
        });
        robot.release(MouseButton.PRIMARY);
        assertEquals(nodes, pane.getChildrenUnmodifiable());
    }

    @Test
    void whatThePointerIsOverIsNamed(FxRobot robot) throws TimeoutException {
        Point2D at = bareGroundOf("Z1");
        over(robot, at.getX(), at.getY());
        await(() -> model.hoveredProperty().get().equals(Optional.of("Z1")));
        assertTrue(model.pointerProperty().get().isPresent());
        assertEquals(
                FeatureKind.ZONE,
                RealAtlas.get().atlas().feature("Z1").orElseThrow().kind());
    }
}
