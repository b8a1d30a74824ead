package bishan.atlas.data;

import bishan.atlas.model.FeatureKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Reads the geometry of one GeoJSON feature (RFC 7946) and judges it. The first thing wrong is reported with its place in the file, and
 * the geometry comes back empty: a thousand swapped points are one mistake.
 */
final class GeometryReader {
    /** Of segments of one outline, and of all of a folder; so many are judged within a second or two. */
    static final long MAX_PAIRS = 1_000_000;

    private static final long MAX_FOLDER_PAIRS = 20_000_000;

    private static final String COORDINATES = "geometry.coordinates";

    private long pairsLeft = MAX_FOLDER_PAIRS;
    private final GeometryFactory factory = new GeometryFactory(new PrecisionModel(), 4490);

    /** @param entry the feature's properties, for reporting */
    Optional<Geometry> read(Entry entry, JsonNode geometry, FeatureKind kind) {
        try {
            return Optional.of(valid(shape(geometry, Shape.of(kind))));
        } catch (GeometryFlaw e) {
            e.reportTo(entry);
            return Optional.empty();
        }
    }

    private Geometry shape(JsonNode geometry, Shape wanted) throws GeometryFlaw {
        if (!geometry.isObject()) {
            throw new GeometryFlaw(Flaw.GEOMETRY_EMPTY, "geometry");
        }
        String type = geometry.path("type").asText();
        if (!wanted.allows(type)) {
            throw new GeometryFlaw(Flaw.GEOMETRY_TYPE, "geometry.type", type, wanted);
        }
        JsonNode coordinates = geometry.path("coordinates");
        if (!coordinates.isArray() || coordinates.isEmpty()) {
            throw new GeometryFlaw(Flaw.GEOMETRY_EMPTY, COORDINATES);
        }
        return switch (type) {
            case "Point" -> factory.createPoint(Positions.one(coordinates, COORDINATES));
            case "LineString" -> line(coordinates, COORDINATES);
            case "MultiLineString" -> {
                LineString[] lines = new LineString[coordinates.size()];
                for (int i = 0; i < lines.length; i++) {
                    lines[i] = line(coordinates.get(i), COORDINATES + "[" + i + "]");
                }
                yield factory.createMultiLineString(lines);
            }
            case "Polygon" -> polygon(coordinates, COORDINATES);
            default -> {
                Polygon[] polygons = new Polygon[coordinates.size()];
                for (int i = 0; i < polygons.length; i++) {
                    polygons[i] = polygon(coordinates.get(i), COORDINATES + "[" + i + "]");
                }
                yield factory.createMultiPolygon(polygons);
            }
        };
    }

    private LineString line(JsonNode positions, String field) throws GeometryFlaw {
        Coordinate[] line = Positions.line(positions, field);
        if (line.length < 2) {
            throw new GeometryFlaw(Flaw.LINE_SHORT, field);
        }
        return factory.createLineString(line);
    }

    private Polygon polygon(JsonNode rings, String field) throws GeometryFlaw {
        if (!rings.isArray() || rings.isEmpty()) {
            throw new GeometryFlaw(Flaw.GEOMETRY_EMPTY, field);
        }
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        LinearRing shell = ring(rings.get(0), field + "[0]");
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1), field + "[" + (i + 1) + "]");
        }
        return factory.createPolygon(shell, holes);
    }

    private LinearRing ring(JsonNode positions, String field) throws GeometryFlaw {
        Coordinate[] ring = Positions.line(positions, field);
        if (ring.length < 4) {
            throw new GeometryFlaw(Flaw.RING_SHORT, field);
        }
        Coordinate first = ring[0];
        if (!first.equals2D(ring[ring.length - 1])) {
            throw new GeometryFlaw(Flaw.RING_OPEN, field, words(first), words(ring[ring.length - 1]));
        }
        return factory.createLinearRing(ring);
    }

    private Geometry valid(Geometry geometry) throws GeometryFlaw {
        if (geometry.getNumPoints() > Positions.MAX_VERTICES) {
            throw new GeometryFlaw(
                    Flaw.GEOMETRY_VERTICES, COORDINATES, geometry.getNumPoints(), Positions.MAX_VERTICES);
        }
        long vertices = geometry.getNumPoints();
        if (geometry.getDimension() == 2 && vertices * vertices > MAX_PAIRS) {
            long most = Math.min(MAX_PAIRS, pairsLeft);
            long pairs = Tangle.of(List.of(geometry), most).pairs();
            pairsLeft = Math.max(0, pairsLeft - pairs);
            if (pairs > most) {
                throw new GeometryFlaw(Flaw.GEOMETRY_TANGLED, COORDINATES);
            }
        }
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return geometry;
        }
        String place = words(error.getCoordinate());
        throw switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                new GeometryFlaw(Flaw.GEOMETRY_CROSSING, COORDINATES, place);
            case TopologyValidationError.TOO_FEW_POINTS ->
                new GeometryFlaw(geometry.getDimension() == 2 ? Flaw.RING_SHORT : Flaw.LINE_SHORT, COORDINATES);
            default -> new GeometryFlaw(Flaw.GEOMETRY_INVALID, COORDINATES, place);
        };
    }

    /** Five decimals, as the files have them. */
    static String words(Coordinate place) {
        return String.format(Locale.ROOT, "%.5f, %.5f", place.x, place.y);
    }
}
