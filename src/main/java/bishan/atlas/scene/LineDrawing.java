package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.geotools.api.style.LineSymbolizer;
import org.locationtech.jts.geom.Coordinate;

/** Marks of line symbolizers: plain and beside, shared edges, rivers, relief, hachures, tunnels. */
final class LineDrawing {
    private static final double LINE_SPACING_MM = 1.2;
    private static final double RIVER_SPACING_MM = 1.6;
    /** A label may sooner cover a road than a railway. */
    private static final double ROAD_SPACING_MM = 4;

    private static final String ROADS = "roads";

    private final Draft draft;
    private final Frame frame;
    private final Set<LineSymbolizer> edgesDrawn = Collections.newSetFromMap(new IdentityHashMap<>());

    LineDrawing(Draft draft) {
        this.draft = draft;
        frame = draft.frame();
    }

    List<Mark> draw(PreparedLayer layer, PreparedFeature feature, LineSymbolizer symbolizer) {
        String construct = SymbolizerValues.option(symbolizer, Vendor.CONSTRUCT);
        if (construct.equals(Vendor.CONSTRUCT_SHARED_EDGES)) {
            // Once for all polygons of the layer, whichever of them comes first in the frame.
            return edgesDrawn.add(symbolizer) ? sharedEdges(layer, symbolizer) : List.of();
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
                return tunnels(feature, line, symbolizer);
            default:
                draft.drew(
                        layer.id(), feature.id(), line, layer.id().equals(ROADS) ? ROAD_SPACING_MM : LINE_SPACING_MM);
                return strokes(line, symbolizer);
        }
    }

    /** Each tunnel of known length, its middle where the line crosses the ridge, or comes nearest to it. */
    private List<Mark> tunnels(PreparedFeature feature, Polyline line, LineSymbolizer symbolizer) {
        double step = SymbolizerValues.option(symbolizer, Vendor.SMOOTH, 0);
        List<Mark> marks = new ArrayList<>();
        for (String tunnel : feature.text("tunnels").split(",")) {
            String[] parts = tunnel.split(":");
            draft.ridge(parts[0])
                    .flatMap(ridge -> draft.shapes().tunnelMiddle(feature.id(), feature.course(step), parts[0], ridge))
                    .ifPresent(at -> {
                        double half = Double.parseDouble(parts[1])
                                / 2
                                * frame.viewport().mmPerMetre();
                        double middle = line.nearest(frame.x(at), frame.y(at));
                        Polyline bore = line.part(Math.max(0, middle - half), Math.min(line.length(), middle + half));
                        marks.addAll(TunnelMarks.draw(frame, bore, symbolizer));
                    });
        }
        return marks;
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
            marks.addAll(strokes(Thorns.cut(frame.polyline(edge)), symbolizer));
        }
        return marks;
    }
}
