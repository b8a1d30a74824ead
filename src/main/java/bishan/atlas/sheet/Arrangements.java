package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways to set the furniture in a room: all of it in the corners of the map, or some of it in a strip beside or below a smaller map.
 * Which of them is best only the ground can say.
 */
final class Arrangements {
    private static final int MOST_COLUMNS = 4;
    private static final double STRIP_WEIGHT = 1.06;
    private static final double LARGEST_STRIP = 0.6;
    private static final double WIDER = 1.35;

    private final Box room;
    private final Pieces pieces;
    private final double gap;
    private final List<Arrangement> found = new ArrayList<>();

    private Arrangements(Box room, Pieces pieces) {
        this.room = room;
        this.pieces = pieces;
        gap = pieces.gapMm();
    }

    /** Those that fit, the most usual first; empty when nothing does. */
    static List<Arrangement> of(Box room, Pieces pieces) {
        Arrangements all = new Arrangements(room, pieces);
        all.onTheMap();
        all.besideTheMap();
        all.belowTheMap();
        return all.found;
    }

    /** What stands in the corners of the map, each list from its corner up or down. */
    private record Corners(
            List<Panel> topLeft, List<Panel> topRight, List<Panel> bottomRight, List<Panel> bottomLeft) {}

    private void onTheMap() {
        for (Optional<Panel> legend : legends()) {
            for (Optional<Panel> facts : factsAt(1, WIDER)) {
                inCorners(room, List.of(), legend, pieces.locator().map(l -> l), facts, 1);
            }
        }
    }

    private List<Optional<Panel>> legends() {
        List<Optional<Panel>> legends = new ArrayList<>();
        pieces.legend().ifPresent(legend -> {
            for (int n = 1; n <= MOST_COLUMNS; n++) {
                legends.add(Optional.of(legend.columns(n)));
            }
        });
        return legends.isEmpty() ? List.of(Optional.empty()) : legends;
    }

    private List<Optional<Panel>> factsAt(double... widths) {
        List<Optional<Panel>> sets = new ArrayList<>();
        pieces.facts().ifPresent(facts -> {
            for (double by : widths) {
                sets.add(Optional.of(facts.at(facts.leastMm() * by)));
            }
        });
        return sets.isEmpty() ? List.of(Optional.empty()) : sets;
    }

    /** Every way to share the corners of a frame in {@code around} (band and frame) between the panels. */
    private void inCorners(
            Box around,
            List<Plate> strip,
            Optional<Panel> legend,
            Optional<Panel> locator,
            Optional<Panel> facts,
            double weight) {
        Box frame = around.grown(-pieces.bandMm());
        List<Panel> arrow = pieces.arrow().stream().toList();
        List<Panel> bar = pieces.bar().stream().toList();
        List<Panel> key = legend.stream().toList();
        List<Panel> both = new ArrayList<>(locator.stream().toList());
        facts.ifPresent(both::add);
        if (both.isEmpty()) {
            add(frame, strip, new Corners(List.of(), arrow, key, bar), weight);
            return;
        }
        if (both.size() == 2) {
            add(frame, strip, new Corners(both, arrow, key, bar), weight);
        }
        for (int i = 0; i < both.size(); i++) {
            List<Panel> first = List.of(both.get(i));
            List<Panel> rest = both.size() == 2 ? List.of(both.get(1 - i)) : List.of();
            List<Panel> one = rest.isEmpty() ? List.of() : first;
            List<Panel> other = rest.isEmpty() ? first : rest;
            if (rest.isEmpty()) {
                add(frame, strip, new Corners(first, arrow, key, bar), weight);
            }
            add(frame, strip, new Corners(one, arrow, key, joined(bar, other)), weight);
            add(frame, strip, new Corners(one, joined(arrow, other), key, bar), weight);
            add(frame, strip, new Corners(one, arrow, joined(key, other), bar), weight);
        }
    }

