package bishan.atlas.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/** The mark of the atlas: 璧, a jade disc with its hole, one quarter in the light. */
final class JadeMark extends StackPane {
    private static final double SIZE_PX = 24;

    JadeMark() {
        getStyleClass().add("jade-mark");
        Region disc = new Region();
        disc.getStyleClass().add("disc");
        disc.setShape(new Circle(SIZE_PX / 2));
        SVGPath quarter = new SVGPath();
        quarter.setContent("M12 0 A12 12 0 0 1 24 12 L12 12 Z");
        quarter.getStyleClass().add("quarter");
        quarter.setTranslateX(SIZE_PX / 4);
        quarter.setTranslateY(-SIZE_PX / 4);
        Circle hole = new Circle(SIZE_PX / 6);
        hole.getStyleClass().add("hole");
        getChildren().addAll(disc, quarter, hole);
        setMinSize(SIZE_PX, SIZE_PX);
        setMaxSize(SIZE_PX, SIZE_PX);
    }
}
