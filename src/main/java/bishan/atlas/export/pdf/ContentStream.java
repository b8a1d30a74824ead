package bishan.atlas.export.pdf;

import bishan.atlas.scene.Pen;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The operators of one page, deflated as they come. Units are millimetres from the page's upper left corner, y down. What the graphics
 * state already says is not said again.
 */
final class ContentStream implements AutoCloseable {
    private static final int FLUSHED = 1 << 13;

    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(7);
    private final DeflaterOutputStream stream = new DeflaterOutputStream(deflated, deflater, 1 << 13);
    private final StringBuilder text = new StringBuilder(2 * FLUSHED);
    private final IntFunction<String> alphaNames;
    private final Deque<State> saved = new ArrayDeque<>();
    private State state = new State();
    private boolean whole;

    private static final class State {
        private int fill;
        private int stroke;
        private int alpha = 255;
        private double width = 1;
        private boolean round;
        private double[] dash = {};
        private double phase;

        State copy() {
            State copy = new State();
            copy.fill = fill;
            copy.stroke = stroke;
            copy.alpha = alpha;
            copy.width = width;
            copy.round = round;
            copy.dash = dash;
            copy.phase = phase;
            return copy;
        }
    }

    private ContentStream(IntFunction<String> alphaNames) {
        this.alphaNames = alphaNames;
    }

    /** A shape in the colour and opacity of whoever draws it, in whole units. */
    static ContentStream shape() {
        ContentStream shape = new ContentStream(ContentStream::noOpacity);
        shape.whole = true;
        return shape;
    }

    /** What is drawn in the units of another stream, all of it opaque. */
    static ContentStream within() {
        ContentStream within = new ContentStream(ContentStream::noOpacity);
        // Whatever was set last on the page holds in here too, so nothing may be taken for said.
        within.state.fill = -1;
        within.state.stroke = -1;
        within.state.width = Double.NaN;
        within.state.phase = Double.NaN;
        within.operator("0 J");
        return within;
    }

    private static String noOpacity(int alpha) {
        throw new IllegalStateException("opacity " + alpha + " inside a form");
    }

    /** @param alphaNames the resource that sets an opacity of 0 to 255 */
    ContentStream(double heightMm, IntFunction<String> alphaNames) {
        this(alphaNames);
        String scale = Numbers.text(Numbers.POINTS_A_MM, 8);
        text.append(scale).append(" 0 0 -").append(scale).append(" 0 ");
        text.append(Numbers.text(heightMm * Numbers.POINTS_A_MM, 4));
        text.append(" cm\n1 j\n");
    }

    byte[] finish() {
        try {
            flush(0);
            stream.finish();
            return deflated.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        deflater.end();
    }

    void save() {
        saved.push(state);
        state = state.copy();
        operator("q");
    }

    void restore() {
        state = saved.pop();
        operator("Q");
    }

    void operator(String name) {
        text.append(name).append('\n');
        flush(FLUSHED);
    }

    ContentStream number(double value) {
        Numbers.append(text, whole ? Math.rint(value) : value);
        text.append(' ');
        return this;
    }

    ContentStream raw(String operand) {
        text.append(operand).append(' ');
        return this;
    }

    void fillColour(int argb) {
        alpha(argb >>> 24);
        if ((argb & 0xFFFFFF) != state.fill) {
            state.fill = argb & 0xFFFFFF;
            rgb(argb).operator("rg");
        }
    }

    void strokeColour(int argb) {
        alpha(argb >>> 24);
        if ((argb & 0xFFFFFF) != state.stroke) {
            state.stroke = argb & 0xFFFFFF;
            rgb(argb).operator("RG");
        }
    }

    void alpha(int alpha) {
        if (alpha != state.alpha) {
            state.alpha = alpha;
            raw("/" + alphaNames.apply(alpha)).operator("gs");
        }
    }

    private ContentStream rgb(int argb) {
        return number((argb >> 16 & 255) / 255.0)
                .number((argb >> 8 & 255) / 255.0)
                .number((argb & 255) / 255.0);
    }

    void pen(Pen pen) {
        if (pen.widthMm() != state.width) {
            state.width = pen.widthMm();
            number(state.width).operator("w");
        }
        if (pen.roundCap() != state.round) {
            state.round = pen.roundCap();
            operator(state.round ? "1 J" : "0 J");
        }
        double[] dash = pen.dashMm();
        double whole = Arrays.stream(dash).sum();
        if (!(whole > 0)) {
            dash = new double[0];
        }
        double phase = dash.length == 0 ? 0 : pen.phaseMm();
        if (phase < 0) {
            // An odd pattern repeats with on and off exchanged: only twice its length is a whole turn.
            phase += 2 * whole * Math.ceil(-phase / (2 * whole));
        }
        if (!Arrays.equals(dash, state.dash) || phase != state.phase) {
            state.dash = dash;
            state.phase = phase;
            raw("[");
            for (double length : dash) {
                number(length);
            }
            raw("]").number(phase).operator("d");
        }
    }

    /** Draws a form, whose units {@code to} takes to the page. */
    void draw(String form, AffineTransform to) {
        if (to.isIdentity()) {
            raw("/" + form).operator("Do");
            return;
        }
        double[] matrix = new double[6];
        to.getMatrix(matrix);
        raw("q");
        for (double value : matrix) {
            number(value);
        }
        raw("cm").raw("/" + form).operator("Do Q");
    }

    /** Appends a path; {@code to} takes its points to the page. False, and nothing written, for a path without points. */
    boolean path(Shape path, AffineTransform to) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        boolean any = false;
        for (PathIterator i = path.getPathIterator(to); !i.isDone(); i.next()) {
            any = true;
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = at[0];
                    startY = at[1];
                    number(at[0]).number(at[1]).operator("m");
                }
                case PathIterator.SEG_LINETO -> number(at[0]).number(at[1]).operator("l");
                case PathIterator.SEG_QUADTO -> {
                    number((x + 2 * at[0]) / 3).number((y + 2 * at[1]) / 3);
                    number((at[2] + 2 * at[0]) / 3).number((at[3] + 2 * at[1]) / 3);
                    number(at[2]).number(at[3]).operator("c");
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    for (double value : at) {
                        number(value);
                    }
                    operator("c");
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> {
                    operator("h");
                    at[0] = startX;
                    at[1] = startY;
                }
            }
            x = at[0];
            y = at[1];
        }
        return any;
    }

    private void flush(int atLeast) {
        if (text.length() > atLeast) {
            try {
                stream.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            text.setLength(0);
        }
    }
}
