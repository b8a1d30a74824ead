package bishan.atlas.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.ui.kit.WrappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Tag("AC-35")
class LoadReportBannerTest {
    @TempDir
    static Path temporary;

    private AtlasWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        window = new AtlasWindow(OpenAtlas.open(spoiltMaps(), ChineseFonts.find()), new WindowShape(Language.ZH));
        RealAtlas.show(stage, new Pane(), 1440, 900);
        window.fill(stage.getScene());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The maps of this repository with a torn file of ridges and a station without its id. */
    private static Path spoiltMaps() throws IOException {
        Path folder = Files.createDirectory(
                Files.createTempDirectory(temporary, "atlas").resolve("maps"));
        try (Stream<Path> files = Files.list(Path.of("maps"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(folder.resolve("ridges.geojson"), "{\"type\": \"Feat");
        Path stations = folder.resolve("stations.geojson");
        Files.writeString(stations, Files.readString(stations).replaceFirst("\"id\": *\"ST03\",", ""));
        return folder;
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(WrappedText.class::isInstance)
                .map(node -> ((WrappedText) node).content())
                .toList();
    }

    @Test
    void theBannerCountsAndUnfoldsToFileLineFeatureAndField(FxRobot robot) {
        assertTrue(texts().stream().anyMatch(text -> text.contains("2 处错误，能显示的照常显示。原文件未改动。")), texts().toString());
        robot.clickOn("#banner-details");
        WaitForAsyncUtils.waitForFxEvents();
        List<String> shown = texts();
        assertTrue(shown.contains("maps/ridges.geojson:1"), shown.toString());
        assertTrue(shown.stream().anyMatch(text -> text.matches("maps/stations.geojson:\\d+")), shown.toString());
        assertTrue(shown.contains("id"), shown.toString());
        Node table = stage.getScene().getRoot().lookup("#problem-table");
        assertTrue(table.isVisible() && table.getLayoutBounds().getHeight() > 60);
    }

    @Test
    void theRestIsShown() {
        assertTrue(stage.getScene().getRoot().lookup("#row-Z6") != null);
    }
}
