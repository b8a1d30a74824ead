package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.PolygonSymbolizer;
import org.locationtech.jts.geom.Coordinate;

/** Marks of polygon symbolizers: fill and outline, and the constructions tint, glow, hatch, outside mask and outside ribbon. */
final class AreaDrawing {
    private final Frame frame;

    AreaDrawing(Frame frame) {
        this.frame = frame;
    }

    List<Mark> draw(PreparedLayer layer, PreparedFeature feature, PolygonSymbolizer symbolizer) {
        return switch (SymbolizerValues.option(symbolizer, Vendor.CONSTRUCT)) {
            case Vendor.CONSTRUCT_TINT -> tint(layer, feature, symbolizer);
            case Vendor.CONSTRUCT_GLOW ->
                List.of(new Mark.Clip(frame.area(feature.grid()), outline(feature, symbolizer)));
            case Vendor.CONSTRUCT_OUTSIDE_MASK ->
                List.of(new Mark.Fill(outside(feature), SymbolizerValues.argb(symbolizer.getFill())));
            case Vendor.CONSTRUCT_OUTSIDE_RIBBON ->
                List.of(new Mark.Clip(outside(feature), outline(feature, symbolizer)));
            case Vendor.CONSTRUCT_HATCH -> hatch(feature, symbolizer);
            default -> plain(feature, symbolizer);
        };
    }

    private List<Mark> plain(PreparedFeature feature, PolygonSymbolizer symbolizer) {
        List<Mark> marks = new ArrayList<>();
        if (symbolizer.getFill() != null) {
            marks.add(new Mark.Fill(frame.area(feature.grid()), SymbolizerValues.argb(symbolizer.getFill())));
        }
        if (symbolizer.getStroke() != null) {
            marks.addAll(outline(feature, symbolizer));
        }
        return marks;
    }

    private List<Mark> outline(PreparedFeature feature, PolygonSymbolizer symbolizer) {
        Pen pen = SymbolizerValues.pen(symbolizer.getStroke());
        int argb = SymbolizerValues.argb(symbolizer.getStroke());
        List<Mark> marks = new ArrayList<>();
        for (Polyline ring : frame.rings(feature.grid())) {
            marks.addAll(frame.strokes(ring, pen, argb));
        }
        return marks;
    }

    private List<Mark> tint(PreparedLayer layer, PreparedFeature feature, PolygonSymbolizer symbolizer) {
        List<Integer> colours = SymbolizerValues.colours(symbolizer);
        int argb = colours.get(layer.tint(feature.id()) % colours.size());
        return List.of(new Mark.Fill(frame.area(feature.grid()), argb));
    }

    private Path2D outside(PreparedFeature feature) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(frame.page(), false);
        path.append(frame.area(feature.grid()), false);
        return path;
    }

    /** Lines rising to the right over the polygon, a millimetre gap given by the first number, kept still on the ground. */
    private List<Mark> hatch(PreparedFeature feature, PolygonSymbolizer symbolizer) {
        Path2D area = frame.area(feature.grid());
        var bounds = area.getBounds2D();
        double gap = SymbolizerValues.numbers(symbolizer)[0];
        Coordinate anchor = feature.anchor();
        double offset = Math.IEEEremainder(frame.x(anchor) + frame.y(anchor), gap);
        Path2D.Double lines = new Path2D.Double();
        double first = Math.floor((bounds.getMinX() + bounds.getMinY()) / gap) * gap + offset;
        for (double sum = first - gap; sum < bounds.getMaxX() + bounds.getMaxY(); sum += gap) {
            lines.moveTo(sum - bounds.getMaxY(), bounds.getMaxY());
            lines.lineTo(sum - bounds.getMinY(), bounds.getMinY());
        }
        Pen pen = Pen.solid(SymbolizerValues.number(symbolizer.getStroke().getWidth(), 0.16));
        return List.of(new Mark.Clip(
                area, List.of(new Mark.Stroke(lines, pen, SymbolizerValues.argb(symbolizer.getStroke())))));
    }
}
