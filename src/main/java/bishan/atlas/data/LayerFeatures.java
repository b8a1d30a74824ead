package bishan.atlas.data;

import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Zone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;

/**
 * The GeoTools view of a layer, in EPSG:4490: one attribute for everything a style or a filter may ask for, the feature ids those of the
 * atlas, the order that of the files. One instance serves any number of layers and threads.
 */
public final class LayerFeatures {
    /** The name of the geometry attribute. */
    public static final String GEOMETRY = "the_geom";

    private static final Map<String, Class<?>> ATTRIBUTES = attributes();

    private final Projection projection;

    public LayerFeatures(Projection projection) {
        this.projection = projection;
    }

    /** The features of {@code layer}; {@code atlas} knows their records and states. */
    public SimpleFeatureCollection of(Layer layer, Atlas atlas) {
        SimpleFeatureType type = type(layer.id());
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        ListFeatureCollection features = new ListFeatureCollection(type);
        for (MapFeature feature : layer.features()) {
            features.add(view(builder, feature, atlas));
        }
        return features;
    }

    private static Map<String, Class<?>> attributes() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (String text : new String[] {
            "id",
            "kind",
            "name_zh",
            "name_en",
            "map_zh",
            "map_en",
            "phase",
            "ref",
            "record",
            "lines",
            "line_record",
            "tunnels"
        }) {
            types.put(text, String.class);
        }
        for (String flag : new String[] {"major", "interchange", "seat", "outside", "named", "schematic"}) {
            types.put(flag, Boolean.class);
        }
        types.put("accuracy_m", Double.class);
        types.put("planned_km2", Double.class);
        types.put("number", Integer.class);
        return types;
    }

    private SimpleFeatureType type(String name) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(name);
        builder.add(GEOMETRY, Geometry.class, projection.geographic());
        ATTRIBUTES.forEach(builder::add);
        return builder.buildFeatureType();
    }

    private static SimpleFeature view(SimpleFeatureBuilder builder, MapFeature feature, Atlas atlas) {
        Optional<Zone> zone = atlas.zone(feature.id());
        builder.set(GEOMETRY, feature.geometry());
        builder.set("id", feature.id());
        builder.set("kind", feature.kind().id());
        builder.set("name_zh", feature.name().zh());
        builder.set("name_en", feature.name().en());
        builder.set("map_zh", feature.mapName().zh());
        builder.set("map_en", feature.mapName().en());
        builder.set(
                "phase",
                atlas.latestStatus(feature).map(status -> status.phase().name()).orElse(""));
        builder.set("ref", feature.text("ref").orElse(""));
        builder.set("record", feature.facets().record().orElse(""));
        builder.set("lines", String.join(",", feature.texts("lines")));
        builder.set("line_record", lineRecord(feature, atlas));
        builder.set("tunnels", tunnels(feature));
        builder.set("major", feature.flag("main") || feature.flag("major"));
        builder.set("interchange", feature.flag("interchange"));
        builder.set("seat", feature.flag("seat_of_district"));
        builder.set("outside", feature.flag("outside_district"));
        builder.set("schematic", feature.isSchematic());
        builder.set("named", feature.flag("named_in_documents"));
        builder.set("accuracy_m", feature.provenance().accuracyM());
        builder.set("planned_km2", zone.map(Zone::plannedKm2).orElse(null));
        builder.set("number", zone.map(Zone::number).orElse(0));
        return builder.buildFeature(feature.id());
    }

    /** The record of the first line a station belongs to, which gives it its colour. */
    private static String lineRecord(MapFeature feature, Atlas atlas) {
        return feature.texts("lines").stream()
                .flatMap(line -> atlas.feature(line).stream())
                .flatMap(line -> line.facets().record().stream())
                .findFirst()
                .orElse("");
    }

    /** Ridge and length in metres of each tunnel, such as {@code RG1:3700}, divided by commas. */
    private static String tunnels(MapFeature feature) {
        return feature.facets().tunnels().stream()
                .map(tunnel -> tunnel.ridgeId() + ":" + tunnel.lengthM())
                .collect(Collectors.joining(","));
    }
}
