package bishan.atlas.ui.facts;

import bishan.atlas.app.MapState;
import bishan.atlas.ui.AtlasModel;
import java.util.Optional;

/** Sends what a sheet asks for to the window's model. */
record ModelActions(AtlasModel model) implements FactActions {
    @Override
    public void open(String id) {
        model.select(Optional.of(id));
    }

    @Override
    public void fly(String id) {
        model.flyTo(id);
    }

    @Override
    public void openPage(String id) {
        model.openPage(id);
    }

    @Override
    public void openChart(String seriesId) {
        model.openSeries(seriesId);
    }

    @Override
    public void showInferred(boolean on) {
        model.change((MapState state) -> state.withInferred(on));
    }
}
