package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import org.locationtech.jts.geom.Coordinate;

/** Reads GeoJSON positions: longitude, latitude in degrees, inside China. */
final class Positions {
    /** Of one shape: three hundred times the district's outline as it is. */
    static final int MAX_VERTICES = 50_000;

    private static final double MIN_LONGITUDE = 73;
    private static final double MAX_LONGITUDE = 136;
    private static final double MIN_LATITUDE = 3;
    private static final double MAX_LATITUDE = 54;

    /** Longitude, latitude and a height, which is not used. */
    private static final int MAX_ORDINATES = 3;

    private Positions() {}

    static Coordinate[] line(JsonNode positions, String field) throws GeometryFlaw {
        if (!positions.isArray() || positions.isEmpty()) {
            throw new GeometryFlaw(Flaw.GEOMETRY_EMPTY, field);
        }
        if (positions.size() > MAX_VERTICES) {
            throw new GeometryFlaw(Flaw.GEOMETRY_VERTICES, "geometry.coordinates", positions.size(), MAX_VERTICES);
        }
        Coordinate[] line = new Coordinate[positions.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = one(positions.get(i), field + "[" + i + "]");
        }
        return line;
    }

    static Coordinate one(JsonNode position, String field) throws GeometryFlaw {
        if (!position.isArray() || position.isEmpty()) {
            throw new GeometryFlaw(Flaw.GEOMETRY_EMPTY, field);
        }
        if (position.size() > MAX_ORDINATES) {
            throw new GeometryFlaw(Flaw.COORDINATE_COUNT, field, position.size());
        }
        double longitude = number(position.path(0), field);
        double latitude = number(position.path(1), field);
        if (position.has(2)) {
            number(position.get(2), field);
        }
        if (isInChina(longitude, latitude)) {
            return new Coordinate(longitude, latitude);
        }
        String found = position.get(0).asText() + ", " + position.get(1).asText();
        if (isInChina(latitude, longitude)) {
            String swapped = position.get(1).asText() + ", " + position.get(0).asText();
            throw new GeometryFlaw(Flaw.COORDINATE_SWAPPED, field, found, swapped);
        }
        throw new GeometryFlaw(Flaw.COORDINATE_OUTSIDE, field, found);
    }

    private static double number(JsonNode ordinate, String field) throws GeometryFlaw {
        if (!ordinate.isNumber() || !Double.isFinite(ordinate.doubleValue())) {
            throw new GeometryFlaw(Flaw.COORDINATE_NUMBER, field, ordinate.asText());
        }
        return ordinate.doubleValue();
    }

    private static boolean isInChina(double longitude, double latitude) {
        return longitude >= MIN_LONGITUDE
                && longitude <= MAX_LONGITUDE
                && latitude >= MIN_LATITUDE
                && latitude <= MAX_LATITUDE;
    }
}
