package bishan.atlas.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.IndicatorChart;
import bishan.atlas.app.IndicatorPage;
import bishan.atlas.app.IndicatorPages;
import bishan.atlas.app.MapState;
import bishan.atlas.app.chart.ChartDrawing.Area;
import bishan.atlas.app.chart.ChartDrawing.Words;
import bishan.atlas.model.IndicatorSeries;
import bishan.atlas.model.Language;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChartLayoutTest {
    private static final double DIGIT = 7.5;

    private static IndicatorPage page(String series) {
        MapState state = MapState.initial(Set.of(), Language.ZH);
        return new IndicatorPages(RealAtlas.get().atlas()).of(series, state).orElseThrow();
    }

    private static ChartDrawing drawn(IndicatorChart chart, double width, double height) {
        return ChartLayout.of(
                chart, new ChartSize(width, height, t -> t.length() * 6.5, t -> t.length() * DIGIT, 16, 20, 1));
    }

    static Stream<String> plotted() {
        return RealAtlas.get().atlas().records().context().indicators().series().stream()
                .map(IndicatorSeries::id)
                .filter(id -> page(id).chart().form() == IndicatorChart.Form.PLOT);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2000, 6, 2500, 500",
        "0, 400, 3, 450, 150",
        "0, 3.3, 5, 4, 1",
        "0, 72.8, 6, 80, 20",
        "0, 6.9, 4, 7.5, 2.5",
        "0, 35, 5, 40, 10"
    })
    void theAxisGoesFromZeroInRoundSteps(double least, double greatest, int most, double top, double step) {
        ValueAxis axis = ValueAxis.of(least, greatest, most);
        assertEquals(0, axis.from());
        assertEquals(top, axis.to(), 1e-9);
        assertEquals(step, axis.step(), 1e-9);
    }

    @Test
    void anAxisOfNothingStillStands() {
        assertEquals(new ValueAxis(0, 1, 1), ValueAxis.of(0, 0, 5));
    }

    @Test
    void aLossStandsBelowZero() {
        ValueAxis axis = ValueAxis.of(-3, 7, 6);
        assertTrue(axis.from() <= -3 && axis.to() >= 7);
        assertTrue(
                axis.ticks().stream().anyMatch(tick -> Math.abs(tick) < 1e-9),
                axis.ticks().toString());
    }

    @Test
    void valuesStandInOrderOfTimeAndHeight() {
        ChartDrawing chart = drawn(page("tech_firms").chart(), 720, 360);
        List<ChartDrawing.Spot> spots = chart.spots();
        for (int i = 1; i < spots.size(); i++) {
            assertTrue(spots.get(i).x() > spots.get(i - 1).x());
            assertTrue(spots.get(i).y() < spots.get(i - 1).y());
        }
        assertEquals(1, chart.segments().size());
        assertEquals(1, chart.targets().size());
        assertEquals(spots.get(3).y(), chart.targets().get(0).y1());
    }

    @ParameterizedTest
    @MethodSource("plotted")
    void noLabelStandsOnAnotherOrOutside(String series) {
        for (double[] size : new double[][] {{1400, 620}, {720, 360}, {416, 280}, {330, 110}}) {
            ChartDrawing chart = drawn(page(series).chart(), size[0], size[1]);
            List<Area> labels = chart.labels().stream().map(Words::box).toList();
            assertEquals(page(series).chart().points().size(), labels.size());
            Area all = new Area(0, 0, size[0], size[1]);
            for (int i = 0; i < labels.size(); i++) {
                assertTrue(labels.get(i).within(all), series + " " + labels.get(i));
                for (int j = i + 1; j < labels.size(); j++) {
                    assertEquals(0, labels.get(i).overlap(labels.get(j)), series + " at " + size[0]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plotted")
    void theYearsDoNotRunTogether(String series) {
        ChartDrawing chart = drawn(page(series).chart(), 260, 110);
        List<Area> words = chart.axisWords().stream().map(Words::box).toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                assertEquals(0, words.get(i).overlap(words.get(j)), series);
            }
        }
    }

    @Test
    void aCrowdOfValuesIsPlacedInTime() {
        List<IndicatorChart.Point> many = Stream.iterate(0, i -> i + 1)
                .limit(60)
                .map(i -> new IndicatorChart.Point(
                        "p" + i,
                        "d",
                        IndicatorChart.Mark.CIRCLE,
                        100 + i % 3,
                        "100000",
                        2020 + i / 60.0,
                        java.util.Optional.empty(),
                        ""))
                .toList();
        IndicatorChart chart = new IndicatorChart(
                IndicatorChart.Form.PLOT, new IndicatorChart.Years(2020, 2020), List.of(), many, List.of(), List.of());
        assertEquals(60, drawn(chart, 300, 200).labels().size());
    }

    @Test
    void thePictureHoldsChartAndCaption() {
        ChartPicture picture =
                new ChartPicture(RealAtlas.get().typesetter(), RealAtlas.get().theme());
        BufferedImage image = picture.paint(page("tech_firms"));
        assertEquals(1920, image.getWidth());
        assertEquals(0xFFFFFFFF, image.getRGB(2, 2));
        String texts = picture.draw(page("tech_firms")).items().get(0).marks().toString();
        for (String wanted : new String[] {"科技型企业", "家", "来源：S1 2020年7月", "1503", "2025年目标"}) {
            assertTrue(texts.contains(wanted), wanted);
        }
    }
}
