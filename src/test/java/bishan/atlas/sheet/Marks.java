package bishan.atlas.sheet;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads display lists as text. */
public final class Marks {
    private Marks() {}

    /** Every simple mark of {@code page} on one line, moves applied to texts and to the bounds of paths. */
    public static List<String> lines(DisplayList page) {
        List<String> lines = new ArrayList<>();
        for (DisplayItem item : page.items()) {
            flatten(item.marks(), 0, 0, (mark, dx, dy) -> lines.add(line(mark, dx, dy)));
        }
        return lines;
    }

    public static List<Mark.Text> texts(DisplayList page) {
        List<Mark.Text> texts = new ArrayList<>();
        for (DisplayItem item : page.items()) {
            flatten(item.marks(), 0, 0, (mark, dx, dy) -> {
                if (mark instanceof Mark.Text text) {
                    texts.add(text);
                }
            });
        }
        return texts;
    }

    public static List<Mark.Stroke> strokes(DisplayItem item) {
        List<Mark.Stroke> strokes = new ArrayList<>();
        flatten(item.marks(), 0, 0, (mark, dx, dy) -> {
            if (mark instanceof Mark.Stroke stroke) {
                strokes.add(stroke);
            }
        });
        return strokes;
    }

    private interface Sink {
        void take(Mark mark, double dx, double dy);
    }

    private static void flatten(List<Mark> marks, double dx, double dy, Sink sink) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Clip clip) {
                flatten(clip.marks(), dx, dy, sink);
            } else if (mark instanceof Mark.Moved moved) {
                flatten(moved.marks(), dx + moved.dx(), dy + moved.dy(), sink);
            } else {
                sink.take(mark, dx, dy);
            }
        }
    }

    private static String line(Mark mark, double dx, double dy) {
        if (mark instanceof Mark.Text text) {
            return String.format(
                    Locale.ROOT,
                    "text %s %.4f %.4f %.4f",
                    text.text(),
                    text.x() + dx,
                    text.y() + dy,
                    text.lettering().sizeMm());
        }
        var bounds = mark instanceof Mark.Fill fill
                ? fill.path().getBounds2D()
                : ((Mark.Stroke) mark).path().getBounds2D();
        return String.format(
                Locale.ROOT,
                "%s %.4f %.4f %.4f %.4f",
                mark.getClass().getSimpleName(),
                bounds.getMinX() + dx,
                bounds.getMinY() + dy,
                bounds.getWidth(),
                bounds.getHeight());
    }
}
