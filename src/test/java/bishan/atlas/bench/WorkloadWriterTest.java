package bishan.atlas.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class WorkloadWriterTest {
    /** File, features, positions a feature; a ring has one more to close it. */
    private static final Map<String, int[]> SMALL_ONES = Map.of(
            "S_boundary.geojson", new int[] {1, 201},
            "S_zones.geojson", new int[] {8, 151},
            "S_parks.geojson", new int[] {40, 31},
            "S_lines.geojson", new int[] {30, 40},
            "S_towns.geojson", new int[] {15, 1},
            "M_polys.geojson", new int[] {5_000, 31},
            "M_lines.geojson", new int[] {500, 60});

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeTheSmallWorkloads() throws IOException {
        new WorkloadWriter(folder).complete(List.of("S", "M"));
    }

    @Test
    void workloadsHaveTheirFeaturesAndVertices() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (Map.Entry<String, int[]> file : SMALL_ONES.entrySet()) {
            int[] wanted = file.getValue();
            expected.put(file.getKey(), wanted[0] + " features of " + wanted[1]);
            JsonNode features = features(file.getKey());
            int positions = positions(features.get(0).get("geometry")).length;
            for (JsonNode feature : features) {
                assertEquals(positions, positions(feature.get("geometry")).length, file.getKey());
            }
            found.put(file.getKey(), features.size() + " features of " + positions);
        }
        assertEquals(expected, found);
    }

    @Test
    void largeWorkloadIsACadastreOfAHundredThousand(@TempDir Path large) throws IOException {
        new WorkloadWriter(large).complete(List.of("L"));
        assertEquals(
                100_000,
                Files.readAllLines(large.resolve("L_polys.geojson")).stream()
                        .filter(line -> line.contains("\"Polygon\""))
                        .count());
        assertEquals(
                5_000,
                Files.readAllLines(large.resolve("L_lines.geojson")).stream()
                        .filter(line -> line.contains("\"LineString\""))
                        .count());
    }

    @Test
    void everyMakingIsTheSame(@TempDir Path again) throws IOException {
        new WorkloadWriter(again).complete(List.of("M"));
        new WorkloadWriter(again).complete(List.of("S"));
        for (String file : SMALL_ONES.keySet()) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
        for (String file : List.of(Manifest.FILE, Manifest.VIEWS)) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
    }

    @Test
    void onlyWhatIsMissingIsMade(@TempDir Path other) throws IOException {
        new WorkloadWriter(other).complete(List.of("S"));
        Files.writeString(other.resolve("S_towns.geojson"), "kept");
        Files.delete(other.resolve("S_lines.geojson"));
        new WorkloadWriter(other).complete(List.of("S"));
        assertEquals("kept", Files.readString(other.resolve("S_towns.geojson")));
        assertTrue(Files.exists(other.resolve("S_lines.geojson")));
    }

    @Test
    void fileOfAnotherFolderThatCannotBeMadeIsNamed(@TempDir Path foreign) throws IOException {
        new WorkloadWriter(foreign).complete(List.of());
        String manifest = Files.readString(foreign.resolve(Manifest.FILE)).replace("M_lines", "rivers");
        Files.writeString(foreign.resolve(Manifest.FILE), manifest);
        IOException refused = assertThrows(IOException.class, () -> new WorkloadWriter(foreign).complete(List.of("M")));
        assertTrue(refused.getMessage().contains("rivers.geojson"), refused.getMessage());
    }

    @Test
    void parcelsAreSimpleAndLieInTheBox() throws IOException {
        BenchView.Bounds box = Manifest.read(folder).bounds();
        GeometryFactory geometries = new GeometryFactory();
        for (String file : List.of("M_polys.geojson", "S_zones.geojson", "S_parks.geojson", "S_boundary.geojson")) {
            for (JsonNode feature : features(file)) {
                Polygon polygon = geometries.createPolygon(positions(feature.get("geometry")));
                assertTrue(polygon.isValid(), () -> file + " " + feature.at("/properties/name"));
                for (Coordinate at : polygon.getCoordinates()) {
                    assertTrue(box.west() <= at.x && at.x <= box.east(), () -> file + " " + at);
                    assertTrue(box.south() <= at.y && at.y <= box.north(), () -> file + " " + at);
                }
            }
        }
    }

    private static JsonNode features(String file) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(file).toFile()).get("features");
    }

    private static Coordinate[] positions(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        JsonNode list = switch (geometry.get("type").asText()) {
            case "Point" -> new ObjectMapper().createArrayNode().add(coordinates);
            case "Polygon" -> coordinates.get(0);
            default -> coordinates;
        };
        Coordinate[] positions = new Coordinate[list.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new Coordinate(
                    list.get(i).get(0).asDouble(), list.get(i).get(1).asDouble());
        }
        return positions;
    }
}
