package bishan.atlas.export.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * Path data and numbers in the units of the file, tenths of a millimetre, exact to a micrometre. Commands are relative to the rounded point
 * before them, so that the text is short and no error adds up.
 */
final class SvgPath {
    static final double UNITS_PER_MM = 10;
    private static final int PARTS = 100;

    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;
    private char last;

    /** {@code shape} in millimetres, moved by (dx, dy). */
    static String of(Shape shape, double dx, double dy) {
        return of(shape, AffineTransform.getTranslateInstance(dx, dy));
    }

    /** {@code shape} as {@code toMm} puts it on the page. */
    static String of(Shape shape, AffineTransform toMm) {
        SvgPath data = new SvgPath();
        double[] at = new double[6];
        long startX = 0;
        long startY = 0;
        for (PathIterator i = shape.getPathIterator(toMm); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    data.command('m', at, 1);
                    startX = data.x;
                    startY = data.y;
                }
                case PathIterator.SEG_LINETO -> data.command('l', at, 1);
                case PathIterator.SEG_QUADTO -> data.command('q', at, 2);
                case PathIterator.SEG_CUBICTO -> data.command('c', at, 3);
                default -> {
                    data.text.append('z');
                    data.last = 'z';
                    data.x = startX;
                    data.y = startY;
                }
            }
        }
        return data.text.toString();
    }

    private void command(char command, double[] at, int points) {
        // Lines after a relative move or a line need no letter of their own. The first move is from the corner of the
        // page, so that
        // several paths can be put together.
        char letter = text.length() == 0 ? 'M' : command;
        if (letter != last && !(letter == 'l' && last == 'm') || letter == 'm') {
            text.append(letter);
        }
        last = letter;
        for (int i = 0; i < points; i++) {
            long px = parts(at[2 * i]);
            long py = parts(at[2 * i + 1]);
            number(px - x);
            number(py - y);
            if (i == points - 1) {
                x = px;
                y = py;
            }
        }
    }

    private void number(long parts) {
        char before = text.charAt(text.length() - 1);
        if (parts >= 0 && (Character.isDigit(before) || before == '.')) {
            text.append(' ');
        }
        append(text, parts);
    }

    private static long parts(double mm) {
        return Math.round(mm * UNITS_PER_MM * PARTS);
    }

    private static void append(StringBuilder to, long parts) {
        long positive = Math.abs(parts);
        if (parts < 0) {
            to.append('-');
        }
        long whole = positive / PARTS;
        long rest = positive % PARTS;
        if (whole > 0 || rest == 0) {
            to.append(whole);
        }
        if (rest > 0) {
            to.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                to.append(rest % 10);
            }
        }
    }

    /** A length or coordinate in the units of the file. */
    static String number(double mm) {
        StringBuilder number = new StringBuilder();
        append(number, parts(mm));
        return number.toString();
    }

    /** A number without a unit, such as an opacity or an angle in degrees, to three places. */
    static String plain(double value) {
        StringBuilder number = new StringBuilder();
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            number.append('-');
        }
        long positive = Math.abs(thousandths);
        number.append(positive / 1000);
        if (positive % 1000 > 0) {
            String rest = String.format(java.util.Locale.ROOT, "%03d", positive % 1000);
            number.append('.').append(rest.replaceAll("0+$", ""));
        }
        return number.toString();
    }
}
