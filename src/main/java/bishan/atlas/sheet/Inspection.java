package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A sheet laid out to be checked: its marks one by one, and what it was made from. */
record Inspection(MapSheet sheet, SheetRecipe recipe, MapSource source, List<PageMarks.Placed> marks) {
    /** More names are not worth reading in one line. */
    static final int MOST_NAMES = 3;

    private static final int MOST_BOXES = 60;

    static Inspection of(MapSheet sheet, SheetRecipe recipe, MapSource source) {
        return new Inspection(sheet, recipe, source, PageMarks.of(sheet.page()));
    }

    /** Where the marks that {@code wanted} takes can be seen. */
    List<Box> where(Predicate<PageMarks.Placed> wanted) {
        return marks.stream()
                .filter(wanted)
                .flatMap(placed -> placed.box(source.typesetter()).stream())
                .limit(MOST_BOXES)
                .toList();
    }

    boolean isSeen(PageMarks.Placed placed) {
        return placed.box(source.typesetter()).isPresent();
    }

    /** The map as it was composed, in frame millimetres: the page without paper and furniture. */
    DisplayList map() {
        Box frame = sheet.frame();
        return new DisplayList(
                frame.width(),
                frame.height(),
                sheet.page().items().stream()
                        .flatMap(item -> MapSheet.unframed(item).stream())
                        .toList(),
                List.of(),
                List.of());
    }

    /** {@link #map} without what lies wholly under plates. */
    DisplayList seen() {
        Box frame = sheet.frame();
        return OpenGround.of(new Box(0, 0, frame.width(), frame.height()), sheet.plates())
                .of(map());
    }

    /** The features of the map that are drawn and reach into the frame, each once. */
    List<MapFeature> drawn() {
        Envelope extent = sheet.window().extent();
        return sheet.page().items().stream()
                .filter(item -> !item.marks().isEmpty())
                .map(DisplayItem::featureId)
                .distinct()
                .flatMap(id -> source.atlas().feature(id).stream())
                .filter(feature -> {
                    Geometry grid = source.projection().toGrid(feature.geometry());
                    return grid.intersects(grid.getFactory().toGeometry(extent));
                })
                .toList();
    }

    /** The first few of {@code names}, in a row. */
    String few(Collection<String> names) {
        boolean chinese = recipe.language() == Language.ZH;
        List<String> first = names.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return String.join(chinese ? "、" : ", ", first);
    }

    Finding error(String code, List<Box> where, Object... args) {
        return new Finding(Finding.Severity.ERROR, code, List.of(args), where);
    }

    Finding caution(String code, List<Box> where, Object... args) {
        return new Finding(Finding.Severity.CAUTION, code, List.of(args), where);
    }

    Finding note(String code, Object... args) {
        return new Finding(Finding.Severity.NOTE, code, List.of(args), List.of());
    }

    Finding passed(String code, Object... args) {
        return new Finding(Finding.Severity.PASSED, code, List.of(args), List.of());
    }

    /** Where {@code feature} lies in the frame, a small box on the page, or empty where it does not. */
    Optional<Box> place(MapFeature feature) {
        return FeaturePlace.of(sheet, source.projection().toGrid(feature.geometry()));
    }
}
