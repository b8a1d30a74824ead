package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.model.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AC-35")
class BadRecordTest {
    private static final String PROJECT = "maps/projects.json > P01";

    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent);
    }

    private Project project(String good, String bad, Flaw flaw, String field) {
        return maps.spoil("projects.json", good, bad)
                .expect(flaw, PROJECT + " > " + field)
                .atlas()
                .project("P01")
                .orElseThrow();
    }

    @Test
    @Tag("AC-31")
    void linkToNoZoneIsDroppedAndTheProjectStays() {
        Project project = project("\"zone\":\"Z1\"", "\"zone\":\"Z9\"", Flaw.REFERENCE_ZONE, "zone_links[0].zone");
        assertEquals(1, project.ties().zoneLinks().size());
    }

    @Test
    void linkOfATransportRecordToNoZoneIsDropped() {
        maps.spoil("transport.json", "\"zone_links\":[]", "\"zone_links\":[{\"zone\":\"Z9\",\"link\":\"explicit\"}]")
                .expect(Flaw.REFERENCE_ZONE, "maps/transport.json > T01 > zone_links[0].zone");
    }

    @Test
    @Tag("AC-34")
    void inferredLinkWithoutReasonIsDropped() {
        Project project = project(
                ",\"reason_zh\":\"主题相近\",\"reason_en\":\"Near theme\"",
                "",
                Flaw.LINK_REASON,
                "zone_links[1].reason_zh");
        assertEquals(1, project.ties().zoneLinks().size());
    }

    @Test
    void linkOfUnknownKindIsDropped() {
        project("\"explicit\"", "\"likely\"", Flaw.LINK_KIND, "zone_links[0].link");
    }

    @Test
    void contextAreaThatDoesNotExistIsDropped() {
        maps.write("context_areas.json", "{\"context_areas\":[{\"id\":\"C01\",\"name_zh\":\"片区\"}]}");
        project(
                "\"sources\":[\"S0\"]",
                "\"sources\":[\"S0\"],\"context_area\":\"C02\"",
                Flaw.REFERENCE_RECORD,
                "context_area");
    }

    @Test
    void figureWithoutANumberIsLeftOut() {
        Project project = project("\"value\":20", "\"value\":\"20\"", Flaw.FIELD_NUMBER, "figures[0].value");
        assertEquals(List.of(), project.history().figures());
    }

    @Test
    void figureOfAnUnknownSourceIsLeftOut() {
        maps.spoil("projects.json", "\"source\":\"S0\"}],\"notes\"", "\"source\":\"S8\"}],\"notes\"")
                .expect(Flaw.SOURCE_UNKNOWN, PROJECT + " > figures[0].source");
    }

    @Test
    void flagThatIsNeitherTrueNorFalseIsNamed() {
        project("\"planned\":true", "\"planned\":\"yes\"", Flaw.FIELD_FLAG, "figures[0].planned");
    }

    @Test
    void fieldThatIsNoListIsNamed() {
        project("\"notes\":[]", "\"notes\":\"none\"", Flaw.FIELD_LIST, "notes");
    }

    @Test
    void partThatIsNoRecordIsNamed() {
        project("\"notes\":[]", "\"notes\":[\"none\"]", Flaw.FIELD_RECORD, "notes[0]");
    }

    @Test
    void statusOfADocumentNeedsItsDate() {
        project(",\"date\":\"2022-05\"", "", Flaw.FIELD_MISSING, "statuses[0].date");
    }

    @Test
    void recordWithoutIdIsNamedByItsPlace() {
        maps.spoil("projects.json", "\"id\":\"P01\",", "").expect(Flaw.ID_MISSING, "maps/projects.json > #1 > id");
    }

    @Test
    void secondRecordWithAnIdIsLeftOut() {
        LoadedAtlas loaded = maps.spoil(
                        "sources.json",
                        "\"sources\":[",
                        "\"sources\":[{\"id\":\"G6\",\"type\":\"outside\",\"title_zh\":\"先\"},")
                .expect(Flaw.ID_DUPLICATE, "maps/sources.json > G6 > id");
        assertEquals("先", loaded.atlas().source("G6").orElseThrow().title().zh());
    }

    @Test
    void sourceOfUnknownTypeIsLeftOut() {
        maps.spoil("sources.json", "\"outside\"", "\"rumour\"")
                .expect(Flaw.SOURCE_TYPE, "maps/sources.json > G6 > type");
    }

    @Test
    void featureThatDoesNotExistIsDropped() {
        LoadedAtlas loaded = maps.spoil("transport.json", "[\"L1\"]", "[\"L1\",\"L77\"]")
                .expect(Flaw.REFERENCE_FEATURE, "maps/transport.json > T01 > features");
        assertEquals(
                List.of("L1"),
                loaded.atlas().transport("T01").orElseThrow().ties().featureIds());
    }

    @Test
    void zoneOfAStrangeIdIsLeftOut() {
        maps.spoil("zones.json", "\"zones\":[", "\"zones\":[{\"id\":\"north\"},")
                .expect(Flaw.ZONE_ID, "maps/zones.json > north > id");
    }

    @Test
    void zoneWithoutAPlannedAreaIsLeftOut() {
        LoadedAtlas loaded = maps.spoil(
                        "zones.json", "[{\"value\":26.84,\"unit\":\"km2\",\"source\":\"S0\",\"date\":\"2021\"}]", "[]")
                .expect(Flaw.FIELD_MISSING, "maps/zones.json > Z2 > planned_area");
        assertEquals(1, loaded.atlas().records().zones().size());
    }

    @Test
    void plannedAreaInAnotherUnitIsNotUsed() {
        maps.spoil("zones.json", "26.84,\"unit\":\"km2\"", "402.6,\"unit\":\"mu\"")
                .expect(Flaw.UNIT_AREA, "maps/zones.json > Z2 > planned_area[0].value");
    }

    @Test
    void zoneWithoutAnOutlineStaysAsARecord() {
        String third =
                "{\"id\":\"Z3\",\"name_zh\":\"丙区\",\"planned_area\":[{\"value\":1,\"unit\":\"km2\",\"source\":\"S0\"}],"
                        + "\"region_zh\":\"璧南\",\"region_source\":\"S0\"}";
        LoadedAtlas loaded = maps.spoil("zones.json", "\"zones\":[", "\"zones\":[" + third + ",")
                .expect(Flaw.ZONE_OUTLINE, "maps/zones.json > Z3 > id");
        assertEquals(3, loaded.atlas().records().zones().size());
    }

    @Test
    void blankSourceIsMissing() {
        maps.spoil("projects.json", "\"source\":\"S0\"}],\"notes\"", "\"source\":\" \"}],\"notes\"")
                .expect(Flaw.SOURCE_MISSING, PROJECT + " > figures[0].source");
    }

    @Test
    void blankDateIsMissing() {
        project("\"date\":\"2022-05\"", "\"date\":\"\"", Flaw.FIELD_MISSING, "statuses[0].date");
    }

    @Test
    void numberBeyondAllMeasureIsNotUsed() {
        project("\"value\":20", "\"value\":1e300", Flaw.NUMBER_RANGE, "figures[0].value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.5", "-4"})
    void whatIsCountedIsAWholeNumber(String total) {
        maps.spoil("transport.json", "\"total\":4", "\"total\":" + total)
                .expect(Flaw.NUMBER_WHOLE, "maps/transport.json > N1 > total");
    }

    @Test
    void listLongerThanAnyAtlasIsCut() {
        String record = "{\"id\":\"X%d\",\"type\":\"outside\",\"title_zh\":\"甲\"},";
        StringBuilder many = new StringBuilder("\"sources\":[");
        for (int i = 0; i < FileRecords.MOST; i++) {
            many.append(record.formatted(i));
        }
        LoadedAtlas loaded =
                maps.spoil("sources.json", "\"sources\":[", many.toString()).read();
        assertEquals(List.of("list.long @ maps/sources.json > sources"), MapsFixture.words(loaded.report()));
        assertEquals(FileRecords.MOST, loaded.atlas().records().sources().size());
    }

    @Test
    void noZoneIsNumberedZero() {
        maps.spoil("zones.json", "\"zones\":[", "\"zones\":[{\"id\":\"Z0\"},")
                .expect(Flaw.ZONE_ID, "maps/zones.json > Z0 > id");
    }
}
