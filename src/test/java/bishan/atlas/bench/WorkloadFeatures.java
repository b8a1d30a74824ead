package bishan.atlas.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Reads a layer of a workload, of points, lines or polygons without holes, into GeoTools features. */
final class WorkloadFeatures {
    static final String NAME = "name";
    private static final GeometryFactory GEOMETRIES =
            new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private final PlateCarree plane;
    private final SimpleFeatureType type;
    private final LayerLook layer;
    private double[] buffer = new double[256];

    WorkloadFeatures(LayerLook layer, PlateCarree plane, CoordinateReferenceSystem degrees) {
        this.layer = layer;
        this.plane = plane;
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(layer.file());
        builder.add("geometry", Geometry.class, degrees);
        builder.add(NAME, String.class);
        type = builder.buildFeatureType();
    }

    SimpleFeatureCollection read(Path folder) throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .build();
        try (JsonParser json = factory.createParser(folder.resolve(layer.file()).toFile())) {
            String name = "";
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.FIELD_NAME) {
                    continue;
                }
                if (json.currentName().equals(NAME)) {
                    name = json.nextTextValue();
                } else if (json.currentName().equals("coordinates")) {
                    json.nextToken();
                    builder.set("geometry", geometry(positions(json)));
                    // Most features of a dense layer are never named: their names are not kept.
                    builder.set(NAME, layer.labelPx() > 0 ? name : null);
                    features.add(builder.buildFeature(Integer.toString(features.size())));
                }
            }
        }
        return new ListFeatureCollection(type, features);
    }

    /** All numbers of nested arrays; the parser stands on the outermost bracket. */
    private double[] positions(JsonParser json) throws IOException {
        int count = 0;
        int depth = 1;
        while (depth > 0) {
            switch (json.nextToken()) {
                case START_ARRAY -> depth++;
                case END_ARRAY -> depth--;
                default -> {
                    if (count == buffer.length) {
                        buffer = Arrays.copyOf(buffer, 2 * count);
                    }
                    buffer[count++] = json.getDoubleValue();
                }
            }
        }
        return Arrays.copyOf(buffer, count);
    }

    private Geometry geometry(double[] xy) {
        CoordinateSequence points = new PackedCoordinateSequence.Double(xy, 2, 0);
        plane.prepare(points);
        return switch (layer.geometry()) {
            case POINT -> GEOMETRIES.createPoint(points);
            case LINE -> GEOMETRIES.createLineString(points);
            case POLYGON -> GEOMETRIES.createPolygon(points);
        };
    }
}
