package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorChart;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The marks of a chart with their words, then a line on what is joined. */
final class LegendView extends FlowPane {
    private static final double APART_PX = 16;
    private static final double CLOSE_PX = 8;

    /** @param joining may be empty */
    LegendView(IndicatorChart chart, String joining) {
        this(chart, joining, APART_PX);
    }

    private LegendView(IndicatorChart chart, String joining, double apart) {
        super(apart, 2);
        getStyleClass().add("chart-legend");
        setMinWidth(0);
        for (IndicatorChart.Entry entry : chart.legend()) {
            if (apart == CLOSE_PX && entry.mark() == IndicatorChart.Mark.TARGET) {
                continue;
            }
            HBox item =
                    new HBox(apart == CLOSE_PX ? 4 : 6, new MarkView(entry.mark()), label(entry.words(), "type-muted"));
            item.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(item);
        }
        if (!joining.isBlank()) {
            getChildren().add(label(joining, "type-subtle"));
        }
    }

    /** For a small chart, where the dotted line tells of the target. */
    static LegendView close(IndicatorChart chart) {
        return new LegendView(chart, "", CLOSE_PX);
    }

    private static Label label(String text, String ink) {
        Label label = new Label(text);
        label.getStyleClass().addAll("type-small", ink);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
