package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorChart.Mark;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** The mark of a definition, in a box of 14; its colours are in the stylesheet. */
final class MarkView extends Pane {
    static final double BOX_PX = 14;
    private static final double MIDDLE = BOX_PX / 2;

    MarkView(Mark mark) {
        Shape shape = shape(mark);
        shape.getStyleClass().addAll("chart-mark", mark.name().toLowerCase(Locale.ROOT));
        getChildren().add(shape);
        setMinSize(BOX_PX, BOX_PX);
        setPrefSize(BOX_PX, BOX_PX);
        setMaxSize(BOX_PX, BOX_PX);
    }

    private static Shape shape(Mark mark) {
        return switch (mark) {
            case CIRCLE -> new Circle(MIDDLE, MIDDLE, 5);
            case RING -> new Circle(MIDDLE, MIDDLE, 4.5);
            case SQUARE -> new Rectangle(2.5, 2.5, 9, 9);
            case TRIANGLE -> new Polygon(MIDDLE, 1.5, 12.5, 11.5, 1.5, 11.5);
            case TARGET -> new Polygon(MIDDLE, 0.5, 13.5, MIDDLE, MIDDLE, 13.5, 0.5, MIDDLE);
        };
    }
}
