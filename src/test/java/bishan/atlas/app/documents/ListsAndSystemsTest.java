package bishan.atlas.app.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.documents.StructurePage.Form;
import bishan.atlas.app.documents.StructurePage.Node;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.export.Table;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The systems, the contradictions and the lists of records. */
class ListsAndSystemsTest {
    private static final Atlas ATLAS = new AtlasReader().read(Path.of("maps")).atlas();
    private static final Documents DOCUMENTS = new Documents(ATLAS, Language.ZH);

    private static StructurePage system(String id) {
        return DOCUMENTS.structure(id).orElseThrow();
    }

    private static Stream<Node> all(List<Node> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
    }

    @Test
    void theIndexCountsWhatItsListsHold() {
        assertEquals(
                List.of("105", "25", "18", "14", "8", "23", "16", "18", "8", "10"),
                DOCUMENTS.index().records().stream()
                        .map(DocumentIndex.Row::count)
                        .toList());
        assertEquals("54", DOCUMENTS.index().contradictions().count());
    }

    @Test
    void aListIsCopiedAsItIsListed() {
        RecordList honours = DOCUMENTS.records("honours").orElseThrow();
        Table table = RecordListTable.of(honours, honours.rows(), Language.ZH);
        assertEquals(8, table.rows().size());
        assertEquals("H01", table.rows().get(0).get(0).text());
        assertTrue(table.rows().stream().noneMatch(row -> row.get(5).text().isBlank()), "each has its source");
    }

    @Test
    void onePlusThreePlusNStandsInThreeColumns() {
        StructurePage page = system("ST1");
        assertEquals(Form.COLUMNS, page.form());
        assertEquals(
                List.of("1", "3", "N"), page.nodes().stream().map(Node::symbol).toList());
        assertEquals("借重庆大学城资源，以三处为载体，构建五个生态", page.nodes().get(0).role());
    }

    @Test
    void theCorridorHasItsStopsAndFourGroups() {
        StructurePage page = system("ST2");
        assertEquals(Form.CORRIDOR, page.form());
        assertEquals("一廊", page.nodes().get(0).symbol());
        assertEquals(5, page.nodes().get(0).children().size());
        assertEquals(5, page.nodes().size());
        assertTrue(page.note().contains("示意图"));
    }

    @Test
    void theThreeEnginesAreThreeBoxesThatLeadToTheirAreas() {
        StructurePage page = system("ST3");
        assertEquals(Form.BOXES, page.form());
        assertEquals(
                List.of("C01", "C03", "C04"),
                page.nodes().stream().map(Node::targetId).toList());
    }

    @Test
    void everyPartThatIsARecordLeadsToIt() {
        Set<String> known = Records.ids(ATLAS);
        Stream.of("ST1", "ST2", "ST3", "ST4")
                .flatMap(id -> all(system(id).nodes()))
                .filter(Node::isLink)
                .forEach(node -> assertTrue(known.contains(node.targetId()), node.targetId()));
    }

    @Test
    void theGroupsThatSoundLikeZonesAreMarked() {
        Node digital = system("ST4").nodes().get(0);
        assertTrue(digital.chips().stream().anyMatch(chip -> chip.sourceId().equals(Optional.of("TR07"))));
    }

    @ParameterizedTest
    @EnumSource(Shelf.class)
    void everyRowOfAListIsARecordWithWordsAndASource(Shelf shelf) {
        Set<String> known = Records.ids(ATLAS);
        RecordList list = DOCUMENTS.records(shelf.key()).orElseThrow();
        for (RecordList.Row row : list.rows()) {
            assertTrue(known.contains(row.id()), row.id());
            assertFalse(row.words().isBlank(), row.id());
            assertFalse(row.chips().isEmpty(), row.id());
        }
    }

    @Test
    void typingNarrowsAListByNameIdOtherNameAndWords() {
        RecordList projects = DOCUMENTS.records("projects").orElseThrow();
        assertEquals(105, projects.matching("").size());
        assertEquals(
                List.of("P53"),
                projects.matching("p53").stream().map(RecordList.Row::id).toList());
        assertTrue(projects.matching("弗迪").size() >= 2);
        assertTrue(projects.matching("弗迪 刀片").size() < projects.matching("弗迪").size());
        assertTrue(projects.matching("无此条目").isEmpty());
    }

    @Test
    void everyContradictionStandsInItsGroupWithEvenRows() {
        ContradictionList list = DOCUMENTS.contradictions();
        assertEquals(54, list.groups().stream().mapToInt(g -> g.items().size()).sum());
        list.groups().stream()
                .flatMap(group -> group.items().stream())
                .forEach(item -> item.rows()
                        .forEach(row ->
                                assertEquals(item.columns().size(), row.cells().size(), item.id())));
    }

    @Test
    void theColumnsOfAContradictionStandByTime() {
        ContradictionList.Item item = DOCUMENTS.contradictions().groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(i -> i.id().equals("TR26"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("S1", "S0", "S4", "S3"),
                item.columns().stream().map(chip -> chip.id()).toList());
    }

    @Test
    void everyIdOfTheRecordOpensItsPage() {
        assertEquals(Optional.of("S0"), DOCUMENTS.pageOf("S0"));
        assertEquals(Optional.of("ST1"), DOCUMENTS.pageOf("ST1.2.1"));
        assertEquals(Optional.of("contradictions"), DOCUMENTS.pageOf("TR17"));
        assertEquals(Optional.of("policies"), DOCUMENTS.pageOf("PO03"));
        assertEquals(Optional.of("derived"), DOCUMENTS.pageOf("D7"));
        assertEquals(Optional.empty(), DOCUMENTS.pageOf("nothing"));
    }
}
