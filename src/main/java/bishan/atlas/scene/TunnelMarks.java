package bishan.atlas.scene;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.LineSymbolizer;

/**
 * A tunnel over its line: a wash, two broken edges and brackets at the portals; a third colour of the symbolizer keeps the line visible
 * inside as short dashes.
 */
final class TunnelMarks {
    private TunnelMarks() {}

    static List<Mark> draw(Frame frame, Polyline line, LineSymbolizer symbolizer) {
        List<Integer> colours = SymbolizerValues.colours(symbolizer);
        double width = SymbolizerValues.number(symbolizer.getStroke().getWidth(), 1);
        int edge = SymbolizerValues.argb(symbolizer.getStroke());
        List<Mark> marks = new ArrayList<>(
                frame.strokes(line, Pen.solid(width + 0.1), SymbolizerValues.withAlpha(colours.get(0), 0.82)));
        Pen broken = Pen.dashed(0.16, 0.9, 0.6);
        marks.addAll(frame.strokes(line.beside(width / 2), broken, edge));
        marks.addAll(frame.strokes(line.beside(-width / 2), broken, edge));
        if (colours.size() > 2) {
            marks.addAll(frame.strokes(line, Pen.dashed(0.34, 1.4, 0.8), colours.get(2)));
        }
        marks.add(portal(line.at(0), 0, width, colours.get(1)));
        marks.add(portal(line.at(line.length()), Math.PI, width, colours.get(1)));
        return marks;
    }

    private static Mark portal(Polyline.Place at, double turn, double width, int argb) {
        double angle = at.angle() + turn;
        double alongX = Math.cos(angle);
        double alongY = Math.sin(angle);
        double half = width * 0.75;
        double wing = 0.4;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(at.x() - alongY * half - alongX * wing, at.y() + alongX * half - alongY * wing);
        path.lineTo(at.x() - alongY * half * 0.66, at.y() + alongX * half * 0.66);
        path.lineTo(at.x() + alongY * half * 0.66, at.y() - alongX * half * 0.66);
        path.lineTo(at.x() + alongY * half - alongX * wing, at.y() - alongX * half - alongY * wing);
        return new Mark.Stroke(path, Pen.solid(0.20), argb);
    }
}
