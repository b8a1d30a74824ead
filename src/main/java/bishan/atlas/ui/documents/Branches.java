package bishan.atlas.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A box with its parts hanging from it on a line at the left. */
final class Branches extends Measured {
    private static final double INDENT_PX = 20;
    private static final double LINE_PX = 10;
    private static final double GAP_PX = 8;
    private static final double ELBOW_PX = 16;

    private final Region head;
    private final List<Region> parts;
    private final Line trunk = Fan.line();
    private final List<Line> elbows = new ArrayList<>();

    Branches(Region head, List<Region> parts) {
        this.head = head;
        this.parts = List.copyOf(parts);
        parts.forEach(part -> elbows.add(Fan.line()));
        getChildren().add(trunk);
        getChildren().addAll(elbows);
        getChildren().add(head);
        getChildren().addAll(parts);
    }

    @Override
    protected double computePrefWidth(double height) {
        return head.prefWidth(-1);
    }

    @Override
    protected double heightAt(double width) {
        double below = parts.stream()
                .mapToDouble(part -> GAP_PX + part.prefHeight(width - INDENT_PX))
                .sum();
        return head.prefHeight(width) + below;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = head.prefHeight(width);
        head.resizeRelocate(0, 0, width, top);
        double y = top;
        double last = top;
        for (int i = 0; i < parts.size(); i++) {
            y += GAP_PX;
            Region part = parts.get(i);
            double height = part.prefHeight(width - INDENT_PX);
            part.resizeRelocate(INDENT_PX, snapPositionY(y), width - INDENT_PX, height);
            last = y + ELBOW_PX;
            Fan.set(elbows.get(i), LINE_PX, last, INDENT_PX, last);
            y += height;
        }
        Fan.set(trunk, LINE_PX, top, LINE_PX, last);
    }
}
