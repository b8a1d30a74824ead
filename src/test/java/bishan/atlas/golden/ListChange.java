package bishan.atlas.golden;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.Pen;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Display lists with something wrong in them, which a comparison has to find. */
final class ListChange {
    private ListChange() {}

    static DisplayList without(DisplayList list, DisplayItem item) {
        return with(list, list.items().stream().filter(other -> other != item).toList());
    }

    /** Every fill of the items chosen, a little lighter or darker in its green. */
    static DisplayList recoloured(DisplayList list, Predicate<DisplayItem> chosen, int levels) {
        return changed(list, chosen, mark -> {
            if (mark instanceof Mark.Fill fill) {
                int green = fill.argb() >> 8 & 255;
                int other = green + levels > 255 ? green - levels : green + levels;
                return new Mark.Fill(fill.path(), fill.argb() & 0xFFFF00FF | other << 8);
            }
            return mark;
        });
    }

    /** Every line of the items chosen, wider. */
    static DisplayList widened(DisplayList list, Predicate<DisplayItem> chosen, double byMm) {
        return changed(list, chosen, mark -> {
            if (mark instanceof Mark.Stroke stroke) {
                Pen pen = stroke.pen();
                Pen wider = new Pen(pen.widthMm() + byMm, pen.dashMm(), pen.phaseMm(), pen.roundCap());
                return new Mark.Stroke(stroke.path(), wider, stroke.argb());
            }
            return mark;
        });
    }

    private static DisplayList changed(DisplayList list, Predicate<DisplayItem> chosen, UnaryOperator<Mark> change) {
        return with(
                list,
                list.items().stream()
                        .map(item -> chosen.test(item) ? changed(item, change) : item)
                        .toList());
    }

    private static DisplayItem changed(DisplayItem item, UnaryOperator<Mark> change) {
        return new DisplayItem(
                item.order(), item.layerId(), item.featureId(), item.classId(), changed(item.marks(), change));
    }

    private static List<Mark> changed(List<Mark> marks, UnaryOperator<Mark> change) {
        return marks.stream().map(mark -> changed(mark, change)).toList();
    }

    private static Mark changed(Mark mark, UnaryOperator<Mark> change) {
        if (mark instanceof Mark.Clip clip) {
            return new Mark.Clip(clip.path(), changed(clip.marks(), change));
        }
        if (mark instanceof Mark.Moved moved) {
            return new Mark.Moved(moved.dx(), moved.dy(), changed(moved.marks(), change));
        }
        return change.apply(mark);
    }

    private static DisplayList with(DisplayList list, List<DisplayItem> items) {
        return new DisplayList(list.widthMm(), list.heightMm(), items, list.labels(), list.leftOut());
    }
}
