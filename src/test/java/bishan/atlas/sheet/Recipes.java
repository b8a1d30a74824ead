package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.Visibility;
import bishan.atlas.style.Themes;
import java.time.LocalDate;
import java.util.Optional;

/** Recipes for tests. */
public final class Recipes {
    public static final Page SCREEN = Page.ofPixels(1600, 1200, 150);
    public static final Page SMALL = Page.ofPixels(800, 600, 96);
    public static final Page A4 = new Page(210, 297);

    private Recipes() {}

    public static SheetRecipe of(Language language, Page page, MapExtent extent) {
        return of(language, page, extent, Visibility.ALL);
    }

    public static SheetRecipe of(Language language, Page page, MapExtent extent, Visibility visibility) {
        return titled(SheetTitles.district(language), language, page, extent, visibility);
    }

    public static SheetRecipe titled(
            String title, Language language, Page page, MapExtent extent, Visibility visibility) {
        return new SheetRecipe(
                SheetWords.titled(title),
                language,
                LabelLanguage.of(language),
                page,
                extent,
                visibility,
                Furniture.USUAL,
                Themes.LIGHT,
                Optional.empty(),
                LocalDate.of(2026, 11, 20));
    }
}
