package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorPage.Part;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The parts of a whole side by side, each as wide as its share. */
final class PartsBar extends Region {
    private static final double HEIGHT_PX = 20;
    private static final double WIDEST_PX = 560;
    private static final int SHADES = 3;

    private final List<Part> parts;

    PartsBar(List<Part> parts) {
        this.parts = List.copyOf(parts);
        for (int i = 0; i < parts.size(); i++) {
            Region part = new Region();
            part.getStyleClass().add(styleClass(i));
            getChildren().add(part);
        }
        setMinSize(0, HEIGHT_PX);
        setPrefSize(WIDEST_PX, HEIGHT_PX);
        setMaxSize(WIDEST_PX, HEIGHT_PX);
    }

    static String styleClass(int place) {
        return "part-" + place % SHADES;
    }

    @Override
    protected void layoutChildren() {
        double whole = parts.stream().mapToDouble(Part::value).sum();
        double from = 0;
        for (int i = 0; i < parts.size(); i++) {
            Node part = getChildren().get(i);
            double to = from + getWidth() * parts.get(i).value() / whole;
            part.resizeRelocate(snapPositionX(from), 0, snapPositionX(to) - snapPositionX(from), HEIGHT_PX);
            from = to;
        }
    }
}
