package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Action;
import bishan.atlas.ui.kit.Icon;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A button that leads to a place on the map, to a page of the documents view or to a chart. */
final class ActionView extends HBox {
    ActionView(Action action, FactActions actions) {
        Button button = new Button(action.label());
        button.getStyleClass().addAll("plain-button", "compact");
        button.setGraphic(Icon.of(icon(action.to()), "icon-small"));
        button.setOnAction(e -> {
            switch (action.to()) {
                case PLACE -> actions.fly(action.targetId());
                case PAGE -> actions.openPage(action.targetId());
                case CHART -> actions.openChart(action.targetId());
            }
        });
        getChildren().add(button);
    }

    private static Ikon icon(Action.To to) {
        return switch (to) {
            case PLACE -> Material2OutlinedMZ.MY_LOCATION;
            case PAGE -> Material2OutlinedAL.ARTICLE;
            case CHART -> Material2OutlinedMZ.SHOW_CHART;
        };
    }
}
