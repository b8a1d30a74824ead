package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.scene.Visibility;
import java.time.LocalDate;

/** Recipes for tests. */
public final class Recipes {
    public static final Page SCREEN = Page.ofPixels(1600, 1200, 150);
    public static final Page SMALL = Page.ofPixels(800, 600, 96);
    public static final Page A4 = new Page(210, 297);

    private Recipes() {}

    public static MapWish district(MapSource source) {
        return new MapWish.Whole(source.projection()
                .toGrid(source.atlas().district().orElseThrow().geometry()));
    }

    public static SnapshotRecipe of(Language language, Page page, MapWish wish) {
        return of(language, page, wish, Visibility.ALL);
    }

    public static SnapshotRecipe of(Language language, Page page, MapWish wish, Visibility visibility) {
        return titled(SheetTitles.district(language), language, page, wish, visibility);
    }

    public static SnapshotRecipe titled(
            String title, Language language, Page page, MapWish wish, Visibility visibility) {
        String asOf = language == Language.ZH ? "2023年" : "2023";
        return new SnapshotRecipe(
                title, language, page, wish, visibility, new Imprint(asOf, LocalDate.of(2026, 11, 20)));
    }
}
