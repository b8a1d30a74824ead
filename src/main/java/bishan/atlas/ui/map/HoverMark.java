package bishan.atlas.ui.map;

import bishan.atlas.geo.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The outline and name of what the pointer is over; the points are prepared on a background thread. */
final class HoverMark extends Pane {
    private static final double NAME_OFFSET_PX = 16;

    private final Label name = new Label();

    HoverMark() {
        setManaged(false);
        setMouseTransparent(true);
        name.getStyleClass().add("hover-name");
    }

    /** Logical pixel coordinates x, y, x, y ... of each line of {@code grid} in {@code viewport}. */
    static List<Double[]> points(Geometry grid, Viewport viewport) {
        List<Double[]> lines = new ArrayList<>();
        if (grid.getDimension() == 0) {
            return lines;
        }
        Geometry shape = grid.getDimension() == 2 ? grid.getBoundary() : grid;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Coordinate[] coordinates = shape.getGeometryN(i).getCoordinates();
            Double[] points = new Double[2 * coordinates.length];
            for (int k = 0; k < coordinates.length; k++) {
                points[2 * k] = viewport.xMm(coordinates[k].x) * Viewport.SCREEN_PX_PER_MM;
                points[2 * k + 1] = viewport.yMm(coordinates[k].y) * Viewport.SCREEN_PX_PER_MM;
            }
            lines.add(points);
        }
        return lines;
    }

    void show(List<Double[]> lines, String text) {
        getChildren().clear();
        for (Double[] points : lines) {
            Polyline line = new Polyline();
            line.getPoints().setAll(points);
            line.getStyleClass().add("hover-line");
            getChildren().add(line);
        }
        if (!text.isEmpty()) {
            name.setText(text);
            getChildren().add(name);
        }
    }

    /** Keeps the name beside the pointer and inside the map. */
    void moveName(double xPx, double yPx) {
        name.applyCss();
        double width = name.prefWidth(-1);
        double height = name.prefHeight(width);
        double x = xPx + NAME_OFFSET_PX + width > getWidth() ? xPx - NAME_OFFSET_PX - width : xPx + NAME_OFFSET_PX;
        double y = yPx + NAME_OFFSET_PX + height > getHeight() ? yPx - NAME_OFFSET_PX - height : yPx + NAME_OFFSET_PX;
        name.relocate(x, y);
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    void clear() {
        getChildren().clear();
    }
}
