package bishan.atlas.ui.export;

import bishan.atlas.app.MapState;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.SheetExport;
import bishan.atlas.geo.Viewport;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The sheet of what the window shows as a figure in a report: as wide as the text of an A4 page, so that its letters are read without
 * shrinking. The whole district comes with its legend beside it; a closer view shows all that is in sight, which a legend would cover on
 * so small a page. Never on the JavaFX thread.
 *
 * @param theme the id of one that suits paper
 */
record FigureSheet(OpenAtlas atlas, MapState state, Viewport view, String theme, LocalDate today) {
    private static final double WIDTH_MM = 160;
    private static final double TALLEST_MM = 225;
    /** Title and foot beside the map, about; what the frame really is decides the scale. */
    private static final double BESIDE_MM = 26;

    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.CEILING);

    PreviewWorker.Composed composed() throws ExportFailure {
        boolean showsAll = view.extent().covers(atlas.home());
        SheetForm form = SheetForm.of(state, view, showsAll, theme);
        FormReading.Given given = new FormReading.Given(view, state.visibility(), today);
        SheetRecipe any = FormReading.of(form, given).recipe().orElseThrow().sheet();
        SheetRecipe figure = new SheetRecipe(
                any.words(),
                any.language(),
                any.labels(),
                new Page(WIDTH_MM, showsAll ? TALLEST_MM : heightMm()),
                any.extent(),
                any.visibility(),
                showsAll ? any.furniture() : withoutLegend(any.furniture()),
                any.theme(),
                any.asOf(),
                any.madeOn());
        MapSource source = atlas.sourceOf(figure);
        SheetExport export = new SheetExport(source);
        MapSheet sheet = export.compose(figure);
        if (!showsAll) {
            figure = figure.withExtent(fitting(sheet));
            sheet = export.compose(figure);
        }
        return new PreviewWorker.Composed(atlas, ExportRecipe.png(figure, FigureCopy.DPI), source, sheet);
    }

    private double heightMm() {
        double height = WIDTH_MM * view.heightMm() / view.widthMm() + BESIDE_MM;
        return Math.max(Page.MIN_MM, Math.min(TALLEST_MM, height));
    }

    private static Furniture withoutLegend(Furniture usual) {
        Set<Furniture.Part> parts = EnumSet.copyOf(usual.parts());
        parts.remove(Furniture.Part.LEGEND);
        return new Furniture(parts, usual.grid());
    }

    /** The same middle at the largest scale of two figures that shows all that is in sight. */
    private MapExtent fitting(MapSheet sheet) {
        double metresPerMm = Math.max(
                view.extent().getWidth() / sheet.frame().width(),
                view.extent().getHeight() / sheet.frame().height());
        double exact = view.denominator() * metresPerMm * view.mmPerMetre();
        double round = new BigDecimal(exact).round(TWO_FIGURES).doubleValue();
        return new MapExtent.View(view.centreEast(), view.centreNorth(), round);
    }
}
