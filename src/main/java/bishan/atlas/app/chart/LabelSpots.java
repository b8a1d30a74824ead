package bishan.atlas.app.chart;

import bishan.atlas.app.chart.ChartDrawing.Area;
import bishan.atlas.app.chart.ChartDrawing.Line;
import bishan.atlas.app.chart.ChartDrawing.Spot;
import bishan.atlas.app.chart.ChartDrawing.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for the label of every value: above its mark, below, beside, or at a corner. All are tried together, since a series has
 * few values, and the places that cost least are taken. A label on another label or on a mark costs more than anything else can.
 */
final class LabelSpots {
    private static final double CLASH = 1000;
    private static final double OUTSIDE = 500;
    private static final double ON_A_LINE = 12;
    /** A label close to the mark of another value would be read as that one's. */
    private static final double NEAR_ANOTHER = 5;

    private static final int MOST_TRIES = 50_000;
    /** Above is best, the corners are worst. */
    private static final double[][] PLACES = {
        {0, -1, 0}, {0, 1, 1}, {1, 0, 2}, {-1, 0, 2.5}, {1, -1, 3}, {-1, -1, 3.2}, {1, 1, 3.4}, {-1, 1, 3.6}
    };

    private static final double MARK_PX = 6;
    private static final double GAP_PX = 3;

    private final List<Spot> spots;
    private final List<Line> lines;
    private final Area room;
    private final ChartSize size;
    private List<Area> best = List.of();
    private double bestCost = Double.MAX_VALUE;
    private int tried;

    LabelSpots(List<Spot> spots, List<Line> lines, Area room, ChartSize size) {
        this.spots = spots;
        this.lines = lines;
        this.room = room;
        this.size = size;
    }

    List<Words> placed() {
        search(new ArrayList<>(), 0);
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            words.add(new Words(spots.get(i).point().label(), best.get(i)));
        }
        return words;
    }

    private void search(List<Area> taken, double cost) {
        // A crowd of values is not worth a search without end: the best found so far stands then.
        if (cost >= bestCost || (tried > MOST_TRIES && !best.isEmpty())) {
            return;
        }
        if (taken.size() == spots.size()) {
            best = List.copyOf(taken);
            bestCost = cost;
            return;
        }
        tried++;
        Spot spot = spots.get(taken.size());
        for (double[] place : PLACES) {
            Area box = box(spot, place);
            double more = place[2] + cost(box, spot, taken);
            taken.add(box);
            search(taken, cost + more);
            taken.remove(taken.size() - 1);
        }
    }

    private Area box(Spot spot, double[] place) {
        double width = size.valueWidth().applyAsDouble(spot.point().label());
        double height = size.valueHeight();
        double reach = (MARK_PX + GAP_PX) * size.unit();
        boolean corner = place[0] != 0 && place[1] != 0;
        // At a corner the label moves in towards the mark, else it would seem to belong to nothing.
        double across = corner ? reach * 0.5 : reach;
        double x = spot.x() - width / 2 + place[0] * (width / 2 + across);
        double y = spot.y() - height / 2 + place[1] * (height / 2 + reach * (corner ? 0.7 : 0.9));
        return new Area(x, y, width, height);
    }

    private double cost(Area box, Spot own, List<Area> taken) {
        double cost = box.within(room) ? 0 : OUTSIDE;
        for (Area other : taken) {
            cost += box.overlap(other) > 0 ? CLASH : 0;
        }
        for (Spot spot : spots) {
            cost += spot != own && box.overlap(markOf(spot, 1)) > 0 ? CLASH : 0;
            cost += spot != own && box.overlap(markOf(spot, 2)) > 0 ? NEAR_ANOTHER : 0;
        }
        for (Line line : lines) {
            cost += line.through(box) > 0 ? ON_A_LINE : 0;
        }
        return cost;
    }

    private Area markOf(Spot spot, double grown) {
        double half = MARK_PX * grown * size.unit();
        return new Area(spot.x() - half, spot.y() - half, 2 * half, 2 * half);
    }
}
