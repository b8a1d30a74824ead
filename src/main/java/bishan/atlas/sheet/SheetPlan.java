package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Frame, window and furniture of the map, settled before a label is placed.
 *
 * @param frame of the map, page millimetres; so are the boxes
 * @param legend empty when nothing drawn has a class
 */
record SheetPlan(
        Box frame,
        Viewport window,
        Plate<ScaleBar> bar,
        Plate<NorthArrow> arrow,
        Optional<Plate<LegendColumns>> legend) {

    /** A piece of furniture and the box it stands in. */
    record Plate<T>(T what, Box box) {}

    /** The boxes that cover the map, in frame millimetres. */
    List<Box> reserved() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(bar.box());
        boxes.add(arrow.box());
        legend.ifPresent(plate -> boxes.add(plate.box()));
        return boxes.stream()
                .map(b -> new Box(
                        b.minX() - frame.minX(),
                        b.minY() - frame.minY(),
                        b.maxX() - frame.minX(),
                        b.maxY() - frame.minY()))
                .filter(b -> b.minX() < frame.width())
                .toList();
    }

    List<LegendRow> rows() {
        return legend.map(plate -> plate.what().rows()).orElse(List.of());
    }

    /** True when every one of {@code drawn} has its row. */
    boolean lists(List<LegendRow> drawn) {
        Set<String> ids = ids(rows());
        return drawn.stream().allMatch(row -> ids.contains(row.classId()));
    }

    /** The same with only the rows of {@code drawn}; the legend's plate shrinks into its corner. */
    SheetPlan listing(List<LegendRow> drawn, SheetRecipe recipe, MapSource source, Messages words) {
        if (legend.isEmpty() || ids(drawn).containsAll(ids(rows()))) {
            return this;
        }
        Set<String> ids = ids(drawn);
        List<LegendRow> left =
                rows().stream().filter(row -> ids.contains(row.classId())).toList();
        if (left.isEmpty()) {
            return new SheetPlan(frame, window, bar, arrow, Optional.empty());
        }
        LegendColumns columns = Legend.of(left, recipe.page().furniture(), source.typesetter(), words)
                .columns(legend.get().what().columns().size());
        Box old = legend.get().box();
        Box box = new Box(old.maxX() - columns.widthMm(), old.maxY() - columns.heightMm(), old.maxX(), old.maxY());
        return new SheetPlan(frame, window, bar, arrow, Optional.of(new Plate<>(columns, box)));
    }

    private static Set<String> ids(List<LegendRow> rows) {
        return rows.stream().map(LegendRow::classId).collect(Collectors.toSet());
    }

    /**
     * Tries the legend inside the frame first, then beside it.
     *
     * @param known rows that will be drawn whatever {@link MapSource#classesIn} says
     */
    static SheetPlan of(SheetRecipe recipe, MapSource source, Box room, Messages words, List<LegendRow> known)
            throws SheetTooSmall {
        Planner planner = new Planner(recipe, source, MapWish.of(recipe.extent(), source), words, known);
        Optional<SheetPlan> inside = planner.legendInside(room);
        return inside.isPresent() ? inside.get() : planner.legendBeside(room);
    }

    /** One attempt's ingredients, so that they need not be handed from step to step. */
    private record Planner(SheetRecipe recipe, MapSource source, MapWish wish, Messages words, List<LegendRow> known) {
        private static final int MOST_COLUMNS = 4;
        private static final double INSET_MM = 2;
        private static final double LARGEST_SHARE = 0.3;

        Optional<SheetPlan> legendInside(Box room) {
            SheetPlan first = plan(room, window(room).centred());
            Legend legend = legend(first.window());
            if (legend.isEmpty()) {
                return Optional.of(plan(room, window(room).clearOf(first.reserved())));
            }
            Optional<LegendColumns> columns = inside(legend, first);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            SheetPlan second = plan(
                    room, window(room).clearOf(withLegend(first, columns.get()).reserved()));
            // The window may have moved: its classes may be others.
            return inside(legend(second.window()), second).map(again -> withLegend(second, again));
        }

        SheetPlan legendBeside(Box room) throws SheetTooSmall {
            Legend legend = legend(window(room).centred());
            double gap = INSET_MM * furniture();
            for (int attempt = 0; attempt < 3; attempt++) {
                LegendColumns columns = beside(legend, room);
                Box frame = new Box(room.minX(), room.minY(), room.maxX() - columns.widthMm() - gap, room.maxY());
                SheetPlan plan = plan(frame, window(frame).centred());
                plan = plan(frame, window(frame).clearOf(plan.reserved()));
                legend = legend(plan.window());
                LegendColumns drawn = legend.columns(columns.columns().size());
                if (drawn.widthMm() <= columns.widthMm() + 1e-9 && drawn.heightMm() <= room.height()) {
                    Box box = new Box(
                            room.maxX() - columns.widthMm(), room.maxY() - drawn.heightMm(), room.maxX(), room.maxY());
                    return new SheetPlan(
                            frame, plan.window(), plan.bar(), plan.arrow(), Optional.of(new Plate<>(drawn, box)));
                }
            }
            throw new SheetTooSmall("legend");
        }

        private MapWindow window(Box frame) {
            return new MapWindow(wish, frame.width(), frame.height());
        }

        private double furniture() {
            return recipe.page().furniture();
        }

        private Legend legend(Viewport window) {
            Language language = recipe.language();
            List<LegendRow> rows = new ArrayList<>(source.classesIn(
                    new SceneRequest(window, recipe.visibility(), Optional.empty(), language, List.of())));
            Set<String> ids = ids(rows);
            known.stream().filter(row -> !ids.contains(row.classId())).forEach(row -> rows.add(lastOf(row, rows), row));
            return Legend.of(rows, furniture(), source.typesetter(), words);
        }

        /** Where the section of {@code row} ends in {@code rows}. */
        private static int lastOf(LegendRow row, List<LegendRow> rows) {
            int at = rows.size();
            while (at > 0 && !rows.get(at - 1).section().equals(row.section())) {
                at--;
            }
            return at == 0 ? rows.size() : at;
        }

        private SheetPlan plan(Box frame, Viewport window) {
            Draft measure = new Draft(source);
            double inset = INSET_MM * furniture();
            ScaleBar bar = ScaleBar.of(window, source.projection(), furniture());
            NorthArrow arrow = new NorthArrow(furniture());
            return new SheetPlan(
                    frame,
                    window,
                    new Plate<>(bar, bar.box(frame.minX() + inset, frame.maxY() - inset, measure, words)),
                    new Plate<>(arrow, arrow.box(frame.maxX() - inset, frame.minY() + inset, measure, words)),
                    Optional.empty());
        }

        private SheetPlan withLegend(SheetPlan plan, LegendColumns columns) {
            double right = plan.frame().maxX() - INSET_MM * furniture();
            double bottom = plan.frame().maxY() - INSET_MM * furniture();
            Box box = new Box(right - columns.widthMm(), bottom - columns.heightMm(), right, bottom);
            return new SheetPlan(
                    plan.frame(), plan.window(), plan.bar(), plan.arrow(), Optional.of(new Plate<>(columns, box)));
        }

        /** The fewest columns that leave the arrow, the bar and most of the map free. */
        private Optional<LegendColumns> inside(Legend legend, SheetPlan plan) {
            double gap = 2 * INSET_MM * furniture();
            double room = plan.frame().maxX() - plan.bar().box().maxX() - gap;
            double height = plan.frame().maxY() - plan.arrow().box().maxY() - gap;
            double share = plan.frame().width() * plan.frame().height() * LARGEST_SHARE;
            for (int n = 1; n <= MOST_COLUMNS && !legend.isEmpty(); n++) {
                LegendColumns columns = legend.columns(n);
                if (columns.heightMm() <= height
                        && columns.widthMm() <= room
                        && columns.widthMm() * columns.heightMm() <= share) {
                    return Optional.of(columns);
                }
            }
            return Optional.empty();
        }

        private LegendColumns beside(Legend legend, Box room) throws SheetTooSmall {
            for (int n = 1; n <= MOST_COLUMNS; n++) {
                LegendColumns columns = legend.columns(n);
                if (columns.heightMm() <= room.height() && columns.widthMm() <= room.width() * 0.6) {
                    return columns;
                }
            }
            throw new SheetTooSmall("legend");
        }
    }
}
