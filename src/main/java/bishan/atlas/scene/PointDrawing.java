package bishan.atlas.scene;

import bishan.atlas.geo.ScaleRange;
import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;

/** Point symbols: where they stand, which give way, and that labels keep off them. */
final class PointDrawing {
    /** A stop is drawn on its line when that passes within this distance, millimetres. */
    static final double SNAP_MM = 6;

    /** How far a symbol may be moved out of the way of another, in radii of it. */
    private static final double STEPS_ASIDE = 2.5;

    private static final int DIRECTIONS = 16;
    private static final double ASIDE_MARGIN_MM = 0.15;
    private static final String SEATS = "town_seats";
    private static final Set<String> YIELDING = Set.of("park", "place", "reservoir");

    private final Draft draft;
    private final Map<String, List<double[]>> drawnByLayer = new HashMap<>();
    private final List<Runnable> giveWay = new ArrayList<>();

    PointDrawing(Draft draft) {
        this.draft = draft;
    }

    void draw(PreparedFeature feature, PointSymbolizer symbolizer, String legendClass, int order) {
        boolean crowded = draft.frame().viewport().range() != ScaleRange.DISTRICT;
        if (crowded && feature.text("kind").equals("park")) {
            giveWay.add(() -> {
                stepAside(feature, symbolizer);
                place(feature, symbolizer, legendClass, order);
            });
        } else {
            place(feature, symbolizer, legendClass, order);
        }
    }

    /** Draws what gives way to other symbols, once all others stand. */
    void finish() {
        giveWay.forEach(Runnable::run);
        giveWay.clear();
    }

    /** Moves a symbol that would lie under another to the nearest free place beside it; where there is none it stays. */
    private void stepAside(PreparedFeature feature, PointSymbolizer symbolizer) {
        Polyline.Place at = draft.symbolPlace(feature, symbolizer);
        double radius = SymbolizerValues.number(symbolizer.getGraphic().getSize(), 1) / 2;
        for (double away = 0; away <= STEPS_ASIDE * radius; away += radius / 4) {
            int directions = away == 0 ? 1 : DIRECTIONS;
            for (int i = 0; i < directions; i++) {
                double dx = away * Math.cos(2 * Math.PI * i / DIRECTIONS);
                double dy = away * Math.sin(2 * Math.PI * i / DIRECTIONS);
                if (draft.occupancy().clear(Box.about(at.x() + dx, at.y() + dy, radius), ASIDE_MARGIN_MM)) {
                    if (away > 0) {
                        draft.moveSymbol(feature.id(), dx, dy);
                    }
                    return;
                }
            }
        }
    }

    private void place(PreparedFeature feature, PointSymbolizer symbolizer, String legendClass, int order) {
        Polyline.Place at = draft.symbolPlace(feature, symbolizer);
        double x = at.x();
        double y = at.y();
        Mark mark = (Mark) symbolizer.getGraphic().graphicalSymbols().get(0);
        String symbol = mark.getWellKnownName().evaluate(null, String.class);
        double size = SymbolizerValues.number(symbolizer.getGraphic().getSize(), 1);
        Box box = PointSymbols.box(symbol, x, y, size);
        boolean onLine =
                SymbolizerValues.option(symbolizer, Vendor.ON_DRAWN_LINE).isEmpty() || draft.stands(feature, x, y);
        boolean reaches = box.overlaps(draft.frame().labelReach(), 0)
                || box.overlaps(draft.frame().painted(), 1);
        if (!reaches || !onLine || tooNear(feature, symbolizer, x, y)) {
            return;
        }
        PointSymbols.Look look = new PointSymbols.Look(
                size,
                SymbolizerValues.argb(mark.getFill()),
                SymbolizerValues.argb(mark.getStroke()),
                SymbolizerValues.number(mark.getStroke().getWidth(), 0.2),
                inside(symbolizer, mark));
        List<bishan.atlas.scene.Mark> marks = PointSymbols.draw(symbol, x, y, look);
        DisplayItem item = new DisplayItem(order, feature.layerId(), feature.id(), legendClass, marks);
        if ("true".equals(SymbolizerValues.option(symbolizer, Vendor.LATE))) {
            draft.later(() -> {
                if (draft.occupancy().clear(box, 0)) {
                    add(feature, box, item);
                }
            });
        } else {
            add(feature, box, item);
        }
    }

    private static int inside(PointSymbolizer symbolizer, Mark mark) {
        return SymbolizerValues.option(symbolizer, Vendor.COLOURS).isEmpty()
                ? SymbolizerValues.argb(mark.getFill())
                : SymbolizerValues.colours(symbolizer).get(0);
    }

    private void add(PreparedFeature feature, Box box, DisplayItem item) {
        // Labels keep off what lies outside too, so that nothing changes when it comes in.
        if (box.overlaps(draft.frame().labelReach(), 0)) {
            if (YIELDING.contains(feature.text("kind"))) {
                draft.occupancy().addYielding(box, draft.name(feature));
            } else {
                draft.occupancy().add(box, draft.name(feature));
            }
        }
        if (box.overlaps(draft.frame().painted(), 1)) {
            draft.add(item);
        }
    }

    private boolean tooNear(PreparedFeature feature, PointSymbolizer symbolizer, double x, double y) {
        double clear = SymbolizerValues.option(symbolizer, Vendor.CLEAR_OF_SEATS, 0);
        double apart = SymbolizerValues.option(symbolizer, Vendor.THIN, 0);
        if (near(SEATS, x, y, clear) || near(feature.layerId(), x, y, apart)) {
            return true;
        }
        drawnByLayer.computeIfAbsent(feature.layerId(), id -> new ArrayList<>()).add(new double[] {x, y});
        return false;
    }

    private boolean near(String layerId, double x, double y, double distance) {
        return distance > 0
                && drawnByLayer.getOrDefault(layerId, List.of()).stream()
                        .anyMatch(p -> Math.hypot(p[0] - x, p[1] - y) < distance);
    }
}
