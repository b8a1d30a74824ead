package bishan.atlas.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the window shows while the atlas is read: nothing for a moment, then grey bars where the panels will be. */
final class Skeleton extends BorderPane {
    private static final Duration PATIENCE = Duration.millis(200);

    Skeleton() {
        getStyleClass().add("atlas");
        HBox bar = new HBox();
        bar.getStyleClass().add("atlas-bar");
        setTop(bar);
        setLeft(panel("layers-panel", 272, 120, 200, 160, 180, 150, 190, 170));
        Region map = new Region();
        map.getStyleClass().add("map-frame");
        setCenter(map);
        setRight(panel("facts-panel", 360, 90, 280, 220, 300, 260, 180));
        HBox foot = new HBox();
        foot.getStyleClass().add("status-bar");
        setBottom(foot);
        getLeft().setVisible(false);
        getRight().setVisible(false);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(e -> {
            getLeft().setVisible(true);
            getRight().setVisible(true);
        });
        patience.play();
    }

    private static VBox panel(String styleClass, double widthPx, double... bars) {
        VBox lines = new VBox(18);
        lines.setPadding(new Insets(18, 16, 0, 16));
        for (double width : bars) {
            Region bar = new Region();
            bar.getStyleClass().add("skeleton-bar");
            bar.setMaxWidth(width);
            lines.getChildren().add(bar);
        }
        VBox panel = new VBox(lines);
        panel.getStyleClass().add(styleClass);
        panel.setMinWidth(widthPx);
        panel.setPrefWidth(widthPx);
        return panel;
    }
}
