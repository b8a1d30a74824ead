package bishan.atlas.app.book;

import bishan.atlas.export.ExportFailure;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.OrientedBox;
import bishan.atlas.scene.PlacedLabel;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.PageNumber;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.sheet.SheetTitles;
import bishan.atlas.sheet.SheetTooSmall;
import bishan.atlas.sheet.SheetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The map sheets of the book: the district and each zone, as they are written one by one too. */
final class MapPages {
    private static final String PREFIX = "map-";

    static final String DISTRICT = PREFIX + "district";

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
        return PREFIX + zone.id();
    }

    private Leaf leaf(String id, String title, Optional<Leaf.Heading> heading, MapExtent extent) {
        BookRecipe recipe = press.recipe();
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
        return new Leaf(id, title, heading, List.of(), (number, numbers) -> make(sheet, id, number, numbers));
    }

    private Leaf.Made make(SheetRecipe recipe, String id, int number, PageNumbers numbers) throws ExportFailure {
        MapSheet sheet = compose(recipe, new PageNumber(number, numbers.count()));
        return new Leaf.Made(sheet.print(recipe.title(), press.atlas(), recipe.language()), jumps(sheet, id, numbers));
    }

    /** With everything on it; where that leaves the map no room, with the usual furniture. */
    private MapSheet compose(SheetRecipe recipe, PageNumber number) throws ExportFailure {
        try {
            return MapSheet.compose(press.map(), recipe, number);
        } catch (SheetTooSmall crowded) {
            try {
                return MapSheet.compose(press.map(), withUsualFurniture(recipe), number);
            } catch (SheetTooSmall e) {
                throw new ExportFailure("sheet.small." + e.part());
            }
        }
    }

    private static SheetRecipe withUsualFurniture(SheetRecipe recipe) {
        return new SheetRecipe(
                recipe.words(),
                recipe.language(),
                recipe.labels(),
                recipe.page(),
                recipe.extent(),
                recipe.visibility(),
                Furniture.USUAL,
                recipe.theme(),
                recipe.asOf(),
                recipe.madeOn());
    }

    /** The names of zones on the map lead to their own sheets. */
    private static List<Jump> jumps(MapSheet sheet, String id, PageNumbers numbers) {
        List<Jump> jumps = new ArrayList<>();
        for (PlacedLabel label : sheet.page().labels()) {
            String target = PREFIX + label.featureId();
            if (!target.equals(id)) {
                numbers.of(target)
                        .ifPresent(page -> label.boxes().stream()
                                .map(OrientedBox::bounds)
                                .filter(box -> box.inside(sheet.frame()))
                                .forEach(box -> jumps.add(new Jump(box, page - 1))));
            }
        }
        return jumps;
    }
}
