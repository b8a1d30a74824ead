package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.Pen;
import bishan.atlas.style.Colour;
import bishan.atlas.text.Lettering;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Comparator;

/** The band about the frame in which the lines over the map are named, outside the map so that no name ever lies on it. */
record GridBand(MapGridLines grid, double furniture) {
    private static final double LINE_MM = 0.12;
    private static final double STRENGTH = 0.4;
    private static final double TICK_MM = 0.9;
    private static final double GAP_MM = 1.2;

    /** How wide the band is on a page of this furniture. */
    static double widthMm(Furniture.MapGrid grid, double furniture) {
        return grid == Furniture.MapGrid.NONE
                ? 0
                : TICK_MM + lettering(furniture).sizeMm() + 0.9 * furniture;
    }

    private static Lettering lettering(double furniture) {
        return Lettering.sans(Ink.text(1.85, furniture));
    }

    /** The lines over the map, in drawing order {@code order}, page millimetres. */
    DisplayItem lines(Draft draft, Box frame, int order) {
        Draft inner = draft.another();
        int colour = draft.theme().argb(Colour.INK_SECOND, STRENGTH);
        for (Path2D line : grid.lines()) {
            Path2D moved = new Path2D.Double(line);
            moved.transform(AffineTransform.getTranslateInstance(frame.minX(), frame.minY()));
            inner.stroke(moved, Pen.solid(LINE_MM), colour);
        }
        draft.clipped(frame, inner);
        return draft.item(order);
    }

    /** The ticks outside the frame with their labels; one that would touch another or reach round a corner is not written. */
    void draw(Draft draft, Box frame) {
        for (MapGridLines.Edge edge : MapGridLines.Edge.values()) {
            double length = isLevel(edge) ? frame.width() : frame.height();
            double free = 0;
            for (MapGridLines.Tick tick : grid.ticks().stream()
                    .filter(t -> t.edge() == edge)
                    .sorted(Comparator.comparingDouble(MapGridLines.Tick::at))
                    .toList()) {
                tick(draft, frame, tick);
                double half = draft.width(tick.label(), lettering(furniture)) / 2;
                if (tick.at() - half >= free && tick.at() + half <= length) {
                    label(draft, frame, tick, half);
                    free = tick.at() + half + GAP_MM;
                }
            }
        }
    }

    private static boolean isLevel(MapGridLines.Edge edge) {
        return edge == MapGridLines.Edge.TOP || edge == MapGridLines.Edge.BOTTOM;
    }

    private static void tick(Draft draft, Box frame, MapGridLines.Tick tick) {
        double x = frame.minX() + tick.at();
        double y = frame.minY() + tick.at();
        Path2D path = new Path2D.Double();
        switch (tick.edge()) {
            case TOP -> segment(path, x, frame.minY(), x, frame.minY() - TICK_MM);
            case BOTTOM -> segment(path, x, frame.maxY(), x, frame.maxY() + TICK_MM);
            case LEFT -> segment(path, frame.minX(), y, frame.minX() - TICK_MM, y);
            case RIGHT -> segment(path, frame.maxX(), y, frame.maxX() + TICK_MM, y);
        }
        draft.outline(path, Ink.BOX_MM);
    }

    private static void segment(Path2D path, double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    }

    /** At the sides the labels read upwards, so that the band stays narrow. */
    private void label(Draft draft, Box frame, MapGridLines.Tick tick, double half) {
        Lettering lettering = lettering(furniture);
        double off = TICK_MM + 0.35 * furniture;
        double size = lettering.sizeMm();
        double up = -Math.PI / 2;
        double x = frame.minX() + tick.at();
        double y = frame.minY() + tick.at();
        switch (tick.edge()) {
            case TOP -> draft.left(tick.label(), x - half, frame.minY() - off, lettering, Ink.NOTE);
            case BOTTOM -> draft.left(tick.label(), x - half, frame.maxY() + off + 0.75 * size, lettering, Ink.NOTE);
            case LEFT -> draft.turned(tick.label(), frame.minX() - off, y + half, up, lettering, Ink.NOTE);
            case RIGHT ->
                draft.turned(tick.label(), frame.maxX() + off + 0.75 * size, y + half, up, lettering, Ink.NOTE);
        }
    }
}
