package bishan.atlas.ui.frame;

import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Words;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** The map with what floats over it. What floats lets the mouse through wherever it is empty. */
public final class MapFrame extends StackPane {
    private static final Insets MARGIN = new Insets(12);

    /** Toasts stand higher than the plates in the lower corners. */
    private static final double TOAST_PX = 64;

    private final ObservableList<Bounds> reserved = FXCollections.observableArrayList();
    // Kept here: a listener on a view nobody holds is collected with it.
    private final ObservableList<Bounds> reservedView = FXCollections.unmodifiableObservableList(reserved);

    private final List<Region> floats;
    private final ToastArea toasts = new ToastArea();

    /** @param map the map surface; it takes the whole frame */
    public MapFrame(Region map, AtlasModel model, Words words, ZoomActs acts) {
        getStyleClass().add("map-frame");
        SchematicNote note = new SchematicNote(words);
        ScaleBar bar = new ScaleBar(model, words);
        ZoomButtons zoom = new ZoomButtons(words, acts);
        PhaseNote phases = new PhaseNote(model, words);
        floats = List.of(note, bar, zoom);
        getChildren().addAll(map, note, phases, bar, zoom, toasts);
        put(phases, Pos.TOP_CENTER);
        put(note, Pos.TOP_LEFT);
        put(bar, Pos.BOTTOM_LEFT);
        put(zoom, Pos.BOTTOM_RIGHT);
        setAlignment(toasts, Pos.BOTTOM_CENTER);
        setMargin(toasts, new Insets(12, 12, TOAST_PX, 12));
        for (Region region : floats) {
            // Kept as a picture: the map that moves under it would have its shadow worked out anew in every frame.
            region.setCache(true);
            List.of(region.layoutXProperty(), region.layoutYProperty(), region.widthProperty(), region.heightProperty())
                    .forEach(edge -> edge.addListener((o, before, now) -> tell()));
        }
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(0, 0);
    }

    /** The boxes over the map, in its logical pixels from the upper left corner, that labels keep clear of. */
    public ObservableList<Bounds> reserved() {
        return reservedView;
    }

    public ToastArea toasts() {
        return toasts;
    }

    private static void put(Node node, Pos where) {
        setAlignment(node, where);
        setMargin(node, MARGIN);
    }

    /** The plates as they stand, without their shadows. */
    private void tell() {
        List<Bounds> now = floats.stream()
                .filter(region -> region.getWidth() > 0)
                .map(region -> (Bounds) new javafx.geometry.BoundingBox(
                        region.getLayoutX(), region.getLayoutY(), region.getWidth(), region.getHeight()))
                .toList();
        if (!now.equals(reserved)) {
            reserved.setAll(now);
        }
    }
}
