package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorChart;
import bishan.atlas.app.chart.ChartDrawing;
import bishan.atlas.app.chart.ChartDrawing.Area;
import bishan.atlas.app.chart.ChartLayout;
import bishan.atlas.app.chart.ChartSize;
import bishan.atlas.ui.kit.Tip;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** Draws a chart as large as it is given room, its lines on whole pixels. */
final class ChartPlot extends Region {
    private final IndicatorChart chart;
    /** Not managed, so that drawing anew while the layout runs asks for no other layout. */
    private final Group drawn = new Group();

    private final Text axisRuler = ruler("chart-axis");
    private final Text valueRuler = ruler("chart-value");
    private double drawnWidth = -1;
    private double drawnHeight = -1;

    /** @param spoken the chart in one sentence, for who cannot see it; the table beside it has every value */
    ChartPlot(IndicatorChart chart, String spoken) {
        this.chart = chart;
        getStyleClass().add("chart-plot");
        drawn.setManaged(false);
        drawn.setAutoSizeChildren(false);
        getChildren().addAll(axisRuler, valueRuler, drawn);
        axisRuler.fontProperty().addListener(o -> forget());
        valueRuler.fontProperty().addListener(o -> forget());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setMinSize(0, 0);
    }

    private static Text ruler(String styleClass) {
        Text ruler = new Text();
        ruler.getStyleClass().add(styleClass);
        ruler.setManaged(false);
        ruler.setVisible(false);
        return ruler;
    }

    private void forget() {
        drawnWidth = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            draw(ChartLayout.of(chart, size()));
            // New nodes would show without their style until the next pulse.
            drawn.applyCss();
        }
    }

    private ChartSize size() {
        return new ChartSize(
                getWidth(),
                getHeight(),
                text -> width(axisRuler, text),
                text -> width(valueRuler, text),
                height(axisRuler),
                height(valueRuler),
                1);
    }

    private static double width(Text ruler, String text) {
        ruler.setText(text);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }

    private static double height(Text ruler) {
        ruler.setText("0");
        return Math.ceil(ruler.getLayoutBounds().getHeight());
    }

    private void draw(ChartDrawing drawing) {
        drawn.getChildren().clear();
        drawing.grid().forEach(area -> box(area, "chart-grid"));
        drawing.ticks().forEach(area -> box(area, "chart-tick"));
        drawing.bands().forEach(area -> box(area, "chart-band"));
        drawing.targets().forEach(line -> line(line, "chart-target"));
        drawing.segments().forEach(line -> line(line, "chart-segment"));
        drawing.axisWords().forEach(words -> words(words, "chart-axis"));
        drawing.spots().forEach(this::mark);
        drawing.labels().forEach(words -> words(words, "chart-value"));
    }

    private void box(Area area, String styleClass) {
        Region box = new Region();
        box.getStyleClass().add(styleClass);
        box.setManaged(false);
        box.resizeRelocate(
                snapPositionX(area.x()),
                snapPositionY(area.y()),
                Math.max(1, snapSizeX(area.width())),
                Math.max(1, snapSizeY(area.height())));
        add(box);
    }

    /** Half a pixel in, where a level line of one pixel is sharp. */
    private void line(ChartDrawing.Line from, String styleClass) {
        boolean level = from.y1() == from.y2();
        double y1 = level ? snapPositionY(from.y1()) + 0.5 : from.y1() + 0.5;
        double y2 = level ? y1 : from.y2() + 0.5;
        Line line = new Line(from.x1() + 0.5, y1, from.x2() + 0.5, y2);
        line.getStyleClass().add(styleClass);
        add(line);
    }

    private void mark(ChartDrawing.Spot spot) {
        MarkView mark = new MarkView(spot.point().mark());
        mark.setManaged(false);
        double half = MarkView.BOX_PX / 2;
        mark.resizeRelocate(
                snapPositionX(spot.x() - half + 0.5),
                snapPositionY(spot.y() - half + 0.5),
                MarkView.BOX_PX,
                MarkView.BOX_PX);
        mark.setPickOnBounds(true);
        Tip.plain(mark, spot.point().spoken());
        add(mark);
    }

    private void words(ChartDrawing.Words words, String styleClass) {
        Text text = new Text(words.text());
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.TOP);
        text.setMouseTransparent(true);
        text.relocate(snapPositionX(words.box().x()), snapPositionY(words.box().y()));
        add(text);
    }

    private void add(Node node) {
        drawn.getChildren().add(node);
    }
}
