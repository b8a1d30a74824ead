package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AC-35")
class BadFileTest {
    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent);
    }

    @Test
    void missingFolderGivesAnEmptyAtlas() {
        LoadedAtlas loaded = new AtlasReader().read(parent.resolve("elsewhere"));
        assertEquals(List.of("folder.missing @ elsewhere/"), MapsFixture.words(loaded.report()));
        assertEquals("璧山产业图集", loaded.atlas().title().zh());
    }

    @Test
    void missingAtlasFileLeavesRecordsWithoutLayers() {
        LoadedAtlas loaded = maps.delete("atlas.json")
                .expect(Flaw.FILE_MISSING, "maps/atlas.json", MapsFixture.FEATURES.toArray(String[]::new));
        assertEquals(List.of(), loaded.atlas().layers());
        assertEquals("璧山产业图集", loaded.atlas().title().zh());
        assertEquals(2, loaded.atlas().records().zones().size());
    }

    @Test
    void missingLayerFileEmptiesItsLayerOnly() {
        maps.delete("stations.geojson").expect(Flaw.FILE_MISSING, "maps/stations.geojson", "ST1");
    }

    @Test
    void missingLineFileDoesNotMakeEveryReferenceToItAProblem() {
        LoadedAtlas loaded = maps.delete("metro.geojson").expect(Flaw.FILE_MISSING, "maps/metro.geojson", "L1");
        assertEquals(
                List.of(), loaded.atlas().transport("T01").orElseThrow().ties().featureIds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.json", "zones.json", "transport.json", "parks.json", "projects.json"})
    void missingRecordFileLeavesTheMapWhole(String file) {
        maps.delete(file).expect(Flaw.FILE_MISSING, "maps/" + file);
    }

    @Test
    void folderInPlaceOfAFileIsUnreadable() throws IOException {
        maps.delete("parks.json");
        Files.createDirectory(maps.folder().resolve("parks.json"));
        maps.expect(Flaw.FILE_UNREADABLE, "maps/parks.json");
    }

    @Test
    void tooLargeFileIsRefused() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(maps.folder().resolve("projects.json").toFile(), "rw")) {
            file.setLength(MapsFolder.MAX_BYTES + 1L);
        }
        maps.expect(Flaw.FILE_LARGE, "maps/projects.json");
    }

    @Test
    void otherEncodingThanUtf8IsNamedWithItsLine() throws IOException {
        byte[] gbk = "{\n\"projects\":[],\n\"x\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(maps.folder().resolve("projects.json"), gbk);
        LoadedAtlas loaded = maps.expect(Flaw.FILE_ENCODING, "maps/projects.json");
        assertEquals(List.of("3"), loaded.report().problems().get(0).args());
    }

    @Test
    void byteOrderMarkIsAllowed() {
        maps.write("projects.json", "\uFEFF{\"projects\":[]}");
        assertEquals(List.of(), MapsFixture.words(maps.read().report()));
    }

    @Test
    void brokenJsonIsNamedWithLineAndColumn() {
        maps.write("projects.json", "{\"projects\":[\n  {\"id\" \"P01\"}]}");
        LoadedAtlas loaded = maps.expect(Flaw.JSON_BAD, "maps/projects.json");
        assertEquals("2", loaded.report().problems().get(0).args().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"projects\":[", "{\"projects\":[]} {}", "not json"})
    void textThatIsNotOneJsonValueIsBroken(String text) {
        maps.write("projects.json", text).expect(text.isEmpty() ? Flaw.JSON_ROOT : Flaw.JSON_BAD, "maps/projects.json");
    }

    @Test
    void listInPlaceOfAnObjectIsRefused() {
        maps.write("projects.json", "[]").expect(Flaw.JSON_ROOT, "maps/projects.json");
    }

    @Test
    void keyWrittenTwiceIsNamed() {
        maps.write("projects.json", "{\"projects\":[],\n\"projects\":[]}")
                .expect(Flaw.JSON_TWICE, "maps/projects.json > projects");
    }

    @Test
    void nestingTooDeepIsRefused() {
        maps.write("projects.json", "{\"projects\":" + "[".repeat(100_000))
                .expect(Flaw.JSON_DEEP, "maps/projects.json");
    }

    @Test
    void endlessNumberIsRefused() {
        maps.write("projects.json", "{\"projects\":[],\"x\":" + "1".repeat(5000) + "}")
                .expect(Flaw.JSON_LIMIT, "maps/projects.json");
    }

    @Test
    void fileOtherThanAFeatureCollectionHasNoFeatures() {
        maps.spoil("stations.geojson", "FeatureCollection", "Topology")
                .expect(Flaw.GEOJSON_COLLECTION, "maps/stations.geojson > type", "ST1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../maps/stations.geojson", "/etc/passwd", "a/b.geojson", "..", "C:stations.geojson", "a\\\\b"})
    void fileOutsideTheFolderIsRefused(String name) {
        maps.spoil("atlas.json", "\"stations.geojson\"", "\"" + name + "\"")
                .expect(Flaw.FILE_NAME, "maps/atlas.json > stations > files", "ST1");
    }

    @Test
    void refusedLineFileDoesNotMakeEveryReferenceToItAProblem() {
        maps.spoil("atlas.json", "\"metro.geojson\"", "\"../metro.geojson\"")
                .expect(Flaw.FILE_NAME, "maps/atlas.json > metro > files", "L1");
    }

    @Test
    void layerOfAnUnknownGroupJoinsTheLastOne() {
        LoadedAtlas loaded = maps.spoil("atlas.json", "\"ridges\",\"group\":\"base\"", "\"ridges\",\"group\":\"hills\"")
                .expect(Flaw.LAYER_GROUP, "maps/atlas.json > ridges > group");
        assertEquals("base", loaded.atlas().layer("ridges").orElseThrow().groupId());
    }

    @Test
    void keyGivenTwiceStaysWithTheFirstLayer() {
        LoadedAtlas loaded = maps.spoil("atlas.json", "\"key\":9", "\"key\":5")
                .expect(Flaw.LAYER_TWICE, "maps/atlas.json > stations > key");
        assertEquals(5, loaded.atlas().layer("metro").orElseThrow().key());
        assertEquals(0, loaded.atlas().layer("stations").orElseThrow().key());
    }

    @Test
    void keyOtherThanADigitIsDropped() {
        maps.spoil("atlas.json", "\"key\":9", "\"key\":12").expect(Flaw.LAYER_KEY, "maps/atlas.json > stations > key");
    }

    @Test
    void unknownSelectShowsEverything() {
        maps.spoil("atlas.json", "\"select\":\"named\"", "\"select\":\"best\"")
                .spoil("atlas.json", "\"parks.geojson\"],\"select\":\"other\"", "\"none.geojson\"]")
                .write("none.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}")
                .expect(Flaw.LAYER_SELECT, "maps/atlas.json > parks_named > select");
    }

    @Test
    void layerWithTheIdOfAnotherIsLeftOut() {
        maps.spoil("atlas.json", "{\"id\":\"intercity\"", "{\"id\":\"zones\"")
                .expect(Flaw.ID_DUPLICATE, "maps/atlas.json > zones > id");
    }

    @Test
    void linkToItselfIsRefused() throws IOException {
        maps.delete("stations.geojson");
        Files.createSymbolicLink(maps.folder().resolve("stations.geojson"), Path.of("stations.geojson"));
        LoadedAtlas loaded = maps.read();
        assertEquals(List.of("file.link @ maps/stations.geojson"), MapsFixture.words(loaded.report()));
        assertEquals(2, loaded.atlas().records().zones().size());
    }

    @Test
    void linkOutOfTheFolderIsRefusedWhateverItLeadsTo() throws IOException {
        Path place = maps.folder().resolve("stations.geojson");
        Path outside = Files.move(place, parent.resolve("stations.geojson"));
        Files.createSymbolicLink(place, outside);
        maps.expect(Flaw.FILE_OUTSIDE, "maps/stations.geojson", "ST1");
    }

    @Test
    void linkInsideTheFolderIsFollowed() throws IOException {
        Path place = maps.folder().resolve("stations.geojson");
        Files.move(place, maps.folder().resolve("stops.geojson"));
        Files.createSymbolicLink(place, Path.of("stops.geojson"));
        assertEquals(List.of(), MapsFixture.words(maps.read().report()));
    }

    @Test
    void linkedFolderIsRead() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("linked"), maps.folder());
        assertEquals(List.of(), MapsFixture.words(new AtlasReader().read(link).report()));
    }

    @Test
    void folderThatIsTooLargeIsReadUpToItsLimit() throws IOException {
        maps.spoil("atlas.json", "\"ridges.geojson\"", "\"ridges.geojson\",\"a.geojson\",\"b.geojson\",\"c.geojson\"");
        for (String file : List.of("a.geojson", "b.geojson", "c.geojson")) {
            try (RandomAccessFile hole =
                    new RandomAccessFile(maps.folder().resolve(file).toFile(), "rw")) {
                hole.setLength(MapsFolder.MAX_FOLDER_BYTES / 2 - 1_000_000);
            }
        }
        assertEquals(
                List.of("json.bad @ maps/a.geojson", "json.bad @ maps/b.geojson", "folder.large @ maps/c.geojson"),
                MapsFixture.words(maps.read().report()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects.json", "stations.txt"})
    void fileOfAnotherKindIsNoLayer(String name) {
        maps.spoil("atlas.json", "\"stations.geojson\"", "\"" + name + "\"")
                .expect(Flaw.FILE_KIND, "maps/atlas.json > stations > files", "ST1");
    }

    @Test
    void fileNamedTwiceIsReadOnce() {
        LoadedAtlas loaded = maps.spoil(
                        "atlas.json", "\"stations.geojson\"", "\"stations.geojson\",\"stations.geojson\"")
                .expect(Flaw.FILE_TWICE, "maps/atlas.json > stations > files");
        assertEquals(
                1, loaded.atlas().layer("stations").orElseThrow().features().size());
    }

    @Test
    void coordinateSystemOtherThanDegreesOfCgcs2000IsACaution() {
        maps.spoil(
                        "stations.geojson",
                        "\"features\"",
                        "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4544\"}},\"features\"")
                .expect(Flaw.GEOJSON_CRS, "maps/stations.geojson > crs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4490", "EPSG:4326"})
    void coordinateSystemOfDegreesMayBeWritten(String name) {
        maps.spoil(
                "stations.geojson",
                "\"features\"",
                "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}},\"features\"");
        assertEquals(List.of(), MapsFixture.words(maps.read().report()));
    }

    @Test
    void moreThanCanBeHeldIsRefused() {
        maps.write("projects.json", "{\"projects\":[" + "[],".repeat(3_500_000) + "[]]}")
                .expect(Flaw.JSON_MANY, "maps/projects.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{}"})
    void sourcesThatAreNoListDoNotMakeEveryFactAProblem(String list) {
        maps.write("sources.json", "{\"sources\":" + list + "}").expect(Flaw.FIELD_LIST, "maps/sources.json > sources");
    }
}
