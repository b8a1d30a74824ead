package bishan.atlas.scene;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Display lists as text, for comparing. */
public final class SceneText {
    private SceneText() {}

    /**
     * What a list shows, without anything that depends on the fonts of the machine: a line an item with its marks in rounded boxes
     * (tenths of a millimetre), then what the labels say and which were left out. Places of labels and how often one is repeated are
     * not in it.
     */
    public static String golden(DisplayList list) {
        List<String> lines = new ArrayList<>();
        for (DisplayItem item : list.items()) {
            if (item.order() != LabelPass.ORDER) {
                lines.add(String.join(" ", head(item), marks(item.marks())));
            }
        }
        list.labels().stream()
                .map(label -> "label " + label.kind() + " " + label.featureId() + " " + label.text())
                .distinct()
                .sorted()
                .forEach(lines::add);
        list.leftOut().stream()
                .map(out -> "left out " + out.kind() + " " + out.featureId() + " " + out.text() + " " + out.reason())
                .sorted()
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** Everything in a list, each number with {@code decimals} digits: equal texts are equal pictures. */
    public static String full(DisplayList list, int decimals) {
        StringBuilder text = new StringBuilder();
        for (DisplayItem item : list.items()) {
            text.append(head(item)).append('\n');
            for (Mark mark : item.marks()) {
                full(mark, decimals, text);
            }
        }
        list.labels().forEach(label -> {
            text.append("label ").append(label.kind()).append(' ').append(label.featureId());
            text.append(' ').append(label.text());
            label.boxes()
                    .forEach(box -> text.append(numbers(
                            decimals, box.centreX(), box.centreY(), box.halfWidth(), box.halfHeight(), box.angle())));
            text.append('\n');
        });
        list.leftOut().forEach(out -> text.append(out).append('\n'));
        return text.toString();
    }

    /** Every simple mark of a list, those in clips and moves included. */
    public static List<Mark> flat(DisplayList list) {
        List<Mark> marks = new ArrayList<>();
        list.items().forEach(item -> flatten(item.marks(), marks));
        return marks;
    }

    private static void flatten(List<Mark> from, List<Mark> to) {
        for (Mark mark : from) {
            if (mark instanceof Mark.Clip clip) {
                flatten(clip.marks(), to);
            } else if (mark instanceof Mark.Moved moved) {
                flatten(moved.marks(), to);
            } else {
                to.add(mark);
            }
        }
    }

    private static String head(DisplayItem item) {
        return item.order() + " " + or(item.layerId()) + " " + or(item.featureId()) + " " + or(item.classId());
    }

    private static String or(String text) {
        return text.isEmpty() ? "-" : text;
    }

    /** A run of marks of one look: how many, and the box of all. */
    private static String marks(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "nothing";
        }
        List<String> runs = new ArrayList<>();
        String look = "";
        int count = 0;
        Rectangle2D bounds = null;
        for (Mark mark : marks) {
            String next = look(mark);
            if (!next.equals(look) && count > 0) {
                runs.add(run(look, count, bounds));
                count = 0;
                bounds = null;
            }
            look = next;
            count++;
            Rectangle2D own = bounds(mark);
            bounds = bounds == null ? own : bounds.createUnion(own);
        }
        runs.add(run(look, count, bounds));
        return String.join("; ", runs);
    }

    private static String run(String look, int count, Rectangle2D b) {
        return (count > 1 ? count + " x " : "") + look + numbers(1, b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY());
    }

    private static String look(Mark mark) {
        if (mark instanceof Mark.Fill fill) {
            return "fill #" + hex(fill.argb());
        }
        if (mark instanceof Mark.Stroke stroke) {
            return "stroke #" + hex(stroke.argb()) + pen(stroke.pen());
        }
        if (mark instanceof Mark.Clip clip) {
            return "clip(" + marks(clip.marks()) + ")";
        }
        if (mark instanceof Mark.Moved moved) {
            return "moved(" + marks(moved.marks()) + ")";
        }
        return "text " + ((Mark.Text) mark).text();
    }

