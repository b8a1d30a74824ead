package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Frame, window and furniture of the map, settled before a label is placed.
 *
 * @param arrangement frame and plates, page millimetres
 * @param zoneRows rows of the legend that the table of zones shows in its stead
 */
record SheetPlan(Arrangement arrangement, Viewport window, List<LegendRow> zoneRows) {
    SheetPlan {
        zoneRows = List.copyOf(zoneRows);
    }

    Box frame() {
        return arrangement.frame();
    }

    /** The boxes that cover the map, in frame millimetres. */
    List<Box> reserved() {
        return arrangement.reserved();
    }

    OpenGround open() {
        return OpenGround.of(new Box(0, 0, frame().width(), frame().height()), reserved());
    }

    private Optional<LegendColumns> legend() {
        return arrangement.plates().stream()
                .map(Plate::what)
                .filter(LegendColumns.class::isInstance)
                .map(LegendColumns.class::cast)
                .findFirst();
    }

    /** Every row there is, those in the table of zones first. */
    List<LegendRow> rows() {
        List<LegendRow> rows = new ArrayList<>(zoneRows);
        legend().ifPresent(columns -> rows.addAll(columns.rows()));
        return rows;
    }

    /** True when every one of {@code drawn} has its row. */
    boolean lists(List<LegendRow> drawn) {
        return ids(rows()).containsAll(ids(drawn));
    }

    /** The same with only the rows of {@code drawn}; a legend on the map shrinks into its corner. */
    SheetPlan listing(List<LegendRow> drawn, SheetFurniture furniture) {
        Set<String> ids = ids(drawn);
        List<LegendRow> zones =
                zoneRows.stream().filter(row -> ids.contains(row.classId())).toList();
        List<Plate> plates = new ArrayList<>();
        for (Plate plate : arrangement.plates()) {
            if (plate.what() instanceof LegendColumns columns) {
                shrunk(plate, columns, ids, furniture).ifPresent(plates::add);
            } else {
                plates.add(plate);
            }
        }
        return new SheetPlan(new Arrangement(frame(), plates, arrangement.weight()), window, zones);
    }

    private Optional<Plate> shrunk(Plate plate, LegendColumns columns, Set<String> ids, SheetFurniture furniture) {
        List<LegendRow> left = columns.rows().stream()
                .filter(row -> ids.contains(row.classId()))
                .toList();
        if (left.size() == columns.rows().size()) {
            return Optional.of(plate);
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        LegendColumns fewer = furniture.legend(left).columns(columns.columns().size());
        Box old = plate.box();
        boolean onMap = old.overlaps(frame(), 0);
        double width = onMap ? fewer.widthMm() : old.width();
        boolean below = old.minY() >= frame().maxY();
        double height = below ? old.height() : fewer.heightMm();
        return Optional.of(new Plate(fewer, new Box(old.maxX() - width, old.maxY() - height, old.maxX(), old.maxY())));
    }

    void draw(Draft draft, Messages words) {
        draft.outline(frame(), Ink.FRAME_MM);
        arrangement.plates().forEach(plate -> plate.what().draw(draft, plate.box(), words));
    }

    static Set<String> ids(List<LegendRow> rows) {
        return rows.stream().map(LegendRow::classId).collect(Collectors.toCollection(HashSet::new));
    }
}
