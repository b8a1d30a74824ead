package bishan.atlas.data;

import bishan.atlas.model.FeatureKind;
import java.util.Set;

/** The shape a kind of feature is drawn with, and the GeoJSON geometry types that give it. */
enum Shape {
    AREA("Polygon", "MultiPolygon"),
    LINE("LineString", "MultiLineString"),
    POINT("Point");

    private final Set<String> types;

    Shape(String... types) {
        this.types = Set.of(types);
    }

    boolean allows(String type) {
        return types.contains(type);
    }

    static Shape of(FeatureKind kind) {
        return switch (kind) {
            case DISTRICT, TOWN, ZONE, AIRPORT_SITE -> AREA;
            case RIVER, RIDGE -> LINE;
            default -> kind.isTransportLine() ? LINE : POINT;
        };
    }
}
