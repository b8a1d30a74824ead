package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.LineSymbolizer;
import org.locationtech.jts.geom.Coordinate;

/** Marks of line symbolizers: plain and beside, shared edges, rivers, relief, hachures, tunnels. */
final class LineDrawing {
    private static final double LINE_SPACING_MM = 1.2;
    private static final double RIVER_SPACING_MM = 1.6;

    private final Draft draft;
    private final Frame frame;

    LineDrawing(Draft draft) {
        this.draft = draft;
        frame = draft.frame();
    }

    List<Mark> draw(PreparedLayer layer, PreparedFeature feature, LineSymbolizer symbolizer) {
        String construct = SymbolizerValues.option(symbolizer, Vendor.CONSTRUCT);
        if (construct.equals(Vendor.CONSTRUCT_SHARED_EDGES)) {
            return feature == layer.features().get(0) ? sharedEdges(layer, symbolizer) : List.of();
        }
        Polyline line = course(feature, symbolizer);
        switch (construct) {
            case Vendor.CONSTRUCT_RELIEF:
                return new Relief(frame).shade(line, symbolizer);
            case Vendor.CONSTRUCT_HACHURES:
                return new Relief(frame).hachures(line, symbolizer, feature.id());
            case Vendor.CONSTRUCT_RIVER:
                draft.drew(layer.id(), feature.id(), line, RIVER_SPACING_MM);
                return RiverRibbon.draw(frame, line, symbolizer);
            case Vendor.CONSTRUCT_TUNNEL:
                return TunnelMarks.draw(frame, line, symbolizer);
            default:
                draft.drew(layer.id(), feature.id(), line, LINE_SPACING_MM);
                return strokes(line, symbolizer);
        }
    }

    private Polyline course(PreparedFeature feature, LineSymbolizer symbolizer) {
        Polyline line = frame.polyline(feature.course(SymbolizerValues.option(symbolizer, Vendor.SMOOTH, 0)));
        double beside = SymbolizerValues.option(symbolizer, Vendor.BESIDE, 0);
        return beside == 0 ? line : line.beside(beside);
    }

    private List<Mark> strokes(Polyline line, LineSymbolizer symbolizer) {
        return frame.strokes(
                line, SymbolizerValues.pen(symbolizer.getStroke()), SymbolizerValues.argb(symbolizer.getStroke()));
    }

    private List<Mark> sharedEdges(PreparedLayer layer, LineSymbolizer symbolizer) {
        List<Mark> marks = new ArrayList<>();
        for (Coordinate[] edge : layer.sharedEdges()) {
            marks.addAll(strokes(frame.polyline(edge), symbolizer));
        }
        return marks;
    }
}
