package bishan.atlas.app.book;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a page as a person would: its lines in the order they were set, each with its place. */
final class PageText {
    private PageText() {}

    /**
     * A line on the page.
     *
     * @param baseline page millimetres, like {@code x}
     * @param cut whether it stands in a frame that may cut it, as on a map
     */
    record Line(String text, double x, double baseline, Mark.Text mark, boolean cut) {}

    static List<Line> lines(DisplayList page) {
        List<Line> lines = new ArrayList<>();
        for (DisplayItem item : page.items()) {
            collect(item.marks(), 0, 0, false, lines);
        }
        return lines;
    }

    private static void collect(List<Mark> marks, double dx, double dy, boolean cut, List<Line> lines) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                lines.add(new Line(text.text(), text.x() + dx, text.y() + dy, text, cut));
            } else if (mark instanceof Mark.Moved moved) {
                collect(moved.marks(), dx + moved.dx(), dy + moved.dy(), cut, lines);
            } else if (mark instanceof Mark.Clip clip) {
                collect(clip.marks(), dx, dy, true, lines);
            }
        }
    }

    /** All words without the blanks that line ends may have taken. */
    static String squeezed(BookPage page) {
        return squeezed(lines(page.page().list()).stream().map(Line::text).collect(Collectors.joining()));
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Everything drawn, mark by mark: two pages that give the same text look the same. */
    static String everything(DisplayList page) {
        StringBuilder all = new StringBuilder();
        page.items().forEach(item -> {
            all.append(item.order())
                    .append(item.layerId())
                    .append(item.featureId())
                    .append('\n');
            marks(item.marks(), all);
        });
        return all.toString();
    }

    private static void marks(List<Mark> marks, StringBuilder all) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                all.append(text).append('\n');
            } else if (mark instanceof Mark.Moved moved) {
                all.append(String.format(Locale.ROOT, "moved %.4f %.4f%n", moved.dx(), moved.dy()));
                marks(moved.marks(), all);
            } else if (mark instanceof Mark.Clip clip) {
                all.append("clip ").append(clip.path().getBounds2D()).append('\n');
                marks(clip.marks(), all);
            } else if (mark instanceof Mark.Fill fill) {
                all.append("fill ")
                        .append(fill.path().getBounds2D())
                        .append(fill.argb())
                        .append('\n');
            } else if (mark instanceof Mark.Stroke stroke) {
                all.append("stroke ")
                        .append(stroke.path().getBounds2D())
                        .append(stroke.argb())
                        .append('\n');
            }
        }
    }
}
