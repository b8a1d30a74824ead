package bishan.atlas.app.book;

import bishan.atlas.app.IndicatorChart;
import bishan.atlas.app.IndicatorList;
import bishan.atlas.app.IndicatorPage;
import bishan.atlas.app.IndicatorPages;
import bishan.atlas.app.book.TableSetter.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The indicators under their headings: charts of those with a course over time, two abreast, then every value in a table. */
final class IndicatorsChapter {
    private final Press press;
    private final Setting setting;
    private final TableSetter table;
    private final ChartCard cards;

    IndicatorsChapter(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
        this.cards = new ChartCard(press, setting);
        table = new TableSetter(
                setting,
                setting.bodyMm(),
                List.of(
                        Column.left(press.say("indicators.series"), 40),
                        Column.right(press.say("indicators.value"), 24),
                        Column.left(press.say("indicators.when"), 22),
                        Column.left(press.say("indicators.definition"), 54),
                        Column.left(press.say("indicators.source"), 27)));
    }

    Chapter chapter() {
        List<Piece> pieces = new ArrayList<>();
        IndicatorPages all = new IndicatorPages(press.atlas());
        IndicatorList.of(press.atlas(), press.words().language())
                .topics()
                .forEach(topic -> topic(
                        pieces,
                        topic.title(),
                        topic.entries().stream()
                                .map(entry ->
                                        all.of(entry.seriesId(), press.reading().state()))
                                .flatMap(Optional::stream)
                                .toList()));
        String title = press.say("indicators.title");
        return new Chapter(
                "indicators",
                title,
                1,
                title,
                press.head(title, press.say("indicators.note"), setting),
                1,
                pieces,
                setting);
    }

    private void topic(List<Piece> pieces, String title, List<IndicatorPage> pages) {
        pieces.add(press.section(title, setting));
        List<IndicatorPage> drawn = pages.stream()
                .filter(page -> page.chart().form() == IndicatorChart.Form.PLOT)
                .toList();
        for (int i = 0; i < drawn.size(); i += 2) {
            double second = setting.bodyMm() - setting.columnMm(2);
            Block pair = i + 1 < drawn.size()
                    ? Across.of(0, cards.of(drawn.get(i)), second, cards.of(drawn.get(i + 1)))
                    : cards.of(drawn.get(i), second);
            pieces.add(Piece.of(pair, setting.mm(i == 0 ? 2 : 5)));
        }
        List<Piece> rows = new ArrayList<>();
        pages.forEach(page -> rows.addAll(rows(page)));
        List<Piece> set = table.table(rows);
        for (int i = 0; i < set.size(); i++) {
            pieces.add(i == 0 ? set.get(i).after(setting.mm(5)) : set.get(i));
        }
    }

    /** A row a value; the name of the series stands at the first, what is said of it as a whole under it. */
    private List<Piece> rows(IndicatorPage page) {
        List<Piece> rows = new ArrayList<>();
        for (IndicatorPage.Row row : page.rows()) {
            boolean first = rows.isEmpty();
            List<Block> name = new ArrayList<>();
            if (first) {
                name.add(table.words(0, page.head().title(), Type.SMALL_STRONG));
                name.add(table.words(0, page.note(), Type.TINY));
            }
            rows.add(table.row(List.of(
                            table.stack(name),
                            amount(row),
                            table.words(2, row.when(), Type.SMALL),
                            told(row),
                            table.tagged(4, "", Type.SMALL, press.tags().of(row.chips()))))
                    .named(first ? page.head().seriesId() : ""));
        }
        page.derived().forEach(value -> rows.add(derived(value)));
        // A value never stands on another page than the name of its series.
        for (int i = 0; i < rows.size() - 1; i++) {
            rows.set(i, rows.get(i).kept());
        }
        return rows;
    }

    private Block amount(IndicatorPage.Row row) {
        String unit = row.amount().unit();
        // A unit that begins with a number, such as 100 million CNY, would read as one with the value.
        boolean apart = !unit.isEmpty() && Character.isDigit(unit.charAt(0));
        String gap = apart || unit.startsWith("%") ? "" : " ";
        String value = apart ? row.amount().text() : (row.amount().text() + gap + unit).strip();
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.words(1, value, Type.SMALL_STRONG));
        blocks.add(table.words(1, apart ? unit : "", Type.TINY));
        row.amount().beside().forEach(more -> blocks.add(table.words(1, more, Type.TINY)));
        return table.stack(blocks);
    }

    private Block told(IndicatorPage.Row row) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.words(3, row.second(), Type.SMALL));
        if (!row.amount().parts().isEmpty()) {
            List<String> parts = row.amount().parts().stream()
                    .map(part -> press.say("indicators.part", part.name(), part.number()))
                    .toList();
            blocks.add(table.words(3, press.reading().listed(parts), Type.SMALL));
        }
        row.remarks().forEach(remark -> blocks.add(table.words(3, remark, Type.TINY)));
        return table.stack(blocks);
    }

    private Piece derived(IndicatorPage.Derived value) {
        return table.row(List.of(
                new Gap(0),
                table.words(1, value.value(), Type.SMALL),
                table.words(2, value.label(), Type.TINY),
                table.stack(table.words(3, value.how(), Type.TINY), table.words(3, value.note(), Type.TINY)),
                table.tagged(4, "", Type.SMALL, press.tags().of(List.of(value.chip())))));
    }
}
