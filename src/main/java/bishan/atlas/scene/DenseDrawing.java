package bishan.atlas.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.locationtech.jts.geom.Envelope;

/** Draws the many plain features of a rule in one mark: parcels by the thousand, not a mark each. */
final class DenseDrawing {
    /** Layers of fewer features are drawn feature by feature. */
    static final int LEAST = 400;

    private DenseDrawing() {}

    /** True for a rule that fills and strokes and does nothing else. */
    static boolean suits(Rule rule) {
        return rule.symbolizers().size() == 1 && isPlain(rule.symbolizers().get(0));
    }

    private static boolean isPlain(Symbolizer symbolizer) {
        boolean constructed = !symbolizer.getOptions().isEmpty();
        if (symbolizer instanceof PolygonSymbolizer area) {
            return !constructed && isSolid(area.getStroke());
        }
        return symbolizer instanceof LineSymbolizer line && !constructed && isSolid(line.getStroke());
    }

    private static boolean isSolid(Stroke stroke) {
        return stroke == null
                || stroke.dashArray() == null
                || stroke.dashArray().isEmpty();
    }

    /** The mark of what {@code shapes} shows in the frame, of all or of those whose position in the layer is {@code visible}; empty where that is nothing. */
    static Optional<Mark> draw(DenseShapes shapes, Symbolizer symbolizer, Frame frame, Optional<IntPredicate> visible) {
        double mmPerM = frame.viewport().mmPerMetre();
        Envelope ground = frame.viewport().extent();
        Stroke stroke = symbolizer instanceof PolygonSymbolizer area
                ? area.getStroke()
                : ((LineSymbolizer) symbolizer).getStroke();
        Pen pen = stroke == null ? Pen.solid(0) : SymbolizerValues.pen(stroke);
        ground.expandBy(pen.widthMm() / mmPerM);
        int[] shown = shapes.within(ground);
        if (visible.isPresent()) {
            shown = Arrays.stream(shown)
                    .filter(shape -> visible.get().test(shapes.position(shape)))
                    .toArray();
        }
        if (shown.length == 0) {
            return Optional.empty();
        }
        int fill = symbolizer instanceof PolygonSymbolizer area && area.getFill() != null
                ? SymbolizerValues.argb(area.getFill())
                : 0;
        return Optional.of(new Mark.Dense(
                shapes.level(mmPerM, shown),
                shown,
                mmPerM,
                frame.viewport().xMm(shapes.east()),
                frame.viewport().yMm(shapes.north()),
                symbolizer instanceof PolygonSymbolizer,
                fill,
                pen,
                stroke == null ? 0 : SymbolizerValues.argb(stroke)));
    }

    /** True for so many features that those of a plain rule are drawn as one mark. */
    static boolean isDense(List<PreparedFeature> features) {
        return features.size() >= LEAST;
    }
}
