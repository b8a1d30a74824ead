package bishan.atlas.data;

import bishan.atlas.geo.Gcj02;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/** Lines that others should run along or lie on, and how well they do: as given, and restored from GCJ-02. */
final class Linework {
    /** What is meant to coincide does so much better than this, and what was shifted misses by much more, metres. */
    private static final double MATCH_M = 20;

    /** More points than this say nothing new. */
    private static final int MOST_POINTS = 2_000;

    /** About Bishan; good to a metre in a hundred, which is all that is asked of it. */
    private static final double METRES_PER_DEGREE_NORTH = 110_860;

    private static final double METRES_PER_DEGREE_EAST = 96_860;

    private final STRtree segments = new STRtree();

    private record Segment(String owner, LineSegment line) {}

    /** @param outlines by the id of what they bound, degrees */
    Linework(Map<String, Geometry> outlines) {
        outlines.forEach((id, outline) -> {
            for (Object line : LinearComponentExtracter.getLines(outline)) {
                Coordinate[] points = ((Geometry) line).getCoordinates();
                for (int i = 1; i < points.length; i++) {
                    LineSegment segment = new LineSegment(metres(points[i - 1]), metres(points[i]));
                    segments.insert(new Envelope(segment.p0, segment.p1), new Segment(id, segment));
                }
            }
        });
    }

    /** How many of {@code points} lie on the lines of others than {@code own} as they are, and how many once they are restored. */
    Fit fit(Set<String> own, Coordinate... points) {
        int step = points.length / MOST_POINTS + 1;
        Coordinate[] some = new Coordinate[(points.length + step - 1) / step];
        Arrays.setAll(some, i -> points[i * step]);
        Coordinate[] restored = new Coordinate[some.length];
        Arrays.setAll(restored, i -> Gcj02.restored(some[i].x, some[i].y));
        return new Fit(some.length, on(own, some), on(own, restored));
    }

    private int on(Set<String> own, Coordinate... points) {
        return (int)
                Arrays.stream(points).filter(point -> isOn(own, metres(point))).count();
    }

    private static Coordinate metres(Coordinate degrees) {
        return new Coordinate(degrees.x * METRES_PER_DEGREE_EAST, degrees.y * METRES_PER_DEGREE_NORTH);
    }

    private boolean isOn(Set<String> own, Coordinate point) {
        Envelope about = new Envelope(point);
        about.expandBy(MATCH_M);
        boolean[] found = new boolean[1];
        segments.query(about, item -> {
            Segment segment = (Segment) item;
            found[0] =
                    found[0] || !own.contains(segment.owner()) && segment.line().distance(point) <= MATCH_M;
        });
        return found[0];
    }

    /** Of {@code points} points, how many lie on the lines as given and how many when restored. */
    record Fit(int points, int asGiven, int restored) {
        /** Restored at least {@code fewest} and {@code part} of all, to be no chance, and three times as many as given. */
        boolean isShifted(int fewest, double part) {
            return restored >= Math.max(fewest, points * part) && restored >= 3 * asGiven;
        }
    }
}
