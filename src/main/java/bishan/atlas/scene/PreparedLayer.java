package bishan.atlas.scene;

import bishan.atlas.geo.Projection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** A layer projected to grid metres, with what is asked of all its polygons together: shared edges and a colouring. */
final class PreparedLayer {
    private final String id;
    private final List<PreparedFeature> features = new ArrayList<>();
    private List<Coordinate[]> sharedEdges;
    private Map<String, Integer> tints;

    PreparedLayer(StyledLayer layer, Projection projection) {
        id = layer.layerId();
        try (SimpleFeatureIterator iterator = layer.features().features()) {
            while (iterator.hasNext()) {
                SimpleFeature feature = iterator.next();
                features.add(
                        new PreparedFeature(id, feature, projection.toGrid((Geometry) feature.getDefaultGeometry())));
            }
        }
    }

    /** A layer of features that are in grid metres already. */
    PreparedLayer(String id, List<PreparedFeature> features) {
        this.id = id;
        this.features.addAll(features);
    }

    String id() {
        return id;
    }

    List<PreparedFeature> features() {
        return features;
    }

    /** Each edge between two polygons once, joined to lines as long as they get; grid metres. */
    synchronized List<Coordinate[]> sharedEdges() {
        if (sharedEdges == null) {
            LineMerger merger = new LineMerger();
            GeometryFactory factory = new GeometryFactory();
            for (Map.Entry<Edge, Set<Integer>> edge : owners().entrySet()) {
                if (edge.getValue().size() > 1) {
                    merger.add(factory.createLineString(
                            new Coordinate[] {edge.getKey().a(), edge.getKey().b()}));
                }
            }
            List<Coordinate[]> lines = new ArrayList<>();
            for (Object merged : merger.getMergedLineStrings()) {
                lines.add(((LineString) merged).getCoordinates());
            }
            sharedEdges = lines;
        }
        return sharedEdges;
    }

    /** A number 0-3 a polygon, no two that share an edge alike where four are enough for taking them in order. */
    synchronized int tint(String featureId) {
        if (tints == null) {
            tints = colouring();
        }
        return tints.getOrDefault(featureId, 0);
    }

    private Map<String, Integer> colouring() {
        List<Set<Integer>> neighbours = new ArrayList<>();
        features.forEach(feature -> neighbours.add(new HashSet<>()));
        for (Set<Integer> pair : owners().values()) {
            for (int a : pair) {
                neighbours.get(a).addAll(pair);
            }
        }
        Map<String, Integer> colours = new HashMap<>();
        int[] chosen = new int[features.size()];
        for (int i = 0; i < chosen.length; i++) {
            Set<Integer> used = new TreeSet<>();
            for (int other : neighbours.get(i)) {
                if (other < i) {
                    used.add(chosen[other]);
                }
            }
            int colour = 0;
            while (colour < 3 && used.contains(colour)) {
                colour++;
            }
            chosen[i] = colour;
            colours.put(features.get(i).id(), colour);
        }
        return colours;
    }

    private record Edge(Coordinate a, Coordinate b) {
        static Edge of(Coordinate p, Coordinate q) {
            return p.compareTo(q) <= 0 ? new Edge(p, q) : new Edge(q, p);
        }
    }

    private Map<Edge, Set<Integer>> owners() {
        Map<Edge, Set<Integer>> owners = new LinkedHashMap<>();
        for (int i = 0; i < features.size(); i++) {
            Coordinate[] ring = features.get(i).grid().getCoordinates();
            for (int k = 0; k + 1 < ring.length; k++) {
                owners.computeIfAbsent(Edge.of(ring[k], ring[k + 1]), edge -> new TreeSet<>())
                        .add(i);
            }
        }
        return owners;
    }
}
