package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a thorough check finds beyond what a start does: the records among each other. */
class MapsCheckTest {
    private static final String EVENTS = """
            {"events":[
             {"id":"E01","name_zh":"甲","name_en":"A","date":"2020-06-18","statements":[{"zh":"甲","en":"A","source":"S0"}],
              "links":[{"to":"P01","link":"inferred","reason_zh":"同名","reason_en":"Same name"},{"to":"RG1","link":"explicit"}]},
             {"id":"E02","name_zh":"乙","name_en":"B","date":"2021","statements":[{"zh":"乙","en":"B","source":"X01"}]},
             {"id":"E03","name_zh":"丙","name_en":"C","date":"2035","expected":true,"statements":[{"zh":"丙","en":"C","source":"S0"}]}]}
            """;

    private static final String INDICATORS = """
            {"topics":[{"id":"economy","title_zh":"经济","title_en":"Economy"}],
             "series":[{"id":"firms","topic":"economy","name_zh":"企业","name_en":"Firms","unit":"count","unit_zh":"家","unit_en":"firms",
              "definitions":[{"id":"total","zh":"总数","en":"total"}],"points":[
               {"id":"I001","definition":"total","kind":"actual","value":629,"date":"2020","source":"S0"},
               {"id":"I002","definition":"total","kind":"target","value":900,"date":"2025","source":"S0"},
               {"id":"I003","definition":"total","kind":"actual","figure":"P01.investment"}]}]}
            """;

    private static final String CONTRADICTIONS = """
            {"contradictions":[{"id":"TR01","kind":"conflict","title_zh":"甲","title_en":"A","said_zh":"甲","said_en":"A",
              "rule_zh":"甲","rule_en":"A","touches":["P01","I001","S0"],"not_summed":["P01.investment","I001"],
              "not_joined":["firms"]}]}
            """;

    private static final String CHECKS = """
            {"outside_checks":[{"id":"X01","name_zh":"核对","name_en":"Check","statements":[{"zh":"甲","en":"A","source":"X01"}]}]}
            """;

    @TempDir
    Path parent;

    private MapsFixture maps;

    @BeforeEach
    void write() {
        maps = new MapsFixture(parent)
                .spoil("projects.json", "2022-05", "2020-05")
                .spoil("projects.json", "\"what_zh\":\"投资\"", "\"id\":\"P01.investment\",\"what_zh\":\"投资\"")
                .write("events.json", EVENTS)
                .write("indicators.json", INDICATORS)
                .write("contradictions.json", CONTRADICTIONS)
                .write("context_areas.json", "{\"context_areas\":[]}")
                .write("outside_checks.json", CHECKS);
    }

    private List<String> found() {
        CheckOutcome outcome = MapsCheck.check(maps.folder(), Optional.empty());
        return MapsFixture.words(outcome.loaded().report()).stream()
                .filter(problem -> !problem.startsWith("schema."))
                .toList();
    }

