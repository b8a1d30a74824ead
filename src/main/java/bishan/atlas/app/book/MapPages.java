package bishan.atlas.app.book;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetTitles;
import bishan.atlas.sheet.SheetTooSmall;
import bishan.atlas.sheet.SheetWords;
import java.util.List;
import java.util.Optional;

/** The map sheets of the book: the district and each zone, as they are written one by one too. */
final class MapPages {
    static final String DISTRICT = "map-district";

    private final Press press;

    MapPages(Press press) {
        this.press = press;
    }

    Leaf district() {
        String title = SheetTitles.district(press.words().language());
        return leaf(
                DISTRICT, title, Optional.of(new Leaf.Heading(1, press.say("overview.title"))), MapExtent.district());
    }

    /** @param heading what the sheet opens in the outline: the zone's name */
    Leaf zone(Zone zone, Leaf.Heading heading) {
        String title = SheetTitles.zone(zone, press.words().language());
        return leaf(id(zone), title, Optional.of(heading), MapExtent.whole(zone.id()));
    }

    static String id(Zone zone) {
        return "map-" + zone.id();
    }

    private Leaf leaf(String id, String plain, Optional<Leaf.Heading> heading, MapExtent extent) {
        BookRecipe recipe = press.recipe();
        String title = recipe.asOf()
                .map(date -> SheetTitles.asOf(plain, date, recipe.language()))
                .orElse(plain);
        SheetRecipe sheet = new SheetRecipe(
                new SheetWords(title, "", recipe.compiler(), recipe.mapNumber()),
                recipe.language(),
                recipe.labels(),
                recipe.page(),
                extent,
                Visibility.ALL,
                Furniture.FULL,
                press.map().theme().id(),
                recipe.asOf(),
                recipe.madeOn());
        return new Leaf(id, title, heading, List.of(), (number, numbers) -> make(sheet));
    }

    private Leaf.Made make(SheetRecipe sheet) throws ExportFailure {
        try {
            MapSheet made = MapSheet.compose(press.map(), sheet);
            return new Leaf.Made(made.print(sheet.title(), press.atlas(), sheet.language()), List.of());
        } catch (SheetTooSmall e) {
            throw new ExportFailure("sheet.small." + e.part());
        }
    }
}
