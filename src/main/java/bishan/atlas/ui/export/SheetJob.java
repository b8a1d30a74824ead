package bishan.atlas.ui.export;

import bishan.atlas.app.MapState;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.Progress;
import bishan.atlas.export.SheetExport;
import bishan.atlas.geo.Viewport;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Writes what was chosen in the dialog, from the state of the window at that moment. Never on the JavaFX thread. */
record SheetJob(OpenAtlas atlas, MapState state, Viewport window, Clock clock) {

    SheetExport.Written write(ExportChoice choice) throws ExportFailure {
        SheetRecipe recipe = new SheetRecipe(
                SheetWords.titled(choice.title()),
                state.language(),
                state.labels(),
                choice.page(window),
                extent(choice),
                state.visibility(),
                Furniture.USUAL,
                choice.theme().id(),
                Optional.empty(),
                LocalDate.now(clock));
        ExportRecipe export = ExportRecipe.png(recipe, choice.dpi());
        return new SheetExport(atlas.sourceOf(recipe)).write(export, choice.target(), Progress.NONE);
    }

    private MapExtent extent(ExportChoice choice) {
        return choice.extent() == Extent.VIEW
                ? new MapExtent.View(window.centreEast(), window.centreNorth(), window.denominator())
                : MapExtent.district();
    }
}
