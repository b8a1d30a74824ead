package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.locationtech.jts.geom.Coordinate;

/** Point symbols: where they stand, which give way, and that labels keep off them. */
final class PointDrawing {
    /** A stop is drawn on its line when that passes within this distance, millimetres. */
    static final double SNAP_MM = 6;

    private static final String SEATS = "town_seats";
    private static final Set<String> YIELDING = Set.of("park", "place", "reservoir");

    private final Draft draft;
    private final Map<String, List<double[]>> drawnByLayer = new HashMap<>();
    /** Beyond the frame: what gives way to the frame's own symbols, and never the other way. */
    private final Map<String, List<double[]>> beyondByLayer = new HashMap<>();

    PointDrawing(Draft draft) {
        this.draft = draft;
    }

    void draw(PreparedFeature feature, PointSymbolizer symbolizer, String legendClass, int order) {
        Coordinate anchor = feature.anchor();
        double x = draft.frame().x(anchor);
        double y = draft.frame().y(anchor);
        String snap = SymbolizerValues.option(symbolizer, Vendor.SNAP);
        if (!snap.isEmpty()) {
            Polyline.Place on = draft.snapped(snap, x, y, SNAP_MM);
            x = on.x();
            y = on.y();
        }
        Mark mark = (Mark) symbolizer.getGraphic().graphicalSymbols().get(0);
        String symbol = mark.getWellKnownName().evaluate(null, String.class);
        double size = SymbolizerValues.number(symbolizer.getGraphic().getSize(), 1);
        Box box = PointSymbols.box(symbol, x, y, size);
        boolean onLine =
                SymbolizerValues.option(symbolizer, Vendor.ON_DRAWN_LINE).isEmpty() || draft.stands(feature, x, y);
        boolean inFrame = box.overlaps(draft.frame().box(), 1);
        boolean shows = onLine && (inFrame || box.overlaps(draft.frame().painted(), 1));
        if (!shows || tooNear(feature, symbolizer, x, y, inFrame)) {
            return;
        }
        PointSymbols.Look look = new PointSymbols.Look(
                size,
                SymbolizerValues.argb(mark.getFill()),
                SymbolizerValues.argb(mark.getStroke()),
                SymbolizerValues.number(mark.getStroke().getWidth(), 0.2));
        List<bishan.atlas.scene.Mark> marks = PointSymbols.draw(symbol, x, y, look);
        DisplayItem item = new DisplayItem(order, feature.layerId(), feature.id(), legendClass, marks);
        if (!inFrame) {
            // Labels are set in the frame only: nothing has to keep off what stands beyond it.
            draft.add(item);
        } else if ("true".equals(SymbolizerValues.option(symbolizer, Vendor.LATE))) {
            draft.later(() -> {
                if (draft.occupancy().free(box, 0)) {
                    add(feature, box, item);
                }
            });
        } else {
            add(feature, box, item);
        }
    }

    private void add(PreparedFeature feature, Box box, DisplayItem item) {
        if (YIELDING.contains(feature.text("kind"))) {
            draft.occupancy().addYielding(box, draft.name(feature));
        } else {
            draft.occupancy().add(box, draft.name(feature));
        }
        draft.add(item);
    }

    private boolean tooNear(PreparedFeature feature, PointSymbolizer symbolizer, double x, double y, boolean inFrame) {
        double clear = SymbolizerValues.option(symbolizer, Vendor.CLEAR_OF_SEATS, 0);
        double apart = SymbolizerValues.option(symbolizer, Vendor.THIN, 0);
        boolean taken = near(drawnByLayer, SEATS, x, y, clear) || near(drawnByLayer, feature.layerId(), x, y, apart);
        boolean takenBeyond = !inFrame
                && (near(beyondByLayer, SEATS, x, y, clear) || near(beyondByLayer, feature.layerId(), x, y, apart));
        if (taken || takenBeyond) {
            return true;
        }
        (inFrame ? drawnByLayer : beyondByLayer)
                .computeIfAbsent(feature.layerId(), id -> new ArrayList<>())
                .add(new double[] {x, y});
        return false;
    }

    private static boolean near(
            Map<String, List<double[]>> drawn, String layerId, double x, double y, double distance) {
        return distance > 0
                && drawn.getOrDefault(layerId, List.of()).stream()
                        .anyMatch(p -> Math.hypot(p[0] - x, p[1] - y) < distance);
    }
}
