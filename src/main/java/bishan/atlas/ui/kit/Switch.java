package bishan.atlas.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** An on-off switch: a track with a thumb, its words at the left. */
public final class Switch extends ToggleButton {
    public Switch(String words, boolean on) {
        super(words);
        getStyleClass().setAll("switch", "type-small");
        Region thumb = new Region();
        thumb.getStyleClass().add("thumb");
        StackPane track = new StackPane(thumb);
        track.getStyleClass().add("track");
        track.alignmentProperty()
                .bind(selectedProperty().map(selected -> selected ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT));
        track.setPadding(new javafx.geometry.Insets(0, 2, 0, 2));
        setGraphic(track);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(6);
        setSelected(on);
    }
}
