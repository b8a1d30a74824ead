package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.PlacedLabel;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A finished page.
 *
 * @param page everything on it, millimetres from its upper left corner
 * @param frame where on the page the map stands
 * @param window what the frame shows: frame millimetres to ground
 * @param legend the rows of the legend
 * @param plates what stands on the map, frame millimetres
 */
public record MapSheet(DisplayList page, Box frame, Viewport window, List<LegendRow> legend, List<Box> plates) {
    /** A title keeps away from the neatlines. */
    private static final double TITLE_SHARE = 0.87;

    private static final int PAPER_ORDER = 0;
    /** After the boundary and its mask, before stations and labels, in the order of the styles. */
    private static final int GRID_ORDER = 1_950;

    private static final int FURNITURE_ORDER = 24;

    public MapSheet {
        legend = List.copyOf(legend);
        plates = List.copyOf(plates);
    }

    /** The page for a writer: its title, and the titles of the layers of {@code atlas} that are drawn. */
    public PrintPage print(String title, Atlas atlas, Language language) {
        Set<String> drawn = page.items().stream().map(DisplayItem::layerId).collect(Collectors.toSet());
        Map<String, String> layers = new LinkedHashMap<>();
        for (Layer layer : atlas.layers()) {
            if (drawn.contains(layer.id())) {
                layers.put(layer.id(), layer.title().in(language));
            }
        }
        return new PrintPage(title, page, layers, Optional.of(new PrintPage.MapPlace(frame, window)));
    }

    /** The scale as it is printed: {@code 1:285,000}. */
    public String ratio() {
        return ScaleBar.ratio(window.denominator());
    }

    /** Composes the page; the map's labels are placed once, clear of everything that stands on the map. */
    public static MapSheet compose(MapSource source, SheetRecipe recipe) throws SheetTooSmall {
        return compose(source, recipe, Optional.empty());
    }

    /** As page {@code number} of a book. */
    public static MapSheet compose(MapSource source, SheetRecipe recipe, PageNumber number) throws SheetTooSmall {
        return compose(source, recipe, Optional.of(number));
    }

    private static MapSheet compose(MapSource source, SheetRecipe recipe, Optional<PageNumber> number)
            throws SheetTooSmall {
        Messages words = Messages.of(recipe.language(), "sheet");
        double band = GridBand.widthMm(recipe.furniture().grid(), recipe.page().furniture());
        double inner = recipe.page().widthMm() * 0.92 - 2 * band;
        TitleBlock title = TitleBlock.of(recipe, source, recipe.page().widthMm() * TITLE_SHARE);
        // The foot is as wide as the map; its room is settled for the most it may have to say.
        FootStrip most = FootStrip.of(recipe, source.atlas(), true, number, inner, source.typesetter(), words);
        PageGrid grid = PageGrid.of(recipe.page(), title.heightMm(), most.heightMm());
        SheetFurniture furniture = new SheetFurniture(recipe, source, words);
        SheetPlanner planner = new SheetPlanner(furniture, MapWish.of(recipe.extent(), source), grid.map());
        SheetPlan plan = planner.plan(List.of());
        DisplayList map = source.compose(request(recipe, plan));
        List<LegendRow> rows = source.legend(plan.open().of(map), recipe.language());
        if (recipe.furniture().has(Furniture.Part.LEGEND) && !plan.lists(rows)) {
            // Something showed that was not foreseen: the legend needs more room, and the labels another round.
            plan = planner.plan(rows);
            map = source.compose(request(recipe, plan));
        }
        plan = listing(plan, furniture, map, source, recipe.language());
        boolean schematic = showsSchematic(map, source.atlas());
        String note = TitleBlock.noteLine(recipe, source.atlas(), plan.window().denominator(), schematic, words);

        Draft draft = new Draft(source);
        for (int i = 0; i < grid.neatlines().size(); i++) {
            draft.outline(grid.neatlines().get(i), i == 0 ? Ink.OUTER_NEATLINE_MM : Ink.INNER_NEATLINE_MM);
        }
        plan.draw(draft, words);
        GridBand names = new GridBand(
                MapGridLines.of(recipe.furniture().grid(), plan.window(), source.projection()),
                recipe.page().furniture());
        names.draw(draft, plan.frame());
        title.draw(draft, recipe.page().widthMm() / 2, grid.titleTop(), note, source.typesetter());
        FootStrip.of(recipe, source.atlas(), schematic, number, inner, source.typesetter(), words)
                .draw(draft, grid.map().minX() + band, grid.map().maxX() - band, grid.footTop(), words);

        List<DisplayItem> items = new ArrayList<>();
        items.add(paper(recipe.page(), source));
        Box frame = plan.frame();
        // What lies wholly outside is not drawn, and must not be taken for it by whoever reads the page.
        Box inside = new Box(0, 0, frame.width(), frame.height());
        map.items().stream().filter(item -> item.touches(inside)).forEach(item -> items.add(framed(item, frame)));
        if (recipe.furniture().grid() != Furniture.MapGrid.NONE) {
            items.add(underSymbols(items), names.lines(new Draft(source), frame, GRID_ORDER));
        }
        items.add(draft.item(FURNITURE_ORDER));
        return new MapSheet(
                new DisplayList(
                        recipe.page().widthMm(), recipe.page().heightMm(), items, labels(map, frame), map.leftOut()),
                frame,
                plan.window(),
                plan.rows(),
                plan.reserved());
    }

