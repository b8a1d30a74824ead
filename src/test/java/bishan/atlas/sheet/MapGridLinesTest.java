package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.sheet.MapGridLines.Edge;
import bishan.atlas.sheet.MapGridLines.Tick;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;

/** Lines over the map carry the coordinates they are labelled with, everywhere on the map. */
class MapGridLinesTest {
    private static final double DEGREES = 1e-9;
    private final Projection projection = new Projection();

    static List<Viewport> views() {
        return List.of(
                new Viewport(616_000, 3_274_000, 195_000, 265, 356),
                new Viewport(616_000, 3_274_000, 400_000, 273, 160),
                new Viewport(611_000, 3_279_000, 29_000, 186, 240),
                new Viewport(611_000, 3_279_000, 5_000, 60, 60),
                new Viewport(611_000, 3_279_000, 62_000, 807, 1_106));
    }

    private static List<double[]> points(Path2D path) {
        List<double[]> points = new ArrayList<>();
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            double[] at = new double[6];
            i.currentSegment(at);
            points.add(at);
        }
        return points;
    }

    private Coordinate geographic(Viewport view, double x, double y) {
        return projection.toGeographic(view.east(x), view.north(y));
    }

    private static List<Tick> on(MapGridLines grid, Edge edge) {
        return grid.ticks().stream().filter(tick -> tick.edge() == edge).toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyPointOfAMeridianOrParallelHasOneLongitudeOrLatitude(Viewport view) {
        MapGridLines grid = MapGridLines.of(Furniture.MapGrid.GRATICULE, view, projection);
        for (Path2D line : grid.lines()) {
            List<Coordinate> ground = points(line).stream()
                    .map(point -> geographic(view, point[0], point[1]))
                    .toList();
            double first = Math.abs(ground.get(0).x - ground.get(9).x);
            boolean meridian = first < DEGREES;
            for (Coordinate point : ground) {
                double off = meridian ? point.x - ground.get(0).x : point.y - ground.get(0).y;
                assertEquals(0, off, DEGREES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void ticksStandWhereTheirLabelSays(Viewport view) {
        MapGridLines grid = MapGridLines.of(Furniture.MapGrid.GRATICULE, view, projection);
        double nearMm = 0.01;
        for (Tick tick : grid.ticks()) {
            boolean level = tick.edge() == Edge.TOP || tick.edge() == Edge.BOTTOM;
            double other =
                    tick.edge() == Edge.BOTTOM ? view.heightMm() : tick.edge() == Edge.RIGHT ? view.widthMm() : 0;
            Coordinate at = level ? geographic(view, tick.at(), other) : geographic(view, other, tick.at());
            double metres = nearMm / view.mmPerMetre();
            assertEquals(degrees(tick.label()), level ? at.x : at.y, metres / 96_000, tick.toString());
        }
    }

    private static double degrees(String label) {
        String[] parts = label.split("[°′″]");
        double seconds = parts.length > 2 ? Double.parseDouble(parts[2]) : 0;
        return Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]) / 60 + seconds / 3600;
    }

    @ParameterizedTest
    @MethodSource("views")
    void aFewLinesCrossTheFrame(Viewport view) {
        for (Furniture.MapGrid kind : List.of(Furniture.MapGrid.GRATICULE, Furniture.MapGrid.KILOMETRES)) {
            MapGridLines grid = MapGridLines.of(kind, view, projection);
            int most = Math.max(on(grid, Edge.TOP).size(), on(grid, Edge.LEFT).size());
            int fewest = Math.min(on(grid, Edge.TOP).size(), on(grid, Edge.LEFT).size());
            assertTrue(most >= 3 && most <= 13, kind + ": " + most);
            assertTrue(fewest >= 1, kind + ": " + fewest);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void kilometresAreThoseOfTheGrid(Viewport view) {
        MapGridLines grid = MapGridLines.of(Furniture.MapGrid.KILOMETRES, view, projection);
        for (Tick tick : on(grid, Edge.BOTTOM)) {
            assertEquals(
                    Double.parseDouble(tick.label()) * 1000, view.east(tick.at()), 1e-3 * view.denominator() / 1000);
        }
        for (Tick tick : on(grid, Edge.LEFT)) {
            assertEquals(
                    Double.parseDouble(tick.label()) * 1000, view.north(tick.at()), 1e-3 * view.denominator() / 1000);
        }
    }

    @Test
    void secondsAreWrittenOnlyWhereTheyAreNeeded() {
        List<Tick> far = MapGridLines.of(Furniture.MapGrid.GRATICULE, views().get(0), projection)
                .ticks();
        assertTrue(far.stream().noneMatch(tick -> tick.label().contains("″")), far.toString());
        List<Tick> near = MapGridLines.of(Furniture.MapGrid.GRATICULE, views().get(3), projection)
                .ticks();
        assertTrue(near.stream().allMatch(tick -> tick.label().contains("″")), near.toString());
    }

    @Test
    void aSheetWithoutAGridHasNoLines() {
        MapGridLines none = MapGridLines.of(Furniture.MapGrid.NONE, views().get(0), projection);
        assertTrue(none.lines().isEmpty() && none.ticks().isEmpty());
    }
}
