package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpotTest {
    private static Spot root(String json) throws Exception {
        return Spot.root("maps/a.json", new JsonMapper().readTree(json.replace('\'', '"')));
    }

    private static String name(Spot spot) {
        return spot.item() + " > " + spot.field();
    }

    @Test
    void whatStandsInARecordIsNamedFromTheRecord() throws Exception {
        Spot root = root("{'projects':[{'id':'P01','figures':[{'id':'P01.a','value':1},{'id':'P01.b','value':2}]}]}");
        assertEquals("P01 > figures[1].value", name(root.at("/projects/0/figures/1/value")));
    }

    @Test
    void recordInsideARecordHasItsOwnName() throws Exception {
        Spot root = root("{'series':[{'id':'firms','points':[{'id':'I001','value':1}]}]}");
        assertEquals("I001 > value", name(root.at("/series/0/points/0/value")));
    }

    @Test
    void recordWithoutAnIdIsNamedByItsPlace() throws Exception {
        Spot root = root("{'projects':[{'id':'P01'},{'name_zh':'a'}]}");
        assertEquals("#2 > name_zh", name(root.at("/projects/1/name_zh")));
    }

    @Test
    void listWithoutIdsHoldsNoRecords() throws Exception {
        Spot root = root("{'counts':[{'value':32},{'value':35}]}");
        assertEquals(" > counts[1].value", name(root.at("/counts/1/value")));
    }

    @Test
    void propertiesOfAFeatureAreItsFields() throws Exception {
        Spot root = root("{'features':[{'properties':{'id':'L1','ref':'1'},'geometry':{'type':'Point'}}]}");
        assertEquals("L1 > ref", name(root.at("/features/0/properties/ref")));
        assertEquals("L1 > geometry.type", name(root.at("/features/0/geometry/type")));
    }

    @Test
    void namesLeadBackToTheirPlace() throws Exception {
        Spot root =
                root("{'features':[{'properties':{'id':'L1','statuses':[{'date':1}]},'geometry':{'type':'Point'}}]}");
        Spot feature = root.at("/features/0");
        assertEquals(
                "/features/0/properties/statuses/0/date",
                feature.follow("statuses[0].date").pointer());
        assertEquals(
                "/features/0/geometry/type", feature.follow("geometry.type").pointer());
        assertEquals("/features/0/properties/name_zh", feature.follow("name_zh").pointer());
        assertEquals("/features/0", feature.follow("").pointer());
    }

    @Test
    void keysWithSlashesAreFoundAgain() throws Exception {
        Spot odd = root("{'a/b~c':1}").members().toList().get(0);
        assertEquals("/a~1b~0c", odd.pointer());
        assertEquals(1, root("{'a/b~c':1}").at(odd.pointer()).node().asInt());
    }

    @Test
    void misspeltWordIsAnsweredWithTheNearest() {
        List<String> many = List.of("name_zh", "name_en", "aliases", "figures", "statuses", "statements", "notes");
        assertEquals("statuses", Nearest.to("statsues", many).get(0));
        assertEquals(6, Nearest.to("x", many).size());
        assertEquals(List.of("high", "low"), Nearest.to("hihg", List.of("high", "low")));
    }
}
