package bishan.atlas.ui.export;

import bishan.atlas.app.ScaleText;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PngSize;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form read: its recipe, or why there is none.
 *
 * @param wrong for each field that cannot be read, what is wrong with it: a key of the bundle {@code ui}
 */
record FormReading(Optional<ExportRecipe> recipe, Map<FormField, String> wrong) {
    private static final int MOST_PIXELS = 60_000;

    FormReading {
        wrong = Map.copyOf(wrong);
    }

    /** What is not typed: the window's map, what it shows, and the day the sheet is made. */
    record Given(Viewport window, Visibility visibility, LocalDate today) {}

    static FormReading of(SheetForm form, Given given) {
        Map<FormField, String> wrong = new EnumMap<>(FormField.class);
        int dpi = whole(form.dpi(), PngSize.MIN_DPI, PngSize.MAX_DPI).orElse(form.asksDpi() ? 0 : SheetForm.USUAL_DPI);
        if (dpi == 0) {
            wrong.put(FormField.DPI, "export.wrong.dpi");
        }
        Optional<Page> page = dpi == 0 ? Optional.empty() : page(form, dpi, given.window(), wrong);
        Optional<Double> scale = scale(form.scale(), wrong);
        Optional<PartialDate> asOf = date(form.asOf(), wrong);
        texts(form.texts(), wrong);
        if (!wrong.isEmpty() || page.isEmpty()) {
            return new FormReading(Optional.empty(), wrong);
        }
        SheetForm.Texts texts = form.texts();
        SheetRecipe sheet = new SheetRecipe(
                new SheetWords(texts.title(), texts.subtitle(), texts.compiler(), texts.mapNumber()),
                form.language().furniture(),
                form.language().labels(),
                page.get(),
                extent(form.extent(), scale),
                given.visibility(),
                form.furniture(),
                form.theme(),
                asOf,
                given.today());
        return new FormReading(Optional.of(new ExportRecipe(sheet, form.format(), dpi, form.svgText())), Map.of());
    }

    /** The page as large as the map of the window, within what a page may be. */
    static Page windowPage(Viewport window) {
        return new Page(within(window.widthMm()), within(window.heightMm()));
    }

    private static double within(double millimetres) {
        return Math.max(Page.MIN_MM, Math.min(Page.MAX_MM, millimetres));
    }

    private static Optional<Page> page(SheetForm form, int dpi, Viewport window, Map<FormField, String> wrong) {
        PageChoice paper = form.paper();
        if (paper == PageChoice.WINDOW) {
            return Optional.of(windowPage(window));
        }
        if (paper.isSheet()) {
            return Optional.of(
                    form.landscape()
                            ? new Page(paper.height(), paper.width())
                            : new Page(paper.width(), paper.height()));
        }
        if (paper == PageChoice.MILLIMETRES) {
            double width = millimetres(form.size().width(), FormField.WIDTH, wrong);
            double height = millimetres(form.size().height(), FormField.HEIGHT, wrong);
            return width > 0 && height > 0 ? Optional.of(new Page(width, height)) : Optional.empty();
        }
        int width = paper.isTyped() ? pixels(form.size().width(), FormField.WIDTH, wrong) : paper.width();
        int height = paper.isTyped() ? pixels(form.size().height(), FormField.HEIGHT, wrong) : paper.height();
        if (width > 0 && height > 0 && !Page.fits(width, height, dpi)) {
            wrong.put(paper.isTyped() ? FormField.WIDTH : FormField.DPI, "export.wrong.page");
            return Optional.empty();
        }
        return width > 0 && height > 0 ? Optional.of(Page.ofPixels(width, height, dpi)) : Optional.empty();
    }

    private static int pixels(String text, FormField field, Map<FormField, String> wrong) {
        int pixels = whole(text, 1, MOST_PIXELS).orElse(0);
        if (pixels == 0) {
            wrong.put(field, "export.wrong.pixels");
        }
        return pixels;
    }

    private static double millimetres(String text, FormField field, Map<FormField, String> wrong) {
        try {
            double value = Double.parseDouble(text.strip());
            if (value >= Page.MIN_MM && value <= Page.MAX_MM) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Not a number: refused below like one out of range.
        }
        wrong.put(field, "export.wrong.millimetres");
        return 0;
    }

    private static Optional<Integer> whole(String text, int least, int most) {
        try {
            int value = Integer.parseInt(text.strip());
            return value >= least && value <= most ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> scale(String text, Map<FormField, String> wrong) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        ScaleText.Answer answer = ScaleText.parse(text);
        if (answer instanceof ScaleText.Scale scale) {
            return Optional.of(scale.denominator());
        }
        wrong.put(FormField.SCALE, ((ScaleText.Refused) answer).messageKey());
        return Optional.empty();
    }

    private static Optional<PartialDate> date(String text, Map<FormField, String> wrong) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            wrong.put(FormField.AS_OF, "export.wrong.date");
            return Optional.empty();
        }
    }

    private static void texts(SheetForm.Texts texts, Map<FormField, String> wrong) {
        if (!SheetWords.acceptsTitle(texts.title())) {
            wrong.put(FormField.TITLE, "export.wrong.title");
        }
        Map<FormField, String> others = Map.of(
                FormField.SUBTITLE, texts.subtitle(),
                FormField.COMPILER, texts.compiler(),
                FormField.MAP_NUMBER, texts.mapNumber());
        others.forEach((field, text) -> {
            if (!SheetWords.accepts(text)) {
                wrong.put(field, "export.wrong.text");
            }
        });
    }

    private static MapExtent extent(MapExtent extent, Optional<Double> scale) {
        if (extent instanceof MapExtent.View view) {
            return new MapExtent.View(view.east(), view.north(), scale.orElse(view.denominator()));
        }
        if (extent instanceof MapExtent.Whole whole) {
            return new MapExtent.Whole(whole.featureId(), scale);
        }
        return new MapExtent.District(scale);
    }
}
