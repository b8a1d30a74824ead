package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import java.util.ArrayList;
import java.util.List;

/** Sets panels one after the other beside or below a map. Millimetres. */
final class Strip {
    /** A locator takes up what room is left in a strip, up to this. */
    private static final double TALLEST_LOCATOR = 1.7;

    private Strip() {}

    /** Top to bottom, the last at the bottom; empty when they are too tall. */
    static List<Plate> column(List<Panel> panels, double gap, double x, double width, double top, double bottom) {
        double spare = bottom
                - top
                - gap * (panels.size() - 1)
                - panels.stream().mapToDouble(Panel::heightMm).sum();
        if (spare < 0) {
            return List.of();
        }
        List<Plate> plates = new ArrayList<>();
        double y = top;
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            double height = panel.heightMm();
            if (panel instanceof Locator) {
                height += Math.min(spare, (TALLEST_LOCATOR - 1) * height);
            }
            boolean last = i == panels.size() - 1;
            double start = last ? bottom - height : y;
            plates.add(new Plate(panel, new Box(x, start, x + width, start + height)));
            y = start + height + gap;
        }
        return plates;
    }

    /** Left to right, the room left over shared out; empty when they are too wide. */
    static List<Plate> row(List<Panel> panels, double gap, double y, double height, double left, double right) {
        double spare = right
                - left
                - gap * (panels.size() - 1)
                - panels.stream().mapToDouble(Panel::widthMm).sum();
        if (spare < 0) {
            return List.of();
        }
        List<Plate> plates = new ArrayList<>();
        double x = left;
        for (Panel panel : panels) {
            double width = panel.widthMm() + spare / panels.size();
            plates.add(new Plate(panel, new Box(x, y, x + width, y + height)));
            x += width + gap;
        }
        return plates;
    }
}