    private static String pen(Pen pen) {
        String dash = Arrays.stream(pen.dashMm())
                .mapToObj(d -> String.format(Locale.ROOT, "%.2f", d))
                .collect(Collectors.joining(","));
        return String.format(Locale.ROOT, " w%.2f", pen.widthMm()) + (dash.isEmpty() ? "" : " dash " + dash);
    }

    private static Rectangle2D bounds(Mark mark) {
        if (mark instanceof Mark.Fill fill) {
            return bounds(fill.path());
        }
        if (mark instanceof Mark.Stroke stroke) {
            return bounds(stroke.path());
        }
        if (mark instanceof Mark.Clip clip) {
            return bounds(clip.path());
        }
        if (mark instanceof Mark.Moved moved) {
            return new Rectangle2D.Double(moved.dx(), moved.dy(), 0, 0);
        }
        Mark.Text text = (Mark.Text) mark;
        return new Rectangle2D.Double(text.x(), text.y(), 0, 0);
    }

    /** The box of the points a path is given by: {@link Path2D#getBounds2D} fits curves more closely from Java 19 on. */
    private static Rectangle2D bounds(Path2D path) {
        double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int used = pointNumbers(i.currentSegment(at));
            for (int k = 0; k < used; k++) {
                least[k % 2] = Math.min(least[k % 2], at[k]);
                most[k % 2] = Math.max(most[k % 2], at[k]);
            }
        }
        return least[0] > most[0]
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(least[0], least[1], most[0] - least[0], most[1] - least[1]);
    }

    private static int pointNumbers(int segment) {
        return switch (segment) {
            case PathIterator.SEG_CUBICTO -> 6;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 2;
        };
    }

    private static void full(Mark mark, int decimals, StringBuilder text) {
        if (mark instanceof Mark.Fill fill) {
            text.append("fill ").append(hex(fill.argb()));
            path(fill.path(), decimals, text);
        } else if (mark instanceof Mark.Stroke stroke) {
            text.append("stroke ").append(hex(stroke.argb())).append(pen(stroke.pen()));
            text.append(numbers(decimals, stroke.pen().phaseMm()));
            path(stroke.path(), decimals, text);
        } else if (mark instanceof Mark.Clip clip) {
            text.append("clip");
            path(clip.path(), decimals, text);
            clip.marks().forEach(inner -> full(inner, decimals, text));
        } else if (mark instanceof Mark.Moved moved) {
            text.append("moved")
                    .append(numbers(decimals, moved.dx(), moved.dy()))
                    .append('\n');
            moved.marks().forEach(inner -> full(inner, decimals, text));
        } else if (mark instanceof Mark.Text t) {
            text.append("text ").append(t.text()).append(numbers(decimals, t.x(), t.y(), t.angle()));
            text.append(' ').append(t.lettering()).append(' ').append(hex(t.argb()));
            text.append(numbers(decimals, t.haloMm())).append(hex(t.haloArgb())).append('\n');
        }
    }

    private static void path(Shape path, int decimals, StringBuilder text) {
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            text.append(' ').append("MLQCZ".charAt(kind));
            text.append(numbers(decimals, Arrays.copyOf(at, pointNumbers(kind))));
        }
        text.append('\n');
    }

    private static String numbers(int decimals, double... values) {
        StringBuilder text = new StringBuilder();
        double unit = Math.pow(10, decimals);
        for (double value : values) {
            // Adding zero turns -0.0 into 0.0.
            double rounded = Math.round(value * unit) / unit + 0.0;
            text.append(' ').append(decimals == 1 ? String.format(Locale.ROOT, "%.1f", rounded) : rounded);
        }
        return text.toString();
    }

    private static String hex(int argb) {
        return String.format("%08X", argb);
    }
}
