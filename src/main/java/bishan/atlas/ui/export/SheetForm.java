package bishan.atlas.ui.export;

import bishan.atlas.app.MapState;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetTitles;
import bishan.atlas.sheet.SheetWords;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The sheet editor as it is filled in; what is typed is kept as it was typed and may be wrong.
 *
 * @param landscape of a sheet of paper; other sizes have no orientation
 * @param size typed width and height, read where {@code paper} is typed
 * @param scale typed, or blank for the scale of the view or the one that fits
 * @param extent without a scale of its own, but for that of a view
 * @param asOf typed, or blank for all that is known
 */
record SheetForm(
        PageFormat format,
        ExportRecipe.SvgText svgText,
        PageChoice paper,
        boolean landscape,
        Size size,
        String scale,
        String dpi,
        MapExtent extent,
        Texts texts,
        SheetLanguage language,
        String theme,
        String asOf,
        Furniture furniture) {
    /** What a printed sheet wants. */
    static final int USUAL_DPI = 300;

    /** Width and height as typed. */
    record Size(String width, String height) {
        static final Size NONE = new Size("", "");
    }

    /** What a person writes on the sheet. */
    record Texts(String title, String subtitle, String compiler, String mapNumber) {}

    /**
     * A sheet of what the window shows: the whole district where all of it is in sight, else the same middle at the same scale.
     *
     * @param theme the id of one that suits paper
     */
    static SheetForm of(MapState state, Viewport view, boolean showsAll, String theme) {
        SheetLanguage language = new SheetLanguage(
                state.language(),
                state.labels() == LabelLanguage.BOTH ? LabelLanguage.BOTH : LabelLanguage.of(state.language()));
        return new SheetForm(
                PageFormat.PNG,
                ExportRecipe.SvgText.TEXT,
                PageChoice.A4,
                false,
                Size.NONE,
                "",
                "" + USUAL_DPI,
                showsAll ? MapExtent.district() : viewOf(view),
                new Texts(SheetTitles.district(state.language()), "", "", ""),
                language,
                theme,
                "",
                Furniture.USUAL);
    }

    static MapExtent.View viewOf(Viewport view) {
        return new MapExtent.View(view.centreEast(), view.centreNorth(), view.denominator());
    }

    /** The form that gives {@code recipe}; {@code window} is the map of the window. */
    static SheetForm of(ExportRecipe recipe, Viewport window) {
        SheetRecipe sheet = recipe.sheet();
        PageChoice paper = paper(sheet.page(), recipe.dpi(), window);
        Page page = sheet.page();
        Size size = size(paper, recipe);
        SheetWords words = sheet.words();
        return new SheetForm(
                recipe.format(),
                recipe.svgText(),
                paper,
                paper.isSheet() && page.widthMm() > page.heightMm(),
                size,
                scale(sheet.extent()).map(SheetForm::plain).orElse(""),
                "" + recipe.dpi(),
                unscaled(sheet.extent()),
                new Texts(words.title(), words.subtitle(), words.compiler(), words.mapNumber()),
                new SheetLanguage(sheet.language(), sheet.labels()),
                sheet.theme(),
                sheet.asOf().map(Object::toString).orElse(""),
                sheet.furniture());
    }

    /** What is typed, with {@code paper}, for a page as large as that of {@code recipe}. */
    static Size size(PageChoice paper, ExportRecipe recipe) {
        Page page = recipe.sheet().page();
        return switch (paper) {
            case PIXELS -> new Size("" + page.widthPx(recipe.dpi()), "" + page.heightPx(recipe.dpi()));
            case MILLIMETRES -> new Size(plain(page.widthMm()), plain(page.heightMm()));
            default -> Size.NONE;
        };
    }

    private static PageChoice paper(Page page, int dpi, Viewport window) {
        for (PageChoice paper : PageChoice.values()) {
            boolean same = paper.isSheet()
                    ? page.equals(new Page(paper.width(), paper.height()))
                            || page.equals(new Page(paper.height(), paper.width()))
                    : paper.isPixels()
                            && !paper.isTyped()
                            && Page.fits(paper.width(), paper.height(), dpi)
                            && page.equals(Page.ofPixels(paper.width(), paper.height(), dpi));
            if (same) {
                return paper;
            }
        }
        if (page.equals(FormReading.windowPage(window))) {
            return PageChoice.WINDOW;
        }
        int widthPx = page.widthPx(dpi);
        int heightPx = page.heightPx(dpi);
        boolean wholePixels = Page.fits(widthPx, heightPx, dpi) && page.equals(Page.ofPixels(widthPx, heightPx, dpi));
        return wholePixels ? PageChoice.PIXELS : PageChoice.MILLIMETRES;
    }

    private static Optional<Double> scale(MapExtent extent) {
        if (extent instanceof MapExtent.Whole whole) {
            return whole.denominator();
        }
        return extent instanceof MapExtent.District district ? district.denominator() : Optional.empty();
    }

    private static MapExtent unscaled(MapExtent extent) {
        if (extent instanceof MapExtent.Whole whole) {
            return MapExtent.whole(whole.featureId());
        }
        return extent instanceof MapExtent.District ? MapExtent.district() : extent;
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** What stays from one sheet to the next, taken from {@code last}: all that is not about the place, the date or the language. */
    SheetForm keeping(SheetForm last) {
        return new SheetForm(
                last.format,
                last.svgText,
                last.paper,
                last.landscape,
                last.size,
                scale,
                last.dpi,
                extent,
                new Texts(texts.title, "", last.texts.compiler, last.texts.mapNumber),
                language,
                theme,
                asOf,
                last.furniture);
    }

    /** Whether the resolution counts: a page of a vector format has none, but where its size is given in pixels. */
    boolean asksDpi() {
        return format == PageFormat.PNG || paper.isPixels();
    }

    SheetForm withTheme(String id) {
        return new SheetForm(
                format, svgText, paper, landscape, size, scale, dpi, extent, texts, language, id, asOf, furniture);
    }

    SheetForm withScale(String typed) {
        return new SheetForm(
                format, svgText, paper, landscape, size, typed, dpi, extent, texts, language, theme, asOf, furniture);
    }
}
