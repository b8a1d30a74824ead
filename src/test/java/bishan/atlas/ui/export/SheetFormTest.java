package bishan.atlas.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.ExportRecipe.SvgText;
import bishan.atlas.export.PageFormat;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Status;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.Furniture.MapGrid;
import bishan.atlas.sheet.Furniture.Part;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The form and the recipe say the same in both directions. */
class SheetFormTest {
    private static final Viewport WINDOW = new Viewport(616_000.25, 3_274_000.5, 87_123.456, 214.3125, 180.7);
    private static final Visibility SHOWN = new Visibility(Set.of("metro", "Z3"), Set.of(Status.Phase.PLANNED));
    private static final LocalDate DAY = LocalDate.of(2026, 7, 25);

    private static final SheetForm FORM = new SheetForm(
            PageFormat.SVG,
            SvgText.OUTLINES,
            PageChoice.A3,
            true,
            SheetForm.Size.NONE,
            "1:5万",
            "200",
            MapExtent.whole("Z6"),
            new SheetForm.Texts("图名", "副题", "编制单位", "某审(2026)1号"),
            new SheetLanguage(Language.ZH, LabelLanguage.BOTH),
            "report",
            "2021-01",
            new Furniture(Set.of(Part.LEGEND, Part.LOCATOR, Part.FACTS), MapGrid.KILOMETRES));

    private static FormReading read(SheetForm form) {
        return FormReading.of(form, new FormReading.Given(WINDOW, SHOWN, DAY));
    }

    private static SheetForm with(PageChoice paper, String width, String height, String dpi) {
        return new SheetForm(
                PageFormat.PNG,
                SvgText.TEXT,
                paper,
                false,
                new SheetForm.Size(width, height),
                "",
                dpi,
                SheetForm.viewOf(WINDOW),
                FORM.texts(),
                FORM.language(),
                FORM.theme(),
                "",
                FORM.furniture());
    }

    @Test
    void everySettingReachesTheRecipe() {
        assertEquals(
                new ExportRecipe(
                        new SheetRecipe(
                                new SheetWords("图名", "副题", "编制单位", "某审(2026)1号"),
                                Language.ZH,
                                LabelLanguage.BOTH,
                                new Page(420, 297),
                                new MapExtent.Whole("Z6", Optional.of(50_000.0)),
                                SHOWN,
                                new Furniture(Set.of(Part.LEGEND, Part.LOCATOR, Part.FACTS), MapGrid.KILOMETRES),
                                "report",
                                Optional.of(PartialDate.parse("2021-01")),
                                DAY),
                        PageFormat.SVG,
                        200,
                        SvgText.OUTLINES),
                read(FORM).recipe().orElseThrow());
    }

    /** So that a picture that comes back gives the same bytes again. */
    @ParameterizedTest
    @EnumSource(PageChoice.class)
    void theFormOfARecipeGivesTheRecipe(PageChoice paper) {
        SheetForm form = with(
                paper,
                paper == PageChoice.PIXELS ? "1717" : "123.4567",
                paper == PageChoice.PIXELS ? "911" : "98.7",
                "150");
        ExportRecipe recipe = read(form).recipe().orElseThrow();
        SheetForm back = SheetForm.of(recipe, WINDOW);
        assertEquals(paper, back.paper());
        assertEquals(recipe, read(back).recipe().orElseThrow());
        assertEquals(
                FORM, SheetForm.of(read(FORM).recipe().orElseThrow(), WINDOW).withScale("1:5万"));
    }

    @Test
    void aScaleThatIsNoRoundNumberComesBackAsItWas() {
        for (double scale : new double[] {87_123.45678901234, 285_000, 512.5}) {
            SheetForm form = FORM.withScale("");
            ExportRecipe fitted = read(form).recipe().orElseThrow();
            SheetRecipe sheet = fitted.sheet().withExtent(new MapExtent.District(Optional.of(scale)));
            ExportRecipe recipe = new ExportRecipe(sheet, PageFormat.PDF, 300, SvgText.TEXT);
            assertEquals(recipe, read(SheetForm.of(recipe, WINDOW)).recipe().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({"50000", "1:50000", "1:5万", "'1:50,000'"})
    void aScaleIsTypedAsPeopleWriteIt(String typed) {
        MapExtent extent =
                read(FORM.withScale(typed)).recipe().orElseThrow().sheet().extent();
        assertEquals(new MapExtent.Whole("Z6", Optional.of(50_000.0)), extent);
    }

    @Test
    @Tag("AC-02")
    void paperKeepsItsMillimetresAtEveryResolution() {
        for (PageChoice paper : new PageChoice[] {PageChoice.A4, PageChoice.A0, PageChoice.WINDOW}) {
            Page coarse = read(with(paper, "", "", "96"))
                    .recipe()
                    .orElseThrow()
                    .sheet()
                    .page();
            Page fine = read(with(paper, "", "", "300"))
                    .recipe()
                    .orElseThrow()
                    .sheet()
                    .page();
            assertEquals(coarse, fine);
        }
    }

    @Test
    void aScreenSizeKeepsItsPixels() {
        ExportRecipe recipe =
                read(with(PageChoice.PX_1920_1080, "", "", "150")).recipe().orElseThrow();
        assertEquals(1920, recipe.pixels().widthPx());
        assertEquals(1080, recipe.pixels().heightPx());
    }

    @Test
    void aResolutionNobodyIsAskedForStandsAgainstNothing() {
        SheetForm png = with(PageChoice.A4, "", "", "abc");
        assertEquals(Map.of(FormField.DPI, "export.wrong.dpi"), read(png).wrong());
        assertEquals(Map.of(), read(as(PageFormat.PDF, png)).wrong());
        assertEquals(300, read(as(PageFormat.PDF, png)).recipe().orElseThrow().dpi());
        SheetForm pixels = as(PageFormat.SVG, with(PageChoice.PX_1920_1080, "", "", "abc"));
        assertEquals(Map.of(FormField.DPI, "export.wrong.dpi"), read(pixels).wrong());
    }

    private static SheetForm as(PageFormat format, SheetForm form) {
        return new SheetForm(
                format,
                form.svgText(),
                form.paper(),
                form.landscape(),
                form.size(),
                form.scale(),
                form.dpi(),
                form.extent(),
                form.texts(),
                form.language(),
                form.theme(),
                form.asOf(),
                form.furniture());
    }

    @Test
    void whatCannotBeReadIsSaidByField() {
        SheetForm wrong = new SheetForm(
                PageFormat.PNG,
                SvgText.TEXT,
                PageChoice.PIXELS,
                false,
                new SheetForm.Size("many", "-3"),
                "近一些",
                "300",
                MapExtent.district(),
                new SheetForm.Texts(" ", "x".repeat(121), "", ""),
                FORM.language(),
                "light",
                "去年",
                Furniture.USUAL);
        FormReading reading = read(wrong);
        assertTrue(reading.recipe().isEmpty());
        assertEquals(
                Set.of(
                        FormField.WIDTH,
                        FormField.HEIGHT,
                        FormField.SCALE,
                        FormField.TITLE,
                        FormField.SUBTITLE,
                        FormField.AS_OF),
                reading.wrong().keySet());
        assertEquals(
                Map.of(FormField.DPI, "export.wrong.dpi"),
                read(with(PageChoice.A4, "", "", "601")).wrong());
        assertEquals(
                Map.of(FormField.WIDTH, "export.wrong.page"),
                read(with(PageChoice.PIXELS, "60", "60", "300")).wrong());
    }
}
