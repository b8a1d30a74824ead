package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Timeline;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.Project;
import bishan.atlas.model.Source;
import bishan.atlas.model.Structure;
import bishan.atlas.model.Subject;
import bishan.atlas.model.TransportRecord;
import bishan.atlas.model.Zone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheets of the real record. */
class RealFactsTest {
    private static final MapState CHINESE = MapState.initial(Set.of(), Language.ZH);
    private static Atlas atlas;
    private static FactSheets sheets;

    @BeforeAll
    static void read() {
        atlas = new AtlasReader()
                .read(Path.of(System.getProperty("atlas.maps", "maps")))
                .atlas();
        sheets = new FactSheets(atlas);
    }

    @Test
    void digitalZoneShowsItsThreeFacts() {
        String text = SheetText.of(sheet("Z6"));
        assertTrue(text.contains("规划面积 10 平方公里; 1,000 公顷 · 1.5 万亩 {S0 2021年1月} {S1 +1}"), text);
        assertTrue(text.contains("[数字文创, 信息安全, 软件服务外包]"), text);
        assertTrue(text.contains("P04 大数据交易市场 规划"), text);
        assertTrue(text.contains("另：探索建立大数据交易市场"), text);
    }

    @Test
    void sportsZoneSaysThatNoDocumentStatesIndustries() {
        assertTrue(SheetText.of(sheet("Z2")).contains("!SILENCE 五份文献都没有写明目标产业"));
    }

    @Test
    @Tag("AC-34")
    void everyInferredCardCarriesItsReason() {
        List<Card> inferred = everySheet()
                .flatMap(sheet -> sheet.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Card card && card.inferred())
                .map(Card.class::cast)
                .toList();
        assertFalse(inferred.isEmpty());
        assertTrue(inferred.stream().noneMatch(card -> card.reason().isBlank()));
    }

    @Test
    @Tag("AC-32")
    void everyZoneHasPlannedAndMeasuredAreaSideBySide() {
        for (Zone zone : atlas.records().zones()) {
            Areas areas = (Areas) sheet(zone.id()).sections().get(0).blocks().get(0);
            assertEquals("相差 0.0%", areas.measured().second(), zone.id());
            assertTrue(areas.stated().value().endsWith(new Numbers(words()).plain(zone.plannedKm2())), zone.id());
            assertTrue(areas.measured().chips().stream().anyMatch(chip -> chip.type() == Chip.Type.SCHEMATIC));
        }
    }

    @Test
    @Tag("AC-33")
    void areaThatTwoDocumentsPrintDifferentlyStandsTwice() {
        String text = SheetText.of(sheet("Z7"));
        assertTrue(text.contains("规划面积: 约 15 平方公里 () {S1 2020年7月}"), text);
        assertTrue(text.contains("规划面积: 15 平方公里 () {S0 2021年1月}"), text);
    }

    @Test
    @Tag("AC-33")
    void everyFactOfEverySheetHasASourceChip() {
        List<String> bare = new ArrayList<>();
        everySheet()
                .forEach(sheet -> sheet.sections()
                        .forEach(section -> section.blocks().stream()
                                .filter(block -> section.chips().isEmpty() && !hasChips(block))
                                .forEach(block -> bare.add(sheet.id() + " " + section.title() + " " + block))));
        assertEquals(List.of(), bare);
    }

    @Test
    @Tag("AC-33")
    void everyDocumentChipShowsADateAndLeadsToItsSource() {
        List<Chip> chips = everySheet()
                .flatMap(sheet -> sheet.sections().stream())
                .flatMap(RealFactsTest::chips)
                .filter(chip -> chip.type() == Chip.Type.SOURCE)
                .toList();
        assertFalse(chips.isEmpty());
        assertTrue(chips.stream().allMatch(chip -> chip.text().matches("\\d{4}年(\\d+月)?")));
        assertTrue(chips.stream()
                .allMatch(chip ->
                        sheets.of(chip.sourceId().orElseThrow(), CHINESE).isPresent()));
    }

    @Test
    @Tag("AC-33")
    void changeBetweenTwoDocumentsIsNotGivenADay() {
        String text = SheetText.of(sheet("T06"));
        assertTrue(text.contains("= 前期[] | ~2021年1月 何时转变未载[2022年2月28日] | =2023年 在建[] | 最新"), text);
    }

    @Test
    void shareIsWrittenOverTheSumOfAll() {
        Row first = (Row) sheet("D3").sections().get(0).blocks().get(0);
        assertEquals("51.4%", first.value());
        assertEquals(
                "301 ÷ (301 + 20 + 50 + 160 + 20 + 10 + 15 + 10)",
                first.chips().get(0).tooltip());
    }

    @Test
    void everyIdHasASheetInBothLanguages() {
        for (Language language : Language.values()) {
            MapState state = MapState.initial(Set.of(), language);
            ids().forEach(id -> assertTrue(sheets.of(id, state).isPresent(), id));
        }
    }

    @Test
    void namedLinesWithoutACourseAreListed() {
        List<String> names = new LayerTree(atlas)
                .unknownCourses(CHINESE).stream().map(UnknownCourse::name).toList();
        assertTrue(names.containsAll(List.of("15号线", "26号线", "虎溪隧道")), names.toString());
    }

    private static FactSheet sheet(String id) {
        return sheets.of(id, CHINESE).orElseThrow();
    }

    private static Stream<FactSheet> everySheet() {
        return ids().map(RealFactsTest::sheet);
    }

    private static Stream<String> ids() {
        Atlas.Records records = atlas.records();
        return Stream.of(
                        records.zones().stream().map(Zone::id),
                        records.projects().stream().map(Project::id),
                        records.transport().stream().map(TransportRecord::id),
                        records.sources().stream().map(Source::id),
                        records.networks().stream().map(NetworkTarget::id),
                        records.context().subjects().stream().map(Subject::id),
                        records.context().structures().stream().map(Structure::id),
                        records.context().indicators().series().stream().map(IndicatorSeries::id),
                        records.context().derivations().stream().map(Derivation::id),
                        records.context().contradictions().stream().map(Contradiction::id),
                        atlas.features().map(MapFeature::id))
                .flatMap(ids -> ids)
                .distinct();
    }

    /** Sentences that tell of silence and buttons state no fact; everything else needs chips of its own or of its section. */
    private static boolean hasChips(Block block) {
        if (block instanceof Row row) {
            return !row.chips().isEmpty();
        }
        if (block instanceof Card card) {
            return !card.chips().isEmpty();
        }
        if (block instanceof Timeline timeline) {
            return timeline.entries().stream().noneMatch(entry -> entry.chips().isEmpty());
        }
        if (block instanceof Areas areas) {
            return !areas.stated().chips().isEmpty()
                    && !areas.measured().chips().isEmpty();
        }
        if (block instanceof Note note) {
            return note.tone() == Note.Tone.SILENCE || !note.chips().isEmpty();
        }
        return !(block instanceof FactSheet.Pills)
                && !(block instanceof FactSheet.Text text
                        && !text.muted()
                        && text.chips().isEmpty());
    }

    private static Stream<Chip> chips(Section section) {
        Stream<Chip> ofBlocks = section.blocks().stream().flatMap(block -> {
            if (block instanceof Row row) {
                return row.chips().stream();
            }
            return block instanceof Card card ? card.chips().stream() : Stream.empty();
        });
        return Stream.concat(section.chips().stream(), ofBlocks);
    }

    private static bishan.atlas.text.Messages words() {
        return bishan.atlas.text.Messages.of(Language.ZH, "facts");
    }
}
