package bishan.atlas.app.book;

import bishan.atlas.app.IndicatorChart;
import bishan.atlas.app.IndicatorPage;
import bishan.atlas.app.chart.PrintedChart;
import bishan.atlas.scene.DisplayList;
import java.util.ArrayList;
import java.util.List;

/** A chart with its name, what is joined in it, the words for its marks, and its sources. */
final class ChartCard {
    private static final double PLOT_MM = 36;
    private static final double PX_MM = 0.182;

    private final Press press;
    private final Setting setting;
    private final double widthMm;
    private final PrintedChart charts;

    ChartCard(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
        this.widthMm = setting.columnMm(2);
        this.charts = new PrintedChart(press.map().typesetter(), press.map().theme(), setting.mm(PX_MM));
    }

    /** The words under the plot. */
    Block of(IndicatorPage page) {
        return new Stack(List.of(plot(page), words(page)), setting.mm(0.5));
    }

    /** The words beside the plot, {@code beside} millimetres from the left. */
    Block of(IndicatorPage page, double beside) {
        Block drop = new Gap(Type.SMALL_STRONG.lineMm(setting.unit()) + setting.mm(2));
        return Across.of(0, plot(page), beside, Stack.of(drop, words(page)));
    }

    private Block plot(IndicatorPage page) {
        List<Block> blocks = new ArrayList<>();
        String unit = page.head().unit();
        blocks.add(setting.lines(
                unit.isBlank()
                        ? page.head().title()
                        : press.say("chart.title", page.head().title(), unit),
                Type.SMALL_STRONG,
                widthMm));
        blocks.add(new Picture(charts.plot(page.chart(), widthMm, setting.mm(PLOT_MM)), setting.mm(1.2)));
        return new Stack(blocks, setting.mm(0.5));
    }

    private Block words(IndicatorPage page) {
        List<Block> blocks = new ArrayList<>();
        page.chart().legend().forEach(entry -> blocks.add(entry(entry)));
        if (!page.chart().undated().isEmpty()) {
            blocks.add(setting.lines(
                    press.say(
                            "chart.undated", press.reading().listed(page.chart().undated())),
                    Type.TINY,
                    widthMm));
        }
        blocks.add(setting.lines(page.head().joining(), Type.TINY, widthMm));
        blocks.add(setting.lines(page.head().sources(), Type.TINY, widthMm));
        return new Stack(blocks, setting.mm(0.5));
    }

    private Block entry(IndicatorChart.Entry entry) {
        DisplayList mark = charts.mark(entry.mark());
        double line = Type.TINY.lineMm(setting.unit());
        double indent = mark.widthMm() + setting.mm(1);
        return Across.of(
                0,
                new Picture(mark, (line - mark.heightMm()) / 2),
                indent,
                setting.lines(entry.words(), Type.TINY, widthMm - indent));
    }
}
