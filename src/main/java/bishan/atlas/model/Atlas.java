package bishan.atlas.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything read from one {@code maps/} folder. */
public final class Atlas {
    private final Bilingual title;
    private final List<LayerGroup> groups;
    private final List<Layer> layers;
    private final Records records;
    private final Map<String, MapFeature> featuresById = new LinkedHashMap<>();
    private final Map<String, Layer> layersById = new LinkedHashMap<>();
    private final Map<String, Layer> layerOfFeature = new LinkedHashMap<>();

    /** The records, in the order of their files. */
    public record Records(
            List<Source> sources,
            List<Zone> zones,
            List<Project> projects,
            List<TransportRecord> transport,
            List<NetworkTarget> networks,
            List<ParkRecord> parks,
            List<ParkCount> parkCounts,
            Context context) {
        /** Records without any. */
        public static final Records NONE =
                new Records(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Context.NONE);

        public Records {
            sources = List.copyOf(sources);
            zones = List.copyOf(zones);
            projects = List.copyOf(projects);
            transport = List.copyOf(transport);
            networks = List.copyOf(networks);
            parks = List.copyOf(parks);
            parkCounts = List.copyOf(parkCounts);
            Objects.requireNonNull(context, "context");
        }

        /** The same records with another context. */
        public Records with(Context other) {
            return new Records(sources, zones, projects, transport, networks, parks, parkCounts, other);
        }

        /** The figures of all records, those beside indicator points too. */
        public Stream<Figure> figures() {
            return Stream.of(
                            zones.stream().flatMap(zone -> zone.plannedAreas().stream()),
                            projects.stream().flatMap(p -> p.history().figures().stream()),
                            transport.stream().flatMap(t -> t.history().figures().stream()),
                            parks.stream().flatMap(park -> park.figures().stream()),
                            context.subjects().stream().flatMap(s -> s.figures().stream()),
                            points().flatMap(point -> point.also().stream()))
                    .flatMap(figures -> figures);
        }

        /**
         * Every number that can be named by an id: the figures, the counts of parks, and the points of indicators as figures. A worked-out
         * value names its operands so.
         */
        public Stream<Figure> numbers() {
            Stream<Figure> ofPoints = context.indicators().series().stream()
                    .flatMap(series -> series.points().stream().map(point -> point.figure(series.name())));
            return Stream.of(figures(), parkCounts.stream().map(ParkCount::figure), ofPoints)
                    .flatMap(numbers -> numbers);
        }

        /** The points of all indicators. */
        public Stream<IndicatorSeries.Point> points() {
            return context.indicators().series().stream().flatMap(series -> series.points().stream());
        }
    }

    public Atlas(Bilingual title, List<LayerGroup> groups, List<Layer> layers, Records records) {
        this.title = title;
        this.groups = List.copyOf(groups);
        this.layers = List.copyOf(layers);
        this.records = records;
        for (Layer layer : this.layers) {
            layersById.put(layer.id(), layer);
            for (MapFeature feature : layer.features()) {
                featuresById.putIfAbsent(feature.id(), feature);
                layerOfFeature.putIfAbsent(feature.id(), layer);
            }
        }
    }

    public Bilingual title() {
        return title;
    }

    public List<LayerGroup> groups() {
        return groups;
    }

    /** The layers in the order of the tree, top row first. */
    public List<Layer> layers() {
        return layers;
    }

    public Records records() {
        return records;
    }

    public Optional<Layer> layer(String id) {
        return Optional.ofNullable(layersById.get(id));
    }

    public Optional<MapFeature> feature(String id) {
        return Optional.ofNullable(featuresById.get(id));
    }

    public Optional<Layer> layerOf(String featureId) {
        return Optional.ofNullable(layerOfFeature.get(featureId));
    }

    public Stream<MapFeature> features() {
        return featuresById.values().stream();
    }

    public Stream<MapFeature> features(FeatureKind kind) {
        return features().filter(feature -> feature.kind() == kind);
    }

    /** The district's own feature, or empty where the boundary could not be read. */
    public Optional<MapFeature> district() {
        return features(FeatureKind.DISTRICT).findFirst();
    }

    public Optional<Zone> zone(String id) {
        return records.zones().stream().filter(zone -> zone.id().equals(id)).findFirst();
    }

    public Optional<Project> project(String id) {
        return records.projects().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<TransportRecord> transport(String id) {
        return records.transport().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<ParkRecord> park(String id) {
        return records.parks().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Subject> subject(String id) {
        return records.context().subjects().stream()
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    /** The contradictions that touch a record, figure, point or series. */
    public List<Contradiction> contradictionsOf(String id) {
        return records.context().contradictions().stream()
                .filter(c -> c.reach().touches().contains(id))
                .toList();
    }

    public CrossReferences cross() {
        return records.context().cross();
    }

    public Optional<Source> source(String id) {
        return records.sources().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The place of a record on the map: the first feature that names it. */
    public Optional<MapFeature> placeOf(String recordId) {
        return features()
                .filter(f -> f.facets().record().filter(recordId::equals).isPresent())
                .findFirst();
    }

    /** What was surely known by the end of {@code date}; the map, the sheets and the tables of that date are made from it. */
    public Atlas asOf(PartialDate date) {
        return new AsOf(date, records.sources()).of(this);
    }

    /** Everything sources say of a feature's state, the documents' and the outside ones', oldest first. */
    public StatusHistory statusesOf(MapFeature feature) {
        StatusHistory stated = feature.facets()
                .record()
                .flatMap(this::transport)
                .map(record -> record.history().statuses())
                .orElse(StatusHistory.NONE);
        return stated.and(feature.facets().statuses());
    }

    /**
     * The latest state known of a feature. That a source merely names it never hides a better known state; a state without a date counts
     * only where there is no dated one.
     */
    public Optional<Status> latestStatus(MapFeature feature) {
        Optional<Status> dated = statusesOf(feature).latest().map(Fact::value);
        return dated.filter(status -> status != Status.NAMED_ONLY)
                .or(() -> feature.text(MapFeature.UNDATED_STATUS).flatMap(Status::ofId))
                .or(() -> dated);
    }
}
