package bishan.atlas.ui.export;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.SheetExport;
import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.sheet.Finding;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.Preflight;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.text.Typesetter;
import bishan.atlas.ui.map.LatestOnly;
import java.util.List;

/** Composes, paints and looks over the sheet of the moment on its own thread; a newer wish takes the place of an older one. */
final class PreviewWorker {
    private final LatestOnly thread = new LatestOnly("sheet-preview");
    private final Painter painter;
    private final Told told;
    private Composed last;
    private boolean checked;

    /** What to show, and how its page is to lie. */
    record Wish(OpenAtlas atlas, ExportRecipe recipe, PageWindow window) {}

    /** A sheet and what it was made from. */
    record Composed(OpenAtlas atlas, ExportRecipe recipe, MapSource source, MapSheet sheet) {
        private boolean isOf(Wish wish) {
            return atlas == wish.atlas() && recipe.sheet().equals(wish.recipe().sheet());
        }
    }

    /** Hears what came of a wish, on the worker's thread. */
    interface Told {
        /** A sheet composed for the first time, before it is painted. */
        void composed(Composed sheet);

        void painted(PreviewPicture picture);

        void looked(Composed sheet, List<Finding> findings);

        /** No sheet can be made of the recipe. */
        void refused(ExportRecipe recipe, ExportFailure why);
    }

    PreviewWorker(Typesetter typesetter, Told told) {
        painter = new SpanPainter(typesetter);
        this.told = told;
    }

    void wish(Wish wish) {
        thread.submit(() -> make(wish));
    }

    private void make(Wish wish) {
        if (last == null || !last.isOf(wish)) {
            SheetRecipe recipe = wish.recipe().sheet();
            try {
                MapSource source = wish.atlas().sourceOf(recipe);
                last = new Composed(wish.atlas(), wish.recipe(), source, new SheetExport(source).compose(recipe));
                checked = false;
            } catch (ExportFailure e) {
                last = null;
                told.refused(wish.recipe(), e);
                return;
            }
            told.composed(last);
        } else if (!last.recipe().equals(wish.recipe())) {
            last = new Composed(last.atlas(), wish.recipe(), last.source(), last.sheet());
            told.composed(last);
        }
        told.painted(paint(last.sheet(), wish.window()));
        if (!checked && !thread.isWaiting()) {
            checked = true;
            told.looked(last, Preflight.of(last.sheet(), last.recipe().sheet(), last.source()));
        }
    }

    private PreviewPicture paint(MapSheet sheet, PageWindow window) {
        Pixels pixels = window.inSight();
        painter.paint(sheet.page(), pixels, window.devicePxPerMm());
        return new PreviewPicture(window, pixels);
    }

    /** Stops; what was wished for last may still be told. */
    void close() {
        thread.close();
    }
}
