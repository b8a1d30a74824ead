package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.IndicatorChart.Form;
import bishan.atlas.app.IndicatorChart.Mark;
import bishan.atlas.app.IndicatorChart.Segment;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a series shows, from the real record: different definitions are never joined, every value is in the table. */
class IndicatorPagesTest {
    private static IndicatorPage page(String series, Language language) {
        MapState state = MapState.initial(Set.of(), language);
        return new IndicatorPages(RealAtlas.get().atlas()).of(series, state).orElseThrow();
    }

    private static IndicatorPage page(String series) {
        return page(series, Language.ZH);
    }

    private static List<String> joined(String series) {
        return page(series).chart().segments().stream()
                .map(s -> s.from().label() + "–" + s.to().label())
                .toList();
    }

    private static List<String> marks(String series) {
        return page(series).chart().points().stream()
                .map(p -> p.label() + " " + p.mark())
                .toList();
    }

    static Stream<IndicatorSeries> everySeries() {
        return RealAtlas.get().atlas().records().context().indicators().series().stream();
    }

    @Test
    void technologyFirmsJoinOnlyTheTwoTotals() {
        assertEquals(List.of("629 CIRCLE", "1503 CIRCLE", "1788 SQUARE", "2000 TARGET"), marks("tech_firms"));
        assertEquals(List.of("629–1503"), joined("tech_firms"));
    }

