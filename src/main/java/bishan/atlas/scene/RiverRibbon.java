package bishan.atlas.scene;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.LineSymbolizer;

/**
 * A river as a filled ribbon that widens from its source: half-width (w0 + (w1 - w0) f^0.8) / 2 at the share f of the course, over a
 * light halo. The stroke's width is w1.
 */
final class RiverRibbon {
    private static final double SOURCE_MM = 0.16;

    private RiverRibbon() {}

    static List<Mark> draw(Frame frame, Polyline line, LineSymbolizer symbolizer) {
        double mouth = SymbolizerValues.number(symbolizer.getStroke().getWidth(), 1);
        int halo =
                SymbolizerValues.withAlpha(SymbolizerValues.colours(symbolizer).get(0), 0.35);
        List<Mark> marks = new ArrayList<>(frame.strokes(line, Pen.round(mouth * 0.6 + 0.5), halo));
        int n = line.size();
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * n);
        for (int k = 0; k < 2 * n; k++) {
            int i = k < n ? k : 2 * n - 1 - k;
            double share = line.length() == 0 ? 0 : line.distanceAt(i) / line.length();
            double half = (SOURCE_MM + (mouth - SOURCE_MM) * Math.pow(share, 0.8)) / 2 * (k < n ? 1 : -1);
            int a = Math.max(0, i - 1);
            int b = Math.min(n - 1, i + 1);
            double dx = line.x(b) - line.x(a);
            double dy = line.y(b) - line.y(a);
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            double x = line.x(i) - dy / length * half;
            double y = line.y(i) + dx / length * half;
            if (k == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        marks.add(new Mark.Fill(path, SymbolizerValues.argb(symbolizer.getStroke())));
        return marks;
    }
}
