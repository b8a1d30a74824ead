package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Symbolizer;
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

    /** Where a line was drawn, and how densely labels are kept off it. */
    record Course(Polyline line, double spacingMm) {}

    /** Marks, with the course of a line that is to be remembered. */
    record Drawn(List<Mark> marks, Optional<Course> course) {
        private static Drawn of(List<Mark> marks) {
            return new Drawn(marks, Optional.empty());
        }
    }

    LineDrawing(Draft draft) {
        this.draft = draft;
        frame = draft.frame();
    }

    /** False for the edges that polygons share once they are drawn: they come with whichever polygon is first in the frame. */
    boolean isDue(Symbolizer symbolizer) {
        return !(symbolizer instanceof LineSymbolizer line) || !sharesEdges(line) || edgesDrawn.add(line);
    }

    private static boolean sharesEdges(LineSymbolizer symbolizer) {
        return SymbolizerValues.option(symbolizer, Vendor.CONSTRUCT).equals(Vendor.CONSTRUCT_SHARED_EDGES);
    }

    /** The marks alone. */
    List<Mark> draw(PreparedLayer layer, PreparedFeature feature, LineSymbolizer symbolizer) {
        return drawn(layer, feature, symbolizer).marks();
    }

    Drawn drawn(PreparedLayer layer, PreparedFeature feature, LineSymbolizer symbolizer) {
        if (sharesEdges(symbolizer)) {
            return Drawn.of(sharedEdges(layer, symbolizer));
        }
        Polyline line = course(feature, symbolizer);
        return switch (SymbolizerValues.option(symbolizer, Vendor.CONSTRUCT)) {
            case Vendor.CONSTRUCT_RELIEF -> Drawn.of(new Relief(frame).shade(line, symbolizer));
            case Vendor.CONSTRUCT_HACHURES -> Drawn.of(new Relief(frame).hachures(line, symbolizer, feature.id()));
            case Vendor.CONSTRUCT_RIVER ->
                new Drawn(RiverRibbon.draw(frame, line, symbolizer), Optional.of(new Course(line, RIVER_SPACING_MM)));
            case Vendor.CONSTRUCT_TUNNEL -> Drawn.of(tunnels(feature, line, symbolizer));
            default -> {
                double spacingMm = layer.id().equals(ROADS) ? ROAD_SPACING_MM : LINE_SPACING_MM;
                yield new Drawn(strokes(line, symbolizer), Optional.of(new Course(line, spacingMm)));
            }
        };
    }

    /** Each tunnel of known length, its middle where the line crosses the ridge, or comes nearest to it. */
    private List<Mark> tunnels(PreparedFeature feature, Polyline line, LineSymbolizer symbolizer) {
        double step = SymbolizerValues.option(symbolizer, Vendor.SMOOTH, 0);
        List<Mark> marks = new ArrayList<>();
        for (String tunnel : feature.text("tunnels").split(",")) {
            String[] parts = tunnel.split(":");
            draft.ridge(parts[0])
                    .flatMap(ridge -> draft.shapes()
                            .tunnelMiddle(feature.id(), feature.course(smooth(symbolizer)), parts[0], ridge))
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

    private static double smooth(LineSymbolizer symbolizer) {
        return SymbolizerValues.option(symbolizer, Vendor.SMOOTH, 0);
    }

    private Polyline course(PreparedFeature feature, LineSymbolizer symbolizer) {
        Polyline line = frame.polyline(feature.course(smooth(symbolizer)));
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
