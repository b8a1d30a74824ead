package bishan.atlas.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a layer file.
 *
 * @param geometry EPSG:4490, x = longitude, y = latitude, degrees
 * @param facets everything a style or a panel may ask for beside the common fields
 */
public record MapFeature(
        String id, FeatureKind kind, Bilingual name, Geometry geometry, Provenance provenance, Facets facets) {

    /** The attribute that holds the id of a state some source gives without a date. */
    public static final String UNDATED_STATUS = "undated_status";

    private static final String SCHEMATIC = "schematic";

    /**
     * The further fields of a feature.
     *
     * @param shortName the hand-set short form for the map
     * @param record the id of the record this feature is the place of
     * @param statuses what sources outside the documents say of its state
     * @param tunnels tunnels of known length on a line
     * @param attributes the remaining fields of the file (String, Double, Boolean, List of String), for example {@code ref}, {@code lines}
     */
    public record Facets(
            Optional<Bilingual> shortName,
            Optional<String> record,
            StatusHistory statuses,
            List<Tunnel> tunnels,
            Map<String, Object> attributes) {
        public static final Facets NONE =
                new Facets(Optional.empty(), Optional.empty(), StatusHistory.NONE, List.of(), Map.of());

        public Facets {
            Objects.requireNonNull(shortName, "shortName");
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(statuses, "statuses");
            tunnels = List.copyOf(tunnels);
            attributes = Map.copyOf(attributes);
        }
    }

    public MapFeature {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(geometry, "geometry");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(facets, "facets");
    }

    /** The name for the map: the short form where one is set. */
    public Bilingual mapName() {
        return facets.shortName().orElse(name);
    }

    /** True for an outline of ours that no source gives: a zone or site, until the data say that its boundary is official. */
    public boolean isSchematic() {
        boolean outline = kind == FeatureKind.ZONE || kind == FeatureKind.AIRPORT_SITE;
        return outline && text("boundary_status").map(SCHEMATIC::equals).orElse(true);
    }

    /** A text field of the file, or empty. */
    public Optional<String> text(String field) {
        return facets.attributes().get(field) instanceof String value ? Optional.of(value) : Optional.empty();
    }

    /** A number field of the file, or empty. */
    public Optional<Double> number(String field) {
        return facets.attributes().get(field) instanceof Double value ? Optional.of(value) : Optional.empty();
    }

    /** A yes-or-no field of the file; no where it is not set. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(facets.attributes().get(field));
    }

    /** A list-of-texts field of the file; empty where it is not set. */
    public List<String> texts(String field) {
        return facets.attributes().get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