    @Test
    void soundFolderPasses() {
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    events.json|"E02"|"P01"|id.again @ maps/projects.json > P01 > id
                    events.json|"E02"|"S0"|id.again @ maps/sources.json > S0 > id
                    projects.json|"P01.investment"|"N1"|id.again @ maps/transport.json > N1 > id
                    indicators.json|"zh":"总数","en":"total"}|"zh":"总数","en":"total"},{"id":"total","zh":"又","en":"again"}|id.again @ maps/indicators.json > firms > definitions[1].id
                    contradictions.json|["firms"]|["economy"]|link.other @ maps/contradictions.json > TR01 > not_joined[0]
                    contradictions.json|["P01.investment","I001"]|["P01","I001"]|link.other @ maps/contradictions.json > TR01 > not_summed[0]
                    indicators.json|"topic":"economy"|"topic":"nature"|link.nothing @ maps/indicators.json > firms > topic
                    indicators.json|{"id":"I001","definition":"total"|{"id":"I001","definition":"part"|choice.unknown @ maps/indicators.json > firms > points[0].definition
                    events.json|,"reason_en":"Same name"||fact.reason @ maps/events.json > E01 > links[0].reason_en
                    parks.json|"figures":[]|"cautions":[{"zh":"甲","en":"A"}],"figures":[]|fact.source @ maps/parks.json > PK01 > cautions[0].source
                    transport.json|"total":4|"outside_source":"G9","total":4|fact.unknown @ maps/transport.json > N1 > outside_source
                    events.json|"date":"2021"|"date":"2019"|date.order @ maps/events.json > E02 > date
                    zones.json|"milestones":[|"milestones":[{"date":"2020-07","zh":"甲","en":"A","source":["S0"]},|date.order @ maps/zones.json > Z1 > milestones[1].date
                    projects.json|2020-05|2021-02|date.late @ maps/projects.json > P01 > statuses[0].date
                    projects.json|2020-05|2016/2022|date.late @ maps/projects.json > P01 > statuses[0].date
                    indicators.json|"date":"2020"|"date":"2023"|date.late @ maps/indicators.json > I001 > date
                    events.json|,"expected":true||date.late @ maps/events.json > E03 > date
                    parks.json|"figures":[]|"links":[{"to":"P01","link":"explicit","as_of":"2021-02-30"}],"figures":[]|date.bad @ maps/parks.json > PK01 > links[0].as_of
                    projects.json|"unit_zh":"亿元"|"unit_zh":"万元"|unit.words @ maps/projects.json > P01 > figures[0].unit_zh
                    indicators.json|"unit_zh":"家"|"unit_zh":"公顷"|unit.words @ maps/indicators.json > firms > unit_zh
                    projects.json|"value":20|"value":-20|unit.range @ maps/projects.json > P01 > figures[0].value
                    projects.json|"unit":"yi_yuan","unit_zh":"亿元"|"unit":"wan_mu","unit_zh":"万亩"|
                    projects.json|"value":20,"unit":"yi_yuan","unit_zh":"亿元"|"value":200,"unit":"wan_mu","unit_zh":"万亩"|unit.district @ maps/projects.json > P01 > figures[0].value
                    projects.json|"value":20,"unit":"yi_yuan","unit_zh":"亿元"|"note_zh":"全市","value":2000,"unit":"km2","unit_zh":"平方公里"|
                    """)
    void mistakeIsNamedWithItsPlace(String file, String good, String bad, String expected) {
        maps.spoil(file, good, bad == null ? "" : bad);
        List<String> found = found();
        if (expected == null) {
            assertEquals(List.of(), found);
        } else {
            assertTrue(found.contains(expected), found::toString);
        }
    }

    @Test
    void whatAReaderReportedIsNotSaidAgain() {
        maps.spoil("projects.json", "\"reason_zh\":\"主题相近\",\"reason_en\":\"Near theme\"", "\"x\":1")
                .spoil("events.json", "\"to\":\"P01\"", "\"to\":\"P99\"")
                .spoil("projects.json", "\"date\":\"2020-05\",\"source\":\"S0\"", "\"date\":\"2020-05\"");
        List<String> found = found();
        assertTrue(found.contains("link.reason @ maps/projects.json > P01 > zone_links[1].reason_zh"), found::toString);
        assertTrue(found.contains("source.missing @ maps/projects.json > P01 > statuses[0].source"), found::toString);
        assertFalse(found.toString().contains("fact."), found::toString);
        assertFalse(found.toString().contains("link.nothing"), found::toString);
    }

    @Test
    void aFileTheAtlasDoesNotReadIsStillJudged() {
        maps.write("notes.json", "{\"notes\":[{\"zh\":\"甲\",\"en\":\"A\"}]}").write("torn.json", "{");
        List<String> found = found();
        assertTrue(found.contains("fact.source @ maps/notes.json > notes[0].source"), found::toString);
        assertTrue(found.contains("json.bad @ maps/torn.json"), found::toString);
    }

    @Test
    void folderWithoutSchemasIsACaution() {
        CheckOutcome outcome = MapsCheck.check(maps.folder(), Optional.empty());
        assertEquals(
                List.of("schema.folder @ maps/schema"),
                MapsFixture.words(outcome.loaded().report()));
        assertEquals(0, outcome.summary().errors());
        assertEquals(1, outcome.summary().cautions());
    }

    @Test
    void missingFolderIsOneError() {
        CheckOutcome outcome = MapsCheck.check(parent.resolve("none"), Optional.empty());
        assertEquals(
                List.of("folder.missing @ none/"),
                MapsFixture.words(outcome.loaded().report()));
    }
}
