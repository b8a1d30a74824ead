package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.Visibility;
import bishan.atlas.text.ChineseFonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A planner replaces the outline of Z6 by an official one, as maps/README.md says; the other seven stay schematic. */
@Tag("AC-32")
class OfficialOutlineTest {
    private static final int EDGES = 800;

    private static OpenAtlas atlas;

    @BeforeAll
    static void replaceTheOutline(@TempDir Path folder) throws IOException {
        Path maps = Path.of(System.getProperty("atlas.maps", "maps"));
        try (Stream<Path> files = Files.list(maps)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path zones = folder.resolve("zones.geojson");
        String text = Files.readString(zones);
        int z6 = text.indexOf("\"Z6\"");
        int status = text.indexOf("\"schematic\"", z6);
        Files.writeString(zones, text.substring(0, status) + "\"official\"" + text.substring(status + 11));
        atlas = OpenAtlas.open(folder, ChineseFonts.find());
    }

    private static List<Mark> edge(String zoneId) {
        Viewport viewport = Viewport.fitting(atlas.home(), 200, 200, 4);
        DisplayList list =
                atlas.compose(new SceneRequest(viewport, Visibility.ALL, Optional.empty(), Language.ZH, List.of()));
        return list.items().stream()
                .filter(item -> item.order() == EDGES && item.featureId().equals(zoneId))
                .map(DisplayItem::marks)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean dashed(Mark mark) {
        return mark instanceof Mark.Stroke stroke && stroke.pen().dashMm().length > 0;
    }

    private static boolean chips(String zoneId, FactSheet.Chip.Type type) {
        MapState state = MapState.initial(Set.of(), Language.ZH);
        return new FactSheets(atlas.atlas())
                .of(zoneId, state).orElseThrow().head().chips().stream().anyMatch(chip -> chip.type() == type);
    }

    @Test
    void anOfficialOutlineIsDrawnSolid() {
        assertFalse(edge("Z6").isEmpty());
        assertTrue(edge("Z6").stream().noneMatch(OfficialOutlineTest::dashed));
        assertTrue(edge("Z7").stream().anyMatch(OfficialOutlineTest::dashed));
    }

    @Test
    void itsPatchInTheLegendIsSolidToo() {
        assertTrue(strokes("Z6").stream().noneMatch(OfficialOutlineTest::dashed));
        assertTrue(strokes("Z7").stream().anyMatch(OfficialOutlineTest::dashed));
    }

    private static List<Mark> strokes(String zoneId) {
        List<Mark> strokes = atlas.patch(zoneId, 9, 4.8).items().stream()
                .flatMap(item -> flat(item.marks()))
                .filter(Mark.Stroke.class::isInstance)
                .toList();
        assertFalse(strokes.isEmpty());
        return strokes;
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Clip clip
                        ? flat(clip.marks())
                        : mark instanceof Mark.Moved moved ? flat(moved.marks()) : Stream.of(mark));
    }

    @Test
    void itsFactsNoLongerCallItSchematic() {
        assertFalse(chips("Z6", FactSheet.Chip.Type.SCHEMATIC));
        assertTrue(chips("Z7", FactSheet.Chip.Type.SCHEMATIC));
    }

    @Test
    void nothingElseIsReported() {
        assertEquals(List.of(), atlas.report().errors());
    }
}
