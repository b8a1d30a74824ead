package bishan.atlas.app.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.documents.DocumentPage.Cell;
import bishan.atlas.app.documents.DocumentPage.Change;
import bishan.atlas.app.documents.DocumentPage.Count;
import bishan.atlas.app.documents.DocumentPage.Sentence;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the real documents, as far as their content can be checked by hand. */
class DocumentPagesTest {
    private static final Atlas ATLAS = new AtlasReader().read(Path.of("maps")).atlas();
    private static final Documents DOCUMENTS = new Documents(ATLAS, Language.ZH);

    private static DocumentPage page(String id) {
        return DOCUMENTS.document(id).orElseThrow();
    }

    private static Change change(String document, String target) {
        return page(document).changes().rows().stream()
                .filter(row -> row.targetId().equals(target) && row.aspect().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(document + " changes nothing of " + target));
    }

    private static String state(Cell cell) {
        return cell.lines().stream()
                .map(line -> line.mark().map(StatusMark::word).orElse(line.text()))
                .reduce((first, last) -> last)
                .orElse("");
    }

    private static List<String> chips(Change change) {
        return change.chips().stream().map(Chip::text).toList();
    }

    @Test
    void theDocumentsStandInOrderOfTime() {
        assertEquals(
                List.of("S1", "S0", "S4", "S3", "S2"),
                DOCUMENTS.index().documents().stream()
                        .map(DocumentIndex.Entry::key)
                        .toList());
    }

    @Test
    void line27WentFromPreparationToBuilding() {
        Change line = change("S2", "T06");
        assertEquals("前期", state(line.before()));
        assertEquals("S0 2021年1月", line.before().source());
        assertEquals("在建", state(line.after()));
    }

    @Test
    void theBitongLineWentFromPreparationToBuilding() {
        assertEquals("前期", state(change("S2", "T07").before()));
        assertEquals("在建", state(change("S2", "T07").after()));
    }

    @Test
    void theAirportIsSitedMoreExactly() {
        Change airport = change("S2", "T01");
        assertTrue(airport.before().lines().get(0).remark().contains("选址落户璧山"));
        assertTrue(airport.after().lines().get(0).remark().contains("正兴镇"));
    }

    @Test
    void cityParksWentFrom32To35() {
        Change parks = change("S2", "parks");
        assertTrue(state(parks.before()).startsWith("32 "));
        assertTrue(state(parks.after()).startsWith("35 "));
    }

    @Test
    void countOfParksIsInTheSummaryOnce() {
        assertEquals(
                1,
                page("S2").summary().stream()
                        .filter(fact -> fact.toString().contains("城市公园"))
                        .count());
    }

    @Test
    void parksAreNotComparedTwice() {
        assertEquals(
                1,
                page("S2").changes().rows().stream()
                        .filter(row -> row.thing().contains("城市公园"))
                        .count());
    }

    @Test
    void theTransportFormulasStandSideBySideAsAConflict() {
        Change formula = change("S2", "N3");
        assertEquals(1, formula.before().lines().size(), "the two wordings of S0 give the same numbers");
        assertEquals(List.of("说法不一"), chips(formula));
        assertEquals(Optional.of("TR17"), formula.chips().get(0).sourceId());
    }

    @Test
    void urbanisationIsOfTwoDefinitions() {
        Change share = change("S2", "urbanisation");
        assertEquals("62%", state(share.before()));
        assertEquals("72.8%", state(share.after()));
        assertEquals(List.of("口径不同"), chips(share));
    }

    @Test
    void aValueReachedIsSetAgainstTheLastOneReachedNotAgainstATarget() {
        assertEquals("629 家", state(change("S4", "tech_firms").before()));
    }

    @Test
    void theStartOfWorksIsDisputedNotItsArea() {
        Change works = change("S0", "P01");
        assertEquals(Optional.of("TR06"), works.chips().get(0).sourceId());
    }

    @Test
    void whatIsNewlyNamedIsCountedInOneLine() {
        DocumentPage.Fold added = page("S2").changes().added();
        assertTrue(added.line().contains(String.valueOf(added.rows().size())), added.line());
        assertTrue(added.rows().stream().allMatch(row -> row.before().lines().isEmpty()));
        assertTrue(added.rows().stream().anyMatch(row -> row.targetId().equals("T13")), "合璧津高速 is new in S2");
    }

