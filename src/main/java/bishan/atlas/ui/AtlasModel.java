package bishan.atlas.ui;

import bishan.atlas.app.AtlasView;
import bishan.atlas.app.LayerTree;
import bishan.atlas.app.MapState;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.app.ThemedAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.style.Theme;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What the views of one window share: the open atlas, which view is shown, the chosen state, the viewport of the map, the ground point
 * under the pointer, what is hovered, and the message of the status bar. JavaFX thread only.
 */
public final class AtlasModel {
    private final ReadOnlyObjectWrapper<OpenAtlas> atlas;
    private final ObjectProperty<MapState> state;
    private final ObjectProperty<Viewport> viewport;
    private final ObjectProperty<Optional<Coordinate>> pointer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Flight>> flight = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<AtlasView> view = new SimpleObjectProperty<>(AtlasView.MAP);
    private final ObjectProperty<Optional<String>> series = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> page = new SimpleObjectProperty<>(Optional.empty());
    private Optional<String> selectedOnTheMap = Optional.empty();
    private final StringProperty message = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RunningTask>> task = new SimpleObjectProperty<>(Optional.empty());
    private LayerTree tree;

    /** A wish to move the map: to show {@code ground} (grid metres), with a tween unless motion is reduced. */
    public record Flight(Envelope ground) {}

    public AtlasModel(OpenAtlas atlas, MapState initial) {
        this.atlas = new ReadOnlyObjectWrapper<>(atlas);
        tree = new LayerTree(atlas.atlas());
        state = new SimpleObjectProperty<>(initial);
        viewport = new SimpleObjectProperty<>(Viewport.fitting(atlas.home(), 200, 150, 4));
    }

    public OpenAtlas atlas() {
        return atlas.get();
    }

    /** The atlas on show in the theme chosen; for the worker, which draws from it. */
    public ThemedAtlas themed() {
        return atlas().in(state().theme());
    }

    /** The theme chosen. */
    public Theme theme() {
        return atlas().themes().of(state().theme());
    }

    /** The atlas on show. It changes when the maps are saved: a view asks for it when it needs it, or listens, and keeps none. */
    public ReadOnlyObjectProperty<OpenAtlas> atlasProperty() {
        return atlas.getReadOnlyProperty();
    }

    /** The layer tree of the atlas on show. */
    public LayerTree tree() {
        return tree;
    }

    /** Shows another reading of the maps; viewport, language, switches and, while the thing exists, the selection stay. */
    public void swap(OpenAtlas next) {
        MapState carried = state().carriedOver(atlas().atlas(), next.atlas())
                .withTheme(next.themes().of(state().theme()).id());
        tree = new LayerTree(next.atlas());
        hovered.set(Optional.empty());
        atlas.set(next);
        state.set(carried);
    }

    public ObjectProperty<MapState> stateProperty() {
        return state;
    }

    public MapState state() {
        return state.get();
    }

    public void change(UnaryOperator<MapState> step) {
        state.set(step.apply(state.get()));
    }

    /** Selects a feature or record and so opens its facts; empty clears. */
    public void select(Optional<String> id) {
        change(s -> s.withSelected(id));
    }

    /** What fills the middle of the window; {@link #show} changes it. */
    public ReadOnlyObjectProperty<AtlasView> viewProperty() {
        return view;
    }

    public AtlasView view() {
        return view.get();
    }

    /** Shows a view. What is selected on the map is selected again when the map comes back; the other views begin with nothing selected. */
    public void show(AtlasView next) {
        if (next == view()) {
            return;
        }
        if (view() == AtlasView.MAP) {
            selectedOnTheMap = state().selected();
        }
        // First the selection, then the view: the facts of the map, if they are folded, stay so.
        select(next == AtlasView.MAP ? selectedOnTheMap : Optional.empty());
        view.set(next);
    }

    /** The indicator series to show; empty until one is chosen. */
    public ReadOnlyObjectProperty<Optional<String>> seriesProperty() {
        return series;
    }

    /** Chooses a series and shows the indicators. */
    public void openSeries(String id) {
        series.set(Optional.of(id));
        show(AtlasView.INDICATORS);
    }

    /** The document, system, contradiction or record whose page the documents view should show; set back to empty once it does. */
    public ObjectProperty<Optional<String>> pageProperty() {
        return page;
    }

    /** Shows the documents at the page of {@code id}. */
    public void openPage(String id) {
        show(AtlasView.DOCUMENTS);
        page.set(Optional.of(id));
    }

    /** Owned by the map: its window on the ground. Others read it, and set it to type a scale or go back in history. */
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** The ground point under the pointer, grid metres; empty when it is not over the map. */
    public ObjectProperty<Optional<Coordinate>> pointerProperty() {
        return pointer;
    }

    /** The id of the feature under the pointer. */
    public ObjectProperty<Optional<String>> hoveredProperty() {
        return hovered;
    }

    /** Set to fly; the map takes it and sets it back to empty. */
    public ObjectProperty<Optional<Flight>> flightProperty() {
        return flight;
    }

    /** Shows the map, flies to where {@code id} lies and selects it; only selects where no place is known. */
    public void flyTo(String id) {
        Optional<Envelope> ground = atlas().extentOf(id);
        if (ground.isPresent()) {
            show(AtlasView.MAP);
        }
        select(Optional.of(id));
        ground.ifPresent(place -> flight.set(Optional.of(new Flight(place))));
    }

    /** Flies to the whole district. */
    public void flyHome() {
        flight.set(Optional.of(new Flight(atlas().home())));
    }

    /** Long work that runs now; the status bar tells of it. */
    public ObjectProperty<Optional<RunningTask>> taskProperty() {
        return task;
    }

    public StringProperty messageProperty() {
        return message;
    }
}
