package bishan.atlas.ui.kit;

import bishan.atlas.model.Status;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/** The line sample of a status, 22 x 8: solid, dash-dot, dashed or dotted, in the colour of text. */
public final class LineSample extends Pane {
    private static final double WIDTH_PX = 22;
    private static final double HEIGHT_PX = 8;

    public LineSample(Status.Phase phase) {
        this(phase, WIDTH_PX);
    }

    /** A sample of another width, where room is short. */
    public LineSample(Status.Phase phase, double widthPx) {
        Line line = new Line(0, HEIGHT_PX / 2, widthPx, HEIGHT_PX / 2);
        line.getStyleClass().add("sample-line");
        switch (phase) {
            case BUILDING -> line.getStrokeDashArray().setAll(8.0, 3.0, 2.0, 3.0);
            case PLANNED -> line.getStrokeDashArray().setAll(4.0, 3.0);
            case NAMED -> line.getStrokeDashArray().setAll(1.0, 3.0);
            default -> line.getStrokeDashArray().clear();
        }
        setMinSize(widthPx, HEIGHT_PX);
        setPrefSize(widthPx, HEIGHT_PX);
        setMaxSize(widthPx, HEIGHT_PX);
        getChildren().add(line);
    }
}
