package bishan.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final String MANIFEST = """
            {"bbox": [106, 29, 107, 30], "seed": 1, "font": "some", "workloads": {"A": [
              {"file": "a.geojson", "geom": "polygon", "fill": [1, 2, 3, 0.6], "stroke": [4, 5, 6], "width": 1, "label": 14},
              {"file": "b.geojson", "geom": "line", "stroke": [7, 8, 9], "width": 2},
              {"file": "c.geojson", "geom": "point", "fill": [9, 9, 9, 1], "size": 6}]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsBoxStylesAndViews() throws IOException {
        Manifest manifest = read(MANIFEST, "[{\"z\": 4, \"cx\": 106.5, \"cy\": 29.25}]");
        assertEquals(new BenchView.Bounds(106, 29, 107, 30), manifest.bounds());
        assertEquals(List.of(new BenchView(4, 106.5, 29.25)), manifest.views());
        assertEquals(
                List.of(
                        new LayerLook(
                                "a.geojson",
                                LayerLook.Geometry.POLYGON,
                                Optional.of(new Color(1, 2, 3, 153)),
                                Optional.of(new Color(4, 5, 6)),
                                1,
                                0,
                                14),
                        new LayerLook(
                                "b.geojson",
                                LayerLook.Geometry.LINE,
                                Optional.empty(),
                                Optional.of(new Color(7, 8, 9)),
                                2,
                                0,
                                0),
                        new LayerLook(
                                "c.geojson",
                                LayerLook.Geometry.POINT,
                                Optional.of(new Color(9, 9, 9)),
                                Optional.empty(),
                                0,
                                6,
                                0)),
                manifest.layers("A"));
    }

    @Test
    void whatIsMissingIsNamed() {
        IllegalArgumentException noBox =
                assertThrows(IllegalArgumentException.class, () -> read("{\"workloads\": {}}", "[]"));
        assertTrue(noBox.getMessage().contains("bbox"), noBox.getMessage());
        IllegalArgumentException noWorkload = assertThrows(
                IllegalArgumentException.class, () -> read(MANIFEST, "[]").layers("Q"));
        assertTrue(noWorkload.getMessage().contains("Q"), noWorkload.getMessage());
    }

    @Test
    void zoomOneShowsTheWholeBoxWithTwoPercentToSpare() {
        BenchView.Bounds wide = new BenchView.Bounds(106, 29, 107, 29.5);
        assertEquals(1000 / 1.04, wide.whole().pxPerDegree(wide, 1000, 1000), 1e-9);
        assertEquals(2 * 200 / (0.5 * 1.04), new BenchView(2, 0, 0).pxPerDegree(wide, 1000, 200), 1e-9);
    }

    private Manifest read(String manifest, String views) throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), manifest);
        Files.writeString(folder.resolve(Manifest.VIEWS), views);
        return Manifest.read(folder);
    }
}
