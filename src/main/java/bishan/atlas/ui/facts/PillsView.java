package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Pills;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Words set as pills, such as target industries. A pill never grows wider than the panel: its words wrap. */
final class PillsView extends FlowPane {
    PillsView(Pills pills) {
        super(6, 6);
        setMinWidth(0);
        for (String word : pills.words()) {
            Label pill = new Label(word);
            pill.getStyleClass().add("pill");
            pill.setWrapText(true);
            pill.maxWidthProperty().bind(widthProperty());
            getChildren().add(pill);
        }
    }
}