    @Test
    void theFirstDocumentHasNothingToCompareWith() {
        assertTrue(page("S1").changes().rows().isEmpty());
        assertFalse(page("S1").changes().none().isBlank());
    }

    @Test
    void theCountsAreThoseOfTheRecord() {
        assertEquals(
                List.of(17, 34, 15),
                page("S2").counts().stream().map(Count::number).limit(3).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S2", "S3", "S4"})
    void aDocumentThatNamesNoZoneSaysSo(String id) {
        assertTrue(
                page(id).notes().get(0).contains("没有提到 8 个产业生态区"),
                page(id).notes().get(0));
    }

    @Test
    void whereTheDateRestsOnAnOutsideCheckIsMarked() {
        List<Sentence> marked = page("S2").head().dating().stream()
                .filter(sentence -> sentence.outside().isPresent())
                .toList();
        assertEquals(1, marked.size());
        assertEquals(Chip.Type.OUTSIDE, marked.get(0).outside().orElseThrow().type());
    }

    @Test
    void theSpanOfADocumentIsShort() {
        assertEquals("2021年1月12日至31日之间", page("S0").head().span());
        assertEquals("2022年4月27日至7月之间", page("S4").head().span());
        assertEquals("2023年内，月份不可考", page("S2").head().span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S0", "S1", "S2", "S3", "S4"})
    void everyFactOfADocumentIsListedOnce(String id) {
        List<String> listed = page(id).groups().stream()
                .flatMap(group -> group.items().stream())
                .flatMap(item -> item.entries().stream())
                .map(DocumentPage.Entry::id)
                .toList();
        Set<String> told = new HashSet<>(facts(id).toList());
        assertEquals(listed.size(), new HashSet<>(listed).size(), "listed twice");
        assertTrue(listed.containsAll(told), () -> {
            told.removeAll(listed);
            return "not listed: " + told;
        });
    }

    /** The figures, points, formulas and counts of a document, from the records themselves. */
    private static Stream<String> facts(String source) {
        Atlas.Records records = ATLAS.records();
        return Stream.of(
                        records.figures()
                                .filter(figure -> figure.fact().sourceIds().contains(source))
                                .map(figure -> figure.id()),
                        records.points()
                                .filter(point -> point.fact().sourceIds().contains(source))
                                .map(point -> point.id()),
                        records.networks().stream()
                                .filter(network -> network.sourceId().equals(source))
                                .map(network -> network.id()),
                        records.parkCounts().stream()
                                .filter(count -> count.sourceId().equals(source))
                                .map(count -> count.id()))
                .flatMap(ids -> ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S0", "S1", "S2", "S3", "S4"})
    void everyRowLeadsToARecord(String id) {
        Set<String> known = Records.ids(ATLAS);
        DocumentPage page = page(id);
        Stream.of(
                        Stream.of(
                                        page.changes().rows(),
                                        page.changes().added().rows(),
                                        page.changes().repeated().rows())
                                .flatMap(rows -> rows.stream())
                                .map(Change::targetId),
                        page.summary().stream().map(DocumentPage.Fact::targetId),
                        page.groups().stream()
                                .flatMap(group -> group.items().stream())
                                .map(DocumentPage.Item::targetId))
                .flatMap(targets -> targets)
                .forEach(target -> assertTrue(known.contains(target), target));
    }

    @Test
    void nearlyEveryThingHasItsLines() {
        long bare = Stream.of("S0", "S1", "S2", "S3", "S4")
                .flatMap(id -> page(id).groups().stream())
                .flatMap(group -> group.items().stream())
                .filter(item -> item.lines().isEmpty())
                .count();
        assertTrue(bare <= 6, bare + " things without lines");
    }

    @Test
    void englishPagesHoldNoChineseWords() {
        DocumentPage page = new Documents(ATLAS, Language.EN).document("S2").orElseThrow();
        assertFalse(page.changes().added().line().matches(".*\\p{IsHan}.*"));
        page.counts().forEach(count -> assertFalse(count.label().matches(".*\\p{IsHan}.*")));
        page.summary().forEach(fact -> assertFalse(fact.kind().matches(".*\\p{IsHan}.*")));
    }
}
