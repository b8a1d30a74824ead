package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.ui.kit.LineSample;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A line sample and the word of a status. */
final class StatusMarkView extends HBox {
    StatusMarkView(StatusMark mark) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        Label word = new Label(mark.word());
        word.getStyleClass().add("type-small");
        word.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new LineSample(mark.phase()), word);
    }
}
