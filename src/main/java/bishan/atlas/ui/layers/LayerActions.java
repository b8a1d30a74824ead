package bishan.atlas.ui.layers;

import bishan.atlas.app.LayerTree.Kind;
import bishan.atlas.app.LayerTree.RowNode;
import bishan.atlas.ui.AtlasModel;
import java.util.Optional;

/** What a row does: the box switches, a zone's name selects, a second click flies there, Alt isolates. */
final class LayerActions {
    private final AtlasModel model;

    LayerActions(AtlasModel model) {
        this.model = model;
    }

    void toggle(RowNode row) {
        model.change(state -> model.tree().toggleRow(state, row.id()));
    }

    void toggleGroup(String groupId) {
        model.change(state -> model.tree().toggleGroup(state, groupId));
    }

    void isolate(RowNode row) {
        model.change(state -> model.tree().isolate(state, row.id()));
    }

    /** A click on the name, or Enter: zones are selected, layers switched. */
    void choose(RowNode row) {
        if (row.kind() == Kind.ZONE) {
            model.select(Optional.of(row.id()));
        } else {
            toggle(row);
        }
    }

    void fly(RowNode row) {
        if (row.kind() == Kind.ZONE) {
            model.flyTo(row.id());
        }
    }

    void open(String id) {
        model.select(Optional.of(id));
    }
}
