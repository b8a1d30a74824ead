package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.PolygonSymbolizer;

/** Marks of polygon symbolizers: fill and outline, and the constructions tint, glow, hatch, dots, outside mask and outside ribbon. */
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
            case Vendor.CONSTRUCT_DOTS -> dots(feature, symbolizer);
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

    /** Even lines over the polygon, one set for each angle among the numbers. */
    private List<Mark> hatch(PreparedFeature feature, PolygonSymbolizer symbolizer) {
        Path2D area = frame.area(feature.grid());
        Hatching hatching = new Hatching(frame, area);
        double[] numbers = SymbolizerValues.numbers(symbolizer);
        Pen pen = SymbolizerValues.pen(symbolizer.getStroke());
        List<Mark> lines = new ArrayList<>();
        for (int i = 1; i < numbers.length; i++) {
            lines.addAll(hatching.lines(numbers[i], numbers[0], pen, SymbolizerValues.argb(symbolizer.getStroke())));
        }
        return List.of(new Mark.Clip(area, lines));
    }

    private List<Mark> dots(PreparedFeature feature, PolygonSymbolizer symbolizer) {
        Path2D area = frame.area(feature.grid());
        double[] numbers = SymbolizerValues.numbers(symbolizer);
        double width = SymbolizerValues.number(symbolizer.getStroke().getWidth(), 0.48);
        return List.of(new Mark.Clip(
                area,
                new Hatching(frame, area)
                        .dots(numbers[1], numbers[0], width, SymbolizerValues.argb(symbolizer.getStroke()))));
    }
}
