package bishan.atlas.scene;

import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Point;

/** What shows that a feature is chosen: a line in a casing about areas, a casing along lines, a ring about points. */
final class SelectionMarks {
    private static final int AREA_ORDER = 1950;
    private static final int LINE_ORDER = 1050;
    private static final int POINT_ORDER = 2290;
    /** Zones narrower than this, millimetres, get the finer line. */
    private static final double SMALL_MM = 16;

    private final Frame frame;
    private final int ink;
    private final int casing;

    SelectionMarks(Frame frame, Theme theme) {
        this.frame = frame;
        ink = theme.argb(Colour.SELECTION, 1);
        casing = theme.argb(Colour.SELECTION_CASING, 1);
    }

    /** The marks of what shows of {@code id}, a feature or a record. */
    List<DisplayItem> of(String id, List<PreparedLayer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.features().stream())
                .filter(feature -> feature.id().equals(id)
                        || feature.text("record").equals(id)
                                && !feature.text("kind").equals("zone"))
                .filter(feature -> frame.mayShow(feature.grid()))
                .map(this::marks)
                .filter(item -> !item.marks().isEmpty())
                .toList();
    }

    private DisplayItem marks(PreparedFeature feature) {
        List<Mark> marks = new ArrayList<>();
        int order;
        if (feature.grid().getDimension() == 2) {
            order = AREA_ORDER;
            double mmPerM = frame.viewport().mmPerMetre();
            boolean small = feature.grid().getEnvelopeInternal().getWidth() * mmPerM < SMALL_MM;
            for (Polyline ring : frame.rings(feature.grid())) {
                marks.addAll(frame.strokes(ring, Pen.round(small ? 0.95 : 1.59), casing));
                marks.addAll(frame.strokes(ring, Pen.round(small ? 0.42 : 0.69), ink));
            }
        } else if (feature.grid() instanceof Point) {
            order = POINT_ORDER;
            double x = frame.x(feature.anchor());
            double y = frame.y(feature.anchor());
            marks.add(new Mark.Stroke(PointSymbols.disc(x, y, 2.1), Pen.solid(1.1), casing));
            marks.add(new Mark.Stroke(PointSymbols.disc(x, y, 2.1), Pen.solid(0.55), ink));
        } else {
            order = LINE_ORDER;
            Polyline line = frame.polyline(feature.course(150));
            marks.addAll(frame.strokes(line, Pen.round(3.4), ink));
            marks.addAll(frame.strokes(line, Pen.round(2.6), casing));
        }
        return new DisplayItem(order, feature.layerId(), feature.id(), "", marks);
    }
}
