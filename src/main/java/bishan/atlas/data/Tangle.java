package bishan.atlas.data;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * How entangled some outlines are, counted before anything is done with them: a few thousand slanting teeth, or two combs across each
 * other, are little to read and minutes to compare.
 *
 * @param pairs the pairs of segments whose boxes meet; counting ends above the limit given
 * @param crossings those of them that belong to two outlines and cross
 */
record Tangle(long pairs, long crossings) {

    private record Segment(int outline, int number, Coordinate from, Coordinate to) {
        Envelope box() {
            return new Envelope(from, to);
        }
    }

    static Tangle of(List<? extends Geometry> outlines, long mostPairs) {
        List<Segment> segments = segments(outlines);
        STRtree tree = new STRtree();
        segments.forEach(segment -> tree.insert(segment.box(), segment));
        LineIntersector intersector = new RobustLineIntersector();
        long[] count = new long[2];
        for (Segment segment : segments) {
            tree.query(segment.box(), found -> {
                Segment other = (Segment) found;
                if (other.number() > segment.number()) {
                    count[0]++;
                    if (other.outline() != segment.outline() && cross(intersector, segment, other)) {
                        count[1]++;
                    }
                }
            });
            if (count[0] > mostPairs) {
                break;
            }
        }
        return new Tangle(count[0], count[1]);
    }

    private static boolean cross(LineIntersector intersector, Segment one, Segment other) {
        intersector.computeIntersection(one.from(), one.to(), other.from(), other.to());
        return intersector.isProper();
    }

    private static List<Segment> segments(List<? extends Geometry> outlines) {
        List<Segment> segments = new ArrayList<>();
        for (int outline = 0; outline < outlines.size(); outline++) {
            for (Object line : LinearComponentExtracter.getLines(outlines.get(outline))) {
                Coordinate[] points = ((Geometry) line).getCoordinates();
                for (int i = 1; i < points.length; i++) {
                    segments.add(new Segment(outline, segments.size(), points[i - 1], points[i]));
                }
            }
        }
        return segments;
    }
}
