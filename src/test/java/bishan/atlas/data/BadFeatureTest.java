package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AC-35")
class BadFeatureTest {
    private static final String PARKS = "parks.geojson";
    private static final String PARK = "maps/parks.geojson > PK02";

    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"id\":\"\",", "\"id\":17,", "\"id\":null,"})
    void featureWithoutIdIsNamedByItsPlace(String id) {
        maps.spoil(PARKS, "\"id\":\"PK02\",", id).expect(Flaw.ID_MISSING, "maps/parks.geojson > #2 > id", "PK02");
    }

    @Test
    void secondFeatureWithAnIdIsLeftOut() {
        LoadedAtlas loaded = maps.spoil(PARKS, "\"id\":\"PK02\"", "\"id\":\"ST1\"")
                .expect(Flaw.ID_DUPLICATE, "maps/parks.geojson > ST1 > id", "PK02");
        assertEquals(
                List.of("ST1", "maps/stations.geojson"),
                loaded.report().problems().get(0).args());
        assertEquals("璧山站", loaded.atlas().feature("ST1").orElseThrow().name().zh());
    }

    @Test
    void placeInTheListWithoutPropertiesIsNamed() {
        maps.spoil(PARKS, "\"features\":[", "\"features\":[{\"type\":\"Feature\"},")
                .expect(Flaw.GEOJSON_FEATURE, "maps/parks.geojson > #1 > properties");
    }

    @Test
    void unknownKindIsNotLoaded() {
        maps.spoil(PARKS, "\"id\":\"PK02\",\"kind\":\"park\"", "\"id\":\"PK02\",\"kind\":\"garden\"")
                .expect(Flaw.KIND_UNKNOWN, PARK + " > kind", "PK02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"name_zh\":\"\",", "\"name_zh\":\"  \",", "\"name_zh\":null,"})
    void featureWithoutAChineseNameIsNotLoaded(String name) {
        maps.spoil(PARKS, "\"name_zh\":\"另一公园\",", name).expect(Flaw.FIELD_MISSING, PARK + " > name_zh", "PK02");
    }

    @Test
    void nameThatIsNotATextIsNotLoaded() {
        maps.spoil(PARKS, "\"另一公园\"", "3").expect(Flaw.FIELD_TEXT, PARK + " > name_zh", "PK02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1e9"})
    void impossibleAccuracyIsNotLoaded(String accuracy) {
        maps.spoil(PARKS, "\"accuracy_m\":500", "\"accuracy_m\":" + accuracy)
                .expect(Flaw.ACCURACY_RANGE, PARK + " > accuracy_m", "PK02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"500\"", "NaN", "1e999", "[5]"})
    void accuracyThatIsNoNumberIsNotLoaded(String accuracy) {
        maps.spoil(PARKS, "\"accuracy_m\":500", "\"accuracy_m\":" + accuracy)
                .expect(Flaw.FIELD_NUMBER, PARK + " > accuracy_m", "PK02");
    }

    @Test
    void longValueIsQuotedInPart() {
        LoadedAtlas loaded = maps.spoil(PARKS, "\"另一公园\"", "[\"" + "长".repeat(5000) + "\"]")
                .expect(Flaw.FIELD_TEXT, PARK + " > name_zh", "PK02");
        assertEquals(
                81, loaded.report().problems().get(0).args().get(0).toString().length());
    }

    @Test
    void featureWithoutAccuracyIsNotLoaded() {
        maps.spoil(PARKS, "\"accuracy_m\":500,", "").expect(Flaw.FIELD_MISSING, PARK + " > accuracy_m", "PK02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"source\":[]", ",\"source\":null"})
    void featureWithoutASourceIsNotLoaded(String source) {
        maps.spoil(PARKS, "\"accuracy_m\":500,\"source\":[\"G6\"]", "\"accuracy_m\":500" + source)
                .expect(Flaw.SOURCE_MISSING, PARK + " > source", "PK02");
    }

    @Test
    void unknownSourceIsDroppedAndTheFeatureStays() {
        LoadedAtlas loaded = maps.spoil(
                        PARKS,
                        "\"accuracy_m\":500,\"source\":[\"G6\"]",
                        "\"accuracy_m\":500,\"source\":[\"G6\",\"G9\"]")
                .expect(Flaw.SOURCE_UNKNOWN, PARK + " > source");
        assertEquals(
                List.of("G6"),
                loaded.atlas().feature("PK02").orElseThrow().provenance().sourceIds());
    }

    @Test
    void unknownStatusIsDropped() {
        maps.spoil("metro.geojson", "\"operating\"", "\"busy\"")
                .expect(Flaw.STATUS_UNKNOWN, "maps/metro.geojson > L1 > statuses[0].status");
    }

    @Test
    void missingStatusIsNamed() {
        maps.spoil("metro.geojson", "\"status\":\"operating\",", "")
                .expect(Flaw.FIELD_MISSING, "maps/metro.geojson > L1 > statuses[0].status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.12.2019", "2019-13", "2019-02-30", "1066"})
    void badDateIsNamed(String date) {
        maps.spoil("metro.geojson", "2019-12-30", date)
                .expect(Flaw.DATE_BAD, "maps/metro.geojson > L1 > statuses[0].date");
    }

    @Test
    void recordThatDoesNotExistIsDropped() {
        maps.spoil("metro.geojson", "\"T01\"", "\"T99\"")
                .expect(Flaw.REFERENCE_RECORD, "maps/metro.geojson > L1 > record");
    }

    @Test
    void ridgeThatDoesNotExistDropsTheTunnelOnly() {
        maps.spoil("metro.geojson", "\"ridge\":\"RG1\"", "\"ridge\":\"RG9\"")
                .expect(Flaw.REFERENCE_RIDGE, "maps/metro.geojson > L1 > tunnels[0].ridge");
    }

    @Test
    void tunnelIsLongerThanNothing() {
        maps.spoil("metro.geojson", "3700", "0")
                .expect(Flaw.LENGTH_RANGE, "maps/metro.geojson > L1 > tunnels[0].length_m");
    }

    @Test
    void lineThatDoesNotExistIsDropped() {
        maps.spoil("stations.geojson", "\"L1\"", "\"RG1\"")
                .expect(Flaw.REFERENCE_LINE, "maps/stations.geojson > ST1 > lines");
    }

    @Test
    void townThatDoesNotExistIsDropped() {
        maps.spoil("base.geojson", "\"town\":\"W01\"", "\"town\":\"W16\"")
                .expect(Flaw.REFERENCE_TOWN, "maps/base.geojson > V01 > town");
    }

    @Test
    void fieldOfAnUnknownFormIsOnlyACaution() {
        maps.spoil(PARKS, "\"named_in_documents\":false", "\"named_in_documents\":false,\"extra\":{\"a\":1}")
                .expect(Flaw.FIELD_IGNORED, PARK + " > extra");
    }

    @Test
    void outlineWithoutARecordIsNamed() {
        maps.spoil("zones.geojson", "\"id\":\"Z2\"", "\"id\":\"Z3\"")
                .spoil("zones.geojson", "\"record\":\"Z2\"", "\"record\":\"Z3\"");
        assertEquals(
                List.of("zone.record @ maps/zones.geojson > Z3 > id", "zone.outline @ maps/zones.json > Z2 > id"),
                MapsFixture.words(maps.read().report()));
    }

    @Test
    void thingOfAnotherTypeIsNoFeature() {
        maps.spoil(
                        PARKS,
                        "{\"type\":\"Feature\",\"properties\":{\"id\":\"PK02\"",
                        "{\"type\":\"Park\",\"properties\":{\"id\":\"PK02\"")
                .expect(Flaw.GEOJSON_FEATURE, PARK + " > type", "PK02");
    }

    @Test
    void outlineOfUnknownStandingIsShownAsSchematic() {
        LoadedAtlas loaded = maps.spoil(
                        "zones.geojson",
                        "\"short_en\":\"A\",\"boundary_status\":\"schematic\"",
                        "\"short_en\":\"A\",\"boundary_status\":\"offical\"")
                .expect(Flaw.BOUNDARY_STATUS, "maps/zones.geojson > Z1 > boundary_status");
        assertTrue(loaded.atlas().feature("Z1").orElseThrow().isSchematic());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u202e", "\\ud800", "\\ufffd", "\\ue000"})
    void nameWithACharacterThatCannotBeSeenIsNotLoaded(String character) {
        maps.spoil(PARKS, "另一公园", "另一" + character + "公园").expect(Flaw.FIELD_CHARACTER, PARK + " > name_zh", "PK02");
    }

    @Test
    void nameWithoutEndIsNotLoaded() {
        maps.spoil(PARKS, "另一公园", "长".repeat(Characters.MOST + 1)).expect(Flaw.FIELD_LONG, PARK + " > name_zh", "PK02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P\\u0007", "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP"})
    void idThatCannotBeWrittenInAMessageIsNotLoaded(String id) {
        maps.spoil(PARKS, "\"id\":\"PK02\"", "\"id\":\"" + id + "\"")
                .expect(Flaw.ID_BAD, "maps/parks.geojson > #2 > id", "PK02");
    }

    @Test
    void missingIdOfALineDoesNotMakeEveryReferenceToItAProblem() {
        maps.spoil("metro.geojson", "\"id\":\"L1\",", "").expect(Flaw.ID_MISSING, "maps/metro.geojson > #1 > id", "L1");
    }
}
