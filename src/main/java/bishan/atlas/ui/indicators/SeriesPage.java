package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorChart.Form;
import bishan.atlas.app.IndicatorPage;
import bishan.atlas.app.IndicatorPages;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Words;
import bishan.atlas.ui.kit.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The page of a series: chart at the left, table at the right, other series below; in a narrow window one under the other. The chart takes
 * what height is left over.
 */
final class SeriesPage extends Region {
    private static final double EDGE_PX = 20;
    private static final double GAP_PX = 16;
    private static final double SIDE_PX = 372;
    private static final double CARD_PX = 240;
    private static final double LEAST_CHART_PX = 250;
    private static final double MOST_SPARE_PX = 320;
    private static final double MOST_CARD_PX = 320;
    private static final double LEAST_CARD_WIDTH_PX = 220;
    private static final double WIDE_PX = 880;

    private final Region head;
    private final VBox main = new VBox(8);
    private final VBox side = new VBox(12);
    private final boolean growing;
    private final List<Region> cards = new ArrayList<>();

    SeriesPage(IndicatorPage page, IndicatorPages pages, AtlasModel model, Words words) {
        getStyleClass().add("series-page");
        head = new PageHead(page, new PageCopy(page, model, words), words);
        growing = page.chart().form() == Form.PLOT;
        fillMain(page, model, words);
        fillSide(page, model);
        page.otherIds().stream()
                .flatMap(id -> pages.of(id, model.state()).stream())
                .forEach(other -> cards.add(new SeriesCard(other, model::openSeries, words)));
        getChildren().addAll(head, main, side);
        getChildren().addAll(cards);
        setMinWidth(0);
    }

    /** Legend, chart, and under it what explains the chart. */
    private void fillMain(IndicatorPage page, AtlasModel model, Words words) {
        if (growing) {
            ChartPlot chart = new ChartPlot(page.chart(), PageHead.spoken(page, words));
            chart.setId("main-chart");
            chart.setPrefHeight(LEAST_CHART_PX);
            VBox.setVgrow(chart, Priority.ALWAYS);
            main.getChildren().addAll(new LegendView(page.chart(), page.head().joining()), chart);
        } else {
            main.getChildren().add(new FiguresView(page.rows()));
        }
        if (growing && !page.chart().undated().isEmpty()) {
            String listed =
                    String.join(words.get("undated.separator"), page.chart().undated());
            main.getChildren().add(WrappedText.of(words.get("undated.list", listed), "type-small", "type-muted"));
        }
        if (!page.note().isBlank()) {
            main.getChildren().add(WrappedText.of(page.note(), "type-small", "type-muted"));
        }
        page.warnings()
                .forEach(warning ->
                        main.getChildren().add(new WarningView(warning, id -> model.select(Optional.of(id)))));
    }

    private void fillSide(IndicatorPage page, AtlasModel model) {
        page.derived().forEach(derived -> side.getChildren().add(new DerivedView(derived)));
        side.getChildren().add(new PointTable(page.rows(), id -> model.select(Optional.of(id))));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return top(width) + body(width) + GAP_PX + cardsHeight(width) + GAP_PX;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double inner = width - 2 * EDGE_PX;
        place(head, EDGE_PX, EDGE_PX - 4, inner, head.prefHeight(inner));
        double y = top(width);
        double forChart = growing && isWide(width) ? Math.min(left(width), MOST_SPARE_PX) : 0;
        if (isWide(width)) {
            double height = body(width) + forChart;
            place(main, EDGE_PX, y, mainWidth(width), height);
            place(side, width - EDGE_PX - SIDE_PX, y, SIDE_PX, height);
            y += height + GAP_PX;
        } else {
            place(main, EDGE_PX, y, inner, main.prefHeight(inner));
            y += main.prefHeight(inner) + GAP_PX;
            place(side, EDGE_PX, y, inner, side.prefHeight(inner));
            y += side.prefHeight(inner) + GAP_PX;
        }
        layCards(y, inner, Math.max(card(inner), Math.min(MOST_CARD_PX, card(inner) + left(width) - forChart)));
    }

    private double left(double width) {
        return Math.max(0, getHeight() - computePrefHeight(width));
    }

    private void layCards(double from, double inner, double cardHeight) {
        int columns = columns(inner);
        double cardWidth = cardWidth(inner);
        for (int i = 0; i < cards.size(); i++) {
            double x = EDGE_PX + i % columns * (cardWidth + GAP_PX);
            double y = from + i / columns * (cardHeight + GAP_PX);
            place(cards.get(i), x, y, cardWidth, cardHeight);
        }
    }

    private double top(double width) {
        return EDGE_PX + head.prefHeight(width - 2 * EDGE_PX) + 4;
    }

    private double body(double width) {
        double inner = width - 2 * EDGE_PX;
        return isWide(width)
                ? Math.max(main.prefHeight(mainWidth(width)), side.prefHeight(SIDE_PX))
                : main.prefHeight(inner) + GAP_PX + side.prefHeight(inner);
    }

    private static double mainWidth(double width) {
        return width - 2 * EDGE_PX - SIDE_PX - GAP_PX;
    }

    private double cardsHeight(double width) {
        int columns = columns(width - 2 * EDGE_PX);
        int lines = (cards.size() + columns - 1) / columns;
        return Math.max(0, lines * (card(width - 2 * EDGE_PX) + GAP_PX) - GAP_PX);
    }

    /** The height of all cards: that of the one with the most to say, and never too low for its chart. */
    private double card(double inner) {
        return cards.stream()
                .mapToDouble(card -> card.prefHeight(cardWidth(inner)))
                .reduce(CARD_PX, Math::max);
    }

    private static double cardWidth(double inner) {
        int columns = columns(inner);
        return (inner - (columns - 1) * GAP_PX) / columns;
    }

    private static int columns(double inner) {
        return inner >= 3 * LEAST_CARD_WIDTH_PX + 2 * GAP_PX ? 3 : 1;
    }

    private static boolean isWide(double width) {
        return width >= WIDE_PX;
    }

    private void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
