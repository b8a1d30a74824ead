package bishan.atlas.ui.export;

import bishan.atlas.scene.Box;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Frames about places on the page of the preview. */
final class PageMarks extends Pane {
    private static final double LEAST_PX = 14;
    private static final double GAP_PX = 3;

    private List<Box> boxes = List.of();

    /** @param next page millimetres */
    void set(List<Box> next) {
        boxes = List.copyOf(next);
        getChildren().setAll(boxes.stream().map(box -> frame()).toList());
    }

    private static Region frame() {
        Region frame = new Region();
        frame.getStyleClass().add("preview-mark");
        frame.setManaged(false);
        return frame;
    }

    void lay(PageWindow window) {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double width = Math.max(LEAST_PX, box.width() * window.pxPerMm() + 2 * GAP_PX);
            double height = Math.max(LEAST_PX, box.height() * window.pxPerMm() + 2 * GAP_PX);
            double x = window.pageXPx() + (box.minX() + box.maxX()) / 2 * window.pxPerMm();
            double y = window.pageYPx() + (box.minY() + box.maxY()) / 2 * window.pxPerMm();
            getChildren().get(i).resizeRelocate(x - width / 2, y - height / 2, width, height);
        }
    }

    /** The smallest box that holds all of {@code boxes}. */
    static Box around(List<Box> boxes) {
        return new Box(
                boxes.stream().mapToDouble(Box::minX).min().orElseThrow(),
                boxes.stream().mapToDouble(Box::minY).min().orElseThrow(),
                boxes.stream().mapToDouble(Box::maxX).max().orElseThrow(),
                boxes.stream().mapToDouble(Box::maxY).max().orElseThrow());
    }
}
