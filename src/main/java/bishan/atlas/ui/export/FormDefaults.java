package bishan.atlas.ui.export;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.model.Zone;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.SheetTitles;
import bishan.atlas.ui.AtlasModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a form begins with, what it offers and how it is read, from the state of the window. */
record FormDefaults(AtlasModel model, Clock clock, Optional<SheetForm> last) {

    /** The form of {@code given}, or one of what the window shows with the paper and furniture used last. */
    SheetForm first(Optional<ExportRecipe> given) {
        Viewport view = model.viewportProperty().get();
        if (given.isPresent()) {
            return known(SheetForm.of(given.get(), view));
        }
        boolean showsAll = view.extent().covers(model.atlas().home());
        String theme = model.atlas().themes().forPaper(model.theme().id()).id();
        SheetForm fresh = SheetForm.of(model.state(), view, showsAll, theme);
        return last.map(fresh::keeping).orElse(fresh);
    }

    /** With a theme that is there: what is not was said when the recipe was taken. */
    private SheetForm known(SheetForm form) {
        return form.withTheme(model.atlas().themes().of(form.theme()).id());
    }

    SettingsPanel.Offer offer(SheetForm first) {
        List<MapExtent> extents = new ArrayList<>();
        extents.add(
                first.extent() instanceof MapExtent.View
                        ? first.extent()
                        : SheetForm.viewOf(model.viewportProperty().get()));
        extents.add(MapExtent.district());
        OpenAtlas atlas = model.atlas();
        for (Zone zone : atlas.atlas().records().zones()) {
            if (atlas.atlas().feature(zone.id()).isPresent()) {
                extents.add(MapExtent.whole(zone.id()));
            }
        }
        model.state()
                .selected()
                .filter(id -> atlas.extentOf(id).filter(e -> e.getArea() > 0).isPresent())
                .map(MapExtent::whole)
                .filter(extent -> !extents.contains(extent)
                        && atlas.atlas()
                                .feature(((MapExtent.Whole) extent).featureId())
                                .isPresent())
                .ifPresent(extents::add);
        if (!extents.contains(first.extent())) {
            extents.add(first.extent());
        }
        List<SheetLanguage> languages = new ArrayList<>(SheetLanguage.OFFERED);
        if (!languages.contains(first.language())) {
            languages.add(first.language());
        }
        return new SettingsPanel.Offer(extents, languages, atlas.themes().all(), this::name);
    }

    private String name(String featureId) {
        Language language = model.state().language();
        return model.atlas()
                .atlas()
                .zone(featureId)
                .map(zone -> zone.number() + "\u2002" + zone.name().in(language))
                .or(() -> model.atlas()
                        .atlas()
                        .feature(featureId)
                        .map(f -> f.name().in(language)))
                .orElse(featureId);
    }

    /** The title that {@code form} has until a person types another. */
    String title(SheetForm form) {
        Language language = form.language().furniture();
        return form.extent() instanceof MapExtent.Whole whole
                ? whole(whole.featureId(), language)
                : SheetTitles.district(language);
    }

    private String whole(String id, Language language) {
        return model.atlas()
                .atlas()
                .zone(id)
                .map(zone -> SheetTitles.zone(zone, language))
                .or(() -> model.atlas().atlas().feature(id).map(f -> f.name().in(language)))
                .orElseGet(() -> SheetTitles.district(language));
    }

    /** Read as of today; a recipe that was given and is as it was keeps its day, so that the same bytes come of it. */
    FormReading read(SheetForm form, Optional<ExportRecipe> given) {
        Optional<FormReading> unchanged = given.map(
                        recipe -> read(form, recipe.sheet().madeOn()))
                .filter(reading -> reading.recipe().equals(given));
        return unchanged.orElseGet(() -> read(form, LocalDate.now(clock)));
    }

    private FormReading read(SheetForm form, LocalDate day) {
        return FormReading.of(
                form,
                new FormReading.Given(
                        model.viewportProperty().get(), model.state().visibility(), day));
    }
}