    @Test
    void highTechFirmsJoinOnlyTheValidCertificates() {
        assertEquals(
                List.of("170 CIRCLE", "220 SQUARE", "301 CIRCLE", "359 TRIANGLE", ">400 TARGET"),
                marks("hitech_firms"));
        assertEquals(List.of("170–301"), joined("hitech_firms"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rd_intensity", "urbanisation", "parks", "closed_polluters", "trade_growth_avg", "teams_p10"})
    void whereDefinitionsDifferNothingIsJoined(String series) {
        assertEquals(List.of(), joined(series));
        assertEquals("口径不同，不连线", page(series).head().joining());
    }

    @Test
    void sameQuartersAreJoined() {
        assertEquals(List.of("6.7–6.9"), joined("gdp_growth"));
    }

    @Test
    void theLegendNamesEveryDefinitionAndTheYearOfTheTarget() {
        assertEquals(
                List.of("CIRCLE 总数", "SQUARE “累计培育”", "TARGET 2025年目标"),
                page("tech_firms").chart().legend().stream()
                        .map(entry -> entry.mark() + " " + entry.words())
                        .toList());
    }

    @Test
    void aValueDatedByItsDocumentCarriesTheDaysTheDocumentMayBeOf() {
        IndicatorChart.Point first = page("tech_firms").chart().points().get(0);
        assertEquals(2020.54, first.at(), 0.01, "the middle of July 2020");
        IndicatorChart.Band band = first.band().orElseThrow();
        assertEquals(2020.497, band.from(), 0.005, "1 July");
        assertEquals(2020.83, band.to(), 0.005, "30 October");
    }

    @Test
    void aTargetHasNoBandAndStandsInTheMiddleOfItsYear() {
        IndicatorChart.Point target = page("tech_firms").chart().points().get(3);
        assertEquals(Optional.empty(), target.band());
        assertEquals(2025.5, target.at(), 0.01);
    }

    @Test
    void aTargetWithoutAYearIsNotOnTheAxis() {
        IndicatorPage page = page("cluster_100bn");
        assertEquals(List.of(), page.chart().points());
        assertEquals(List.of("1 个"), page.chart().undated());
        assertEquals("时间未写明", page.rows().get(0).when());
        assertEquals("目标（新能源汽车及配套）", page.chart().legend().get(0).words());
    }

    @Test
    void aRatioIsShownInParts() {
        IndicatorPage page = page("industry_mix");
        assertEquals(Form.PARTS, page.chart().form());
        IndicatorPage.Amount amount = page.rows().get(0).amount();
        assertTrue(amount.whole());
        assertEquals("5 : 52 : 43", amount.text());
        assertEquals(
                List.of("一产 5", "二产 52", "三产 43"),
                amount.parts().stream().map(p -> p.name() + " " + p.number()).toList());
        assertFalse(page("innov_tasks").rows().get(0).amount().whole(), "3 main and 55 small items are no whole");
    }

    @Test
    void oneValueIsAFigure() {
        assertEquals(Form.FIGURES, page("rd_spend").chart().form());
    }

    @Test
    void theShareOfTheTargetIsWorkedOutAndSaidToBe() {
        IndicatorPage.Derived derived = page("tech_firms").derived().get(0);
        assertEquals("89.4%", derived.value());
        assertEquals("1788 ÷ 2000，距目标 212 家", derived.how());
        assertEquals(FactSheet.Chip.Type.DERIVED, derived.chip().type());
    }

    @Test
    void noDistanceToATargetThatIsOnlyMoreThan() {
        assertEquals("359 ÷ 400", page("hitech_firms").derived().get(0).how());
    }

    @Test
    void theContradictionOfASeriesIsToldOnceWithItsRule() {
        IndicatorPage page = page("tech_firms");
        assertEquals(
                List.of("科技型企业数的口径"),
                page.warnings().stream().map(IndicatorPage.Warning::title).toList());
        assertTrue(page.warnings().get(0).text().contains("用词不同不连线"));
        assertTrue(page.rows().stream()
                .noneMatch(row -> row.chips().stream().anyMatch(chip -> chip.type() == FactSheet.Chip.Type.CONFLICT)));
    }

    @Test
    void aContradictionOfOneValueMarksItsRow() {
        List<FactSheet.Chip> chips = page("rd_intensity").rows().get(0).chips();
        assertEquals(
                List.of("文字有误", "2020年7月"),
                chips.stream().map(FactSheet.Chip::text).toList());
    }

    @Test
    void theStatusLineCountsDocumentsAndTheTarget() {
        assertEquals("科技型企业：4 个数据点，3 份文献加目标", page("tech_firms").head().told());
        assertEquals(
                "Technology firms: 4 values, 3 documents and a target",
                page("tech_firms", Language.EN).head().told());
    }

    @Test
    void theSourcesStandInOrderOfTime() {
        assertEquals(
                "来源：S1 2020年7月、S0 2021年1月、S4 2022年5月、S3 2023年6月",
                page("tech_firms").head().sources());
    }

    @Test
    void theOthersAreOfTheSameHeadingTheRichestFirst() {
        assertEquals(
                List.of("hitech_firms", "rd_intensity", "tech_firms_new"),
                page("tech_firms").otherIds());
    }

    @Test
    void aDigitOfAnotherRecordOpensThatRecord() {
        assertEquals("P38", page("invest_in").rows().get(0).opens());
        assertEquals("S1", page("tech_firms").rows().get(0).opens());
    }

    @ParameterizedTest
    @MethodSource("everySeries")
    void nothingIsJoinedAcrossDefinitionsOrToATarget(IndicatorSeries series) {
        for (Segment segment : page(series.id()).chart().segments()) {
            assertEquals(segment.from().definitionId(), segment.to().definitionId());
            assertFalse(segment.from().target() || segment.to().target());
            assertTrue(segment.from().at() <= segment.to().at());
        }
    }

    @ParameterizedTest
    @MethodSource("everySeries")
    void everyValueIsOneRowWithItsSource(IndicatorSeries series) {
        for (Language language : Language.values()) {
            List<IndicatorPage.Row> rows = page(series.id(), language).rows();
            assertEquals(
                    series.points().stream()
                            .map(IndicatorSeries.Point::id)
                            .sorted()
                            .toList(),
                    rows.stream().map(IndicatorPage.Row::pointId).sorted().toList());
            for (IndicatorPage.Row row : rows) {
                assertTrue(row.chips().stream().anyMatch(chip -> chip.sourceId().isPresent()), row.pointId());
                assertFalse(row.definition().isBlank() || row.when().isBlank(), row.pointId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everySeries")
    void whatStandsOnTheAxisIsDatedAndInItsYears(IndicatorSeries series) {
        IndicatorChart chart = page(series.id()).chart();
        long dated = series.points().stream()
                .filter(p -> p.fact().date().isPresent() && p.reading().parts().isEmpty())
                .count();
        assertEquals(dated, chart.points().size());
        chart.points()
                .forEach(point -> assertTrue(
                        point.at() >= chart.years().first()
                                && point.at() <= chart.years().last() + 1,
                        point.toString()));
        Set<Mark> legend =
                chart.legend().stream().map(IndicatorChart.Entry::mark).collect(Collectors.toSet());
        chart.points().forEach(point -> assertTrue(legend.contains(point.mark()), point.toString()));
    }

    @Test
    void allHundredAndFourValuesAreInTheTables() {
        List<String> ids = new ArrayList<>();
        everySeries().forEach(series -> page(series.id()).rows().forEach(row -> ids.add(row.pointId())));
        assertEquals(104, ids.size());
        assertEquals(104, ids.stream().distinct().count());
    }

    @Test
    void theListHoldsEverySeriesUnderItsHeading() {
        IndicatorList list = IndicatorList.of(RealAtlas.get().atlas(), Language.ZH);
        assertEquals(86, list.seriesIds().size());
        assertEquals(104, list.points());
        assertEquals(Optional.of("tech_firms"), list.first());
        assertEquals(
                List.of("创新", "经济", "绿色与城乡", "交通与开放", "治理与改革"),
                list.topics().stream().map(IndicatorList.Topic::title).toList());
    }

    @Test
    void anUnknownSeriesHasNoPage() {
        MapState state = MapState.initial(Set.of(), Language.ZH);
        assertEquals(Optional.empty(), new IndicatorPages(RealAtlas.get().atlas()).of("nothing", state));
    }

    @Test
    void aSegmentAcrossDefinitionsIsRefused() {
        IndicatorChart chart = page("tech_firms").chart();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Segment(chart.points().get(1), chart.points().get(2)));
    }
}
