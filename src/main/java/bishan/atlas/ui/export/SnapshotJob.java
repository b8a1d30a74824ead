package bishan.atlas.ui.export;

import bishan.atlas.app.MapState;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.SnapshotExport;
import bishan.atlas.geo.Viewport;
import bishan.atlas.sheet.Documents;
import bishan.atlas.sheet.Imprint;
import bishan.atlas.sheet.MapWish;
import bishan.atlas.sheet.SnapshotRecipe;
import java.time.Clock;
import java.time.LocalDate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Writes what was chosen in the dialog, from the state of the window at that moment. Never on the JavaFX thread. */
record SnapshotJob(OpenAtlas atlas, MapState state, Viewport window, Clock clock) {

    SnapshotExport.Written write(ExportChoice choice) throws ExportFailure {
        Imprint imprint = new Imprint(Documents.of(atlas.atlas()).latest(state.language()), LocalDate.now(clock));
        SnapshotRecipe recipe = new SnapshotRecipe(
                choice.title(),
                state.language(),
                state.labels(),
                choice.page(window),
                wish(choice),
                state.visibility(),
                imprint);
        return new SnapshotExport(atlas.in(choice.theme().id()))
                .write(new SnapshotExport.Request(recipe, choice.dpi(), choice.target()));
    }

    private MapWish wish(ExportChoice choice) {
        return choice.extent() == Extent.VIEW
                ? new MapWish.At(window.centreEast(), window.centreNorth(), window.denominator())
                : new MapWish.Whole(district());
    }

    private Geometry district() {
        return atlas.atlas()
                .district()
                .map(district -> atlas.projection().toGrid(district.geometry()))
                .orElseGet(() -> new GeometryFactory().toGeometry(atlas.home()));
    }
}
