package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Views.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Labels stay where they are on the ground while the map is moved; only those near the edge of the frame may change. */
@Tag("AC-06")
class SteadyLabelsTest {
    /**
     * How near to the edge of the frame a label may change. A label that lost its place to the edge stands with its middle at most 45 mm
     * from it ({@link LabelPass#RIM_MM}); a neighbour that gives way to it begins half a long name, 15 mm, farther in.
     */
    private static final double RIM_MM = LabelPass.RIM_MM + 15;

    private static final double PIXEL_MM = 25.4 / 96;
    private static final double SAME_MM = 0.02;
    private static final int VIEWS = 72;

    private static Map<String, List<double[]>> inner(DisplayList list, Viewport viewport, double edgeMm) {
        Box frame = new Box(0, 0, viewport.widthMm(), viewport.heightMm()).grown(-edgeMm);
        Map<String, List<double[]>> places = new HashMap<>();
        for (PlacedLabel label : list.labels()) {
            if (label.boxes().stream().allMatch(box -> box.inside(frame))) {
                OrientedBox first = label.boxes().get(0);
                places.computeIfAbsent(
                                label.kind() + " " + label.featureId() + " " + label.text(), k -> new ArrayList<>())
                        .add(new double[] {viewport.east(first.centreX()), viewport.north(first.centreY())});
            }
        }
        return places;
    }

    /** The labels away from the rim that are in one of the two pictures only, or not at the same place. */
    private static List<String> changed(View view, double dxMm, double dyMm) {
        Viewport after = view.viewport().panned(dxMm, dyMm);
        SceneRequest moved = new SceneRequest(
                after,
                view.request().visibility(),
                view.request().selected(),
                view.request().labels(),
                view.request().reserved());
        DisplayList then = RealAtlas.get().compose(moved);
        double edgeMm = RIM_MM + Math.hypot(dxMm, dyMm);
        List<String> changed = new ArrayList<>();
        missing(view.list(), view.viewport(), then, after, edgeMm).forEach(label -> changed.add("lost " + label));
        missing(then, after, view.list(), view.viewport(), edgeMm).forEach(label -> changed.add("new " + label));
        return changed;
    }

    private static List<String> missing(
            DisplayList from, Viewport fromView, DisplayList in, Viewport inView, double edgeMm) {
        Map<String, List<double[]>> there = inner(in, inView, 0);
        List<String> missing = new ArrayList<>();
        inner(from, fromView, edgeMm).forEach((label, places) -> {
            for (double[] place : places) {
                boolean stays = there.getOrDefault(label, List.of()).stream()
                        .anyMatch(at -> Math.hypot(at[0] - place[0], at[1] - place[1]) * inView.mmPerMetre() < SAME_MM);
                if (!stays) {
                    missing.add(label);
                }
            }
        });
        return missing;
    }

    @Test
    void aPanOfAPixelMovesOnlyLabelsAtTheRim() {
        Random random = new Random(11);
        Map<String, List<String>> wrong = new HashMap<>();
        int inside = 0;
        for (View view : Views.scattered(VIEWS, 5)) {
            inside += inner(view.list(), view.viewport(), RIM_MM).size();
            double angle = 2 * Math.PI * random.nextDouble();
            for (double[] pan : new double[][] {
                {PIXEL_MM, 0}, {0, -PIXEL_MM}, {PIXEL_MM * Math.cos(angle), PIXEL_MM * Math.sin(angle)}
            }) {
                List<String> changed = changed(view, pan[0], pan[1]);
                if (!changed.isEmpty()) {
                    wrong.computeIfAbsent(view.toString(), v -> new ArrayList<>())
                            .addAll(changed);
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(inside > 300, inside + " labels were looked at");
    }

    @Test
    void aLongPanMovesOnlyLabelsThatComeNearTheRim() {
        Random random = new Random(12);
        Map<String, List<String>> wrong = new HashMap<>();
        for (View view : Views.scattered(VIEWS, 6)) {
            double angle = 2 * Math.PI * random.nextDouble();
            List<String> changed = changed(view, 20 * Math.cos(angle), 20 * Math.sin(angle));
            if (!changed.isEmpty()) {
                wrong.put(view.toString(), changed);
            }
        }
        assertEquals(Map.of(), wrong);
    }
}
