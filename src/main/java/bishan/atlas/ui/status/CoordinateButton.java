package bishan.atlas.ui.status;

import bishan.atlas.app.CoordinateText;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.locationtech.jts.geom.Coordinate;

/** The ground point under the pointer, or the middle of the map; a click changes longitude and latitude for X and Y and back. */
final class CoordinateButton extends Button {
    private final AtlasModel model;
    private boolean asGrid;

    CoordinateButton(AtlasModel model, Words words) {
        this.model = model;
        getStyleClass().setAll("button", "coordinate");
        setId("coordinate");
        setMinWidth(Region.USE_PREF_SIZE);
        model.pointerProperty().addListener((o, before, now) -> show(now));
        model.viewportProperty()
                .addListener((o, before, now) -> show(model.pointerProperty().get()));
        setOnAction(e -> {
            asGrid = !asGrid;
            show(model.pointerProperty().get());
        });
        Tip.on(this, words.bind("status.coordinate"), "", words.bind("status.coordinate.help"));
        show(Optional.empty());
    }

    private void show(Optional<Coordinate> pointer) {
        var view = model.viewportProperty().get();
        Coordinate at = pointer.orElseGet(() -> new Coordinate(view.centreEast(), view.centreNorth()));
        if (asGrid) {
            setText(CoordinateText.grid(at.x, at.y));
            return;
        }
        Coordinate place = model.atlas().projection().toGeographic(at.x, at.y);
        setText(CoordinateText.geographic(place.x, place.y));
    }
}