    /** {@code plan} with the rows of what is seen. A legend that shrinks bares ground, and what shows there is listed as well. */
    private static SheetPlan listing(
            SheetPlan plan, SheetFurniture furniture, DisplayList map, MapSource source, Language language) {
        SheetPlan listed = plan;
        List<LegendRow> rows = source.legend(plan.open().of(map), language);
        boolean more = true;
        while (more) {
            listed = plan.listing(rows, furniture);
            Set<String> known = SheetPlan.ids(rows);
            Set<String> bared = SheetPlan.ids(source.legend(listed.open().of(map), language));
            more = !known.containsAll(bared);
            bared.addAll(known);
            rows = source.legend(map, language).stream()
                    .filter(row -> bared.contains(row.classId()))
                    .toList();
        }
        return listed;
    }

    /** Where in {@code items} the lines of the grid belong: over areas and lines, under symbols and labels. */
    private static int underSymbols(List<DisplayItem> items) {
        int at = 1;
        while (at < items.size() && items.get(at).order() <= GRID_ORDER) {
            at++;
        }
        return at;
    }

    private static boolean showsSchematic(DisplayList map, Atlas atlas) {
        return map.items().stream()
                .filter(item -> !item.marks().isEmpty())
                .flatMap(item -> atlas.feature(item.featureId()).stream())
                .anyMatch(MapFeature::isSchematic);
    }

    private static SceneRequest request(SheetRecipe recipe, SheetPlan plan) {
        return new SceneRequest(plan.window(), recipe.visibility(), Optional.empty(), recipe.labels(), plan.reserved());
    }

    private static DisplayItem paper(Page page, MapSource source) {
        Draft paper = new Draft(source);
        paper.fill(new Box(0, 0, page.widthMm(), page.heightMm()), Ink.PAPER);
        return paper.item(PAPER_ORDER);
    }

    /** An item of the map in its place on the page, cut at the frame. */
    private static DisplayItem framed(DisplayItem item, Box frame) {
        Mark moved = new Mark.Moved(frame.minX(), frame.minY(), item.marks());
        return new DisplayItem(
                item.order(),
                item.layerId(),
                item.featureId(),
                item.classId(),
                List.of(new Mark.Clip(Draft.path(frame), List.of(moved))));
    }

    /** What {@link #framed} was made of, or empty for paper, grid and furniture. */
    static Optional<DisplayItem> unframed(DisplayItem item) {
        boolean ofMap = item.marks().size() == 1
                && item.marks().get(0) instanceof Mark.Clip clip
                && clip.marks().size() == 1
                && clip.marks().get(0) instanceof Mark.Moved;
        if (!ofMap) {
            return Optional.empty();
        }
        Mark.Moved moved =
                (Mark.Moved) ((Mark.Clip) item.marks().get(0)).marks().get(0);
        return Optional.of(
                new DisplayItem(item.order(), item.layerId(), item.featureId(), item.classId(), moved.marks()));
    }

    private static List<PlacedLabel> labels(DisplayList map, Box frame) {
        return map.labels().stream()
                .map(label -> new PlacedLabel(
                        label.kind(),
                        label.featureId(),
                        label.text(),
                        label.boxes().stream()
                                .map(b -> b.moved(frame.minX(), frame.minY()))
                                .toList()))
                .toList();
    }
}
