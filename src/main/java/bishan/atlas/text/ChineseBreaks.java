package bishan.atlas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where lines of Chinese may end: never before a closing mark (，。、）…), never after an opening one (（ “ …), never inside a Latin word or
 * a number, and the last line never holds a single character. Titles break before 产业生态区 where that fits. Widths are in whatever unit
 * {@code measure} answers. Pure and safe for any thread.
 */
public final class ChineseBreaks {
    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’…—·%％‰℃°,.;:?!)]}～";
    private static final String NOT_LAST = "（《〈「『【〔“‘([{";
    private static final String TITLE_TAIL = "产业生态区";

    private ChineseBreaks() {}

    /** {@code text} in lines no wider than {@code width}, by the rules above; line feeds in it stay line ends. */
    public static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            lines.addAll(fill(units(paragraph), width, measure));
        }
        return lines;
    }

    /**
     * As {@link #lines}, but a title that needs more than one line breaks after 产业生态区 where a bracket follows, or before it where it
     * ends the title, if what stands before the break fits on one line.
     */
    public static List<String> titleLines(String title, double width, ToDoubleFunction<String> measure) {
        int at = preferredBreak(title);
        String head = title.substring(0, at);
        if (at == 0 || measure.applyAsDouble(title) <= width || measure.applyAsDouble(head) > width) {
            return lines(title, width, measure);
        }
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(lines(title.substring(at), width, measure));
        return lines;
    }

    /** Where a title likes to break, 0 for nowhere. */
    private static int preferredBreak(String title) {
        int bracket = title.indexOf(TITLE_TAIL + "（");
        if (bracket >= 0) {
            return bracket + TITLE_TAIL.length();
        }
        return title.endsWith(TITLE_TAIL) ? title.length() - TITLE_TAIL.length() : 0;
    }

    /** The pieces of {@code text} that never break inside, in order; blanks stay at the end of the piece before them. */
    static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            unit.appendCodePoint(points[i]);
            if (i == points.length - 1 || mayBreak(points[i], points[i + 1])) {
                units.add(unit.toString());
                unit.setLength(0);
            }
        }
        return units;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(after)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return isWide(before) || isWide(after);
    }

    /** Chinese characters and full-width marks; everything else belongs to a word or a number. */
    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point <= 0x303F)
                || (point >= 0xFF00 && point <= 0xFF60);
    }

    private static List<String> fill(List<String> units, double width, ToDoubleFunction<String> measure) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        double taken = 0;
        for (String unit : units) {
            double full = measure.applyAsDouble(unit);
            if (!line.isEmpty() && taken + measure.applyAsDouble(unit.stripTrailing()) > width) {
                lines.add(line);
                line = new ArrayList<>();
                taken = 0;
            }
            line.add(unit);
            taken += full;
        }
        lines.add(line);
        mendLast(lines, width, measure);
        return lines.stream().map(l -> String.join("", l).stripTrailing()).toList();
    }

    /** Gives a lone last character company from the line before it. */
    private static void mendLast(List<List<String>> lines, double width, ToDoubleFunction<String> measure) {
        if (lines.size() < 2) {
            return;
        }
        List<String> last = lines.get(lines.size() - 1);
        List<String> before = lines.get(lines.size() - 2);
        boolean fits = before.size() > 1
                && measure.applyAsDouble(before.get(before.size() - 1) + String.join("", last)) <= width;
        if (fits && isLone(String.join("", last))) {
            last.add(0, before.remove(before.size() - 1));
        }
    }

    private static boolean isLone(String line) {
        int characters = 0;
        for (int point : line.codePoints().toArray()) {
            if (Character.isLetterOrDigit(point)) {
                characters += Character.isIdeographic(point) ? 1 : 2;
            }
        }
        return characters <= 1;
    }
}
