package bishan.atlas.scene;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Point;

/** What shows that a feature is chosen: a dark line in a light casing about areas, a casing along lines, a ring about points. */
final class SelectionMarks {
    private static final int AREA_ORDER = 1950;
    private static final int LINE_ORDER = 1050;
    private static final int POINT_ORDER = 2290;
    private static final int INK = 0xFF0B1012;
    private static final int CASING = 0xFFFFFFFF;
    /** Zones narrower than this, millimetres, get the finer line. */
    private static final double SMALL_MM = 16;

    private SelectionMarks() {}

    /** The marks of what shows of {@code id}, a feature or a record. */
    static List<DisplayItem> of(String id, Frame frame, List<PreparedLayer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.features().stream())
                .filter(feature -> feature.id().equals(id)
                        || feature.text("record").equals(id)
                                && !feature.text("kind").equals("zone"))
                .filter(feature -> frame.mayShow(feature.grid()))
                .map(feature -> marks(frame, feature))
                .filter(item -> !item.marks().isEmpty())
                .toList();
    }

    private static DisplayItem marks(Frame frame, PreparedFeature feature) {
        List<Mark> marks = new ArrayList<>();
        int order;
        if (feature.grid().getDimension() == 2) {
            order = AREA_ORDER;
            double mmPerM = frame.viewport().mmPerMetre();
            boolean small = feature.grid().getEnvelopeInternal().getWidth() * mmPerM < SMALL_MM;
            for (Polyline ring : frame.rings(feature.grid())) {
                marks.addAll(frame.strokes(ring, Pen.round(small ? 0.95 : 1.59), CASING));
                marks.addAll(frame.strokes(ring, Pen.round(small ? 0.42 : 0.69), INK));
            }
        } else if (feature.grid() instanceof Point) {
            order = POINT_ORDER;
            double x = frame.x(feature.anchor());
            double y = frame.y(feature.anchor());
            marks.add(new Mark.Stroke(PointSymbols.disc(x, y, 2.1), Pen.solid(1.1), CASING));
            marks.add(new Mark.Stroke(PointSymbols.disc(x, y, 2.1), Pen.solid(0.55), INK));
        } else {
            order = LINE_ORDER;
            Polyline line = frame.polyline(feature.course(150));
            marks.addAll(frame.strokes(line, Pen.round(3.4), INK));
            marks.addAll(frame.strokes(line, Pen.round(2.6), CASING));
        }
        return new DisplayItem(order, feature.layerId(), feature.id(), "", marks);
    }
}