    private static List<Panel> joined(List<Panel> first, List<Panel> then) {
        List<Panel> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private void add(Box frame, List<Plate> strip, Corners corners, double weight) {
        if (frame.width() < PageGrid.LEAST_MAP_MM || frame.height() < PageGrid.LEAST_MAP_MM) {
            return;
        }
        List<Plate> plates = new ArrayList<>(strip);
        Box inner = frame.grown(-gap);
        stack(plates, corners.topLeft(), inner, true, true);
        stack(plates, corners.topRight(), inner, false, true);
        stack(plates, corners.bottomRight(), inner, false, false);
        stack(plates, corners.bottomLeft(), inner, true, false);
        Arrangement arrangement = new Arrangement(frame, plates, weight);
        if (arrangement.isSound(room, gap)) {
            found.add(arrangement);
        }
    }

    /** Panels from a corner of {@code inner} up or down; all but the small arrow are set flush with what stands over or under them. */
    private void stack(List<Plate> plates, List<Panel> panels, Box inner, boolean left, boolean down) {
        double widest = panels.stream().mapToDouble(Panel::widthMm).max().orElse(0);
        double y = down ? inner.minY() : inner.maxY();
        for (Panel panel : panels) {
            double width = panel instanceof NorthArrow ? panel.widthMm() : widest;
            double x = left ? inner.minX() : inner.maxX() - width;
            double top = down ? y : y - panel.heightMm();
            plates.add(new Plate(panel, new Box(x, top, x + width, top + panel.heightMm())));
            y = down ? top + panel.heightMm() + gap : top - gap;
        }
    }

    private void besideTheMap() {
        for (Optional<Panel> legend : legends()) {
            for (int taken = least(legend); taken <= 2; taken++) {
                strip(legend, taken, true);
            }
        }
    }

    private void belowTheMap() {
        for (Optional<Panel> legend : legends()) {
            for (int taken = least(legend); taken <= 2; taken++) {
                strip(legend, taken, false);
            }
        }
    }

    private static int least(Optional<Panel> legend) {
        return legend.isPresent() ? 0 : 1;
    }

    /** @param taken 0: the legend stands in the strip; 1: the facts too; 2: the locator too */
    private void strip(Optional<Panel> legend, int taken, boolean beside) {
        boolean withFacts = taken >= 1;
        boolean withLocator = taken == 2;
        if (withFacts && pieces.facts().isEmpty() && !withLocator
                || withLocator && pieces.locator().isEmpty()) {
            return;
        }
        Optional<Panel> locator = pieces.locator().map(l -> l);
        for (Optional<Panel> facts : factsAt(1, WIDER)) {
            List<Panel> panels = new ArrayList<>();
            if (withLocator) {
                locator.ifPresent(panels::add);
            }
            if (withFacts) {
                facts.ifPresent(panels::add);
            }
            legend.ifPresent(panels::add);
            Optional<Panel> leftLocator = withLocator ? Optional.empty() : locator;
            Optional<Panel> leftFacts = withFacts ? Optional.empty() : facts;
            if (!panels.isEmpty()) {
                double size = beside
                        ? panels.stream().mapToDouble(Panel::widthMm).max().orElse(0)
                        : panels.stream().mapToDouble(Panel::heightMm).max().orElse(0);
                place(panels, size, beside, leftLocator, leftFacts);
            }
        }
    }

    private void place(
            List<Panel> panels, double size, boolean beside, Optional<Panel> locator, Optional<Panel> facts) {
        double all = beside ? room.width() : room.height();
        if (size > all * LARGEST_STRIP) {
            return;
        }
        Box around = beside
                ? new Box(room.minX(), room.minY(), room.maxX() - size - gap, room.maxY())
                : new Box(room.minX(), room.minY(), room.maxX(), room.maxY() - size - gap);
        Box frame = around.grown(-pieces.bandMm());
        List<Plate> strip = beside
                ? Strip.column(panels, gap, room.maxX() - size, size, frame.minY(), frame.maxY())
                : Strip.row(panels, gap, room.maxY() - size, size, frame.minX(), frame.maxX());
        if (!strip.isEmpty()) {
            inCorners(around, strip, Optional.empty(), locator, facts, STRIP_WEIGHT);
        }
    }
}
