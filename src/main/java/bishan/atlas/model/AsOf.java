package bishan.atlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An atlas as it was surely known by the end of a date. A fact is known when a source that gives it had surely appeared: a document that
 * can only be dated 2023 counts from the end of that year. A plan counts from the document that states it, not from the year it aims at.
 */
final class AsOf {
    private final PartialDate date;
    private final LocalDate day;
    private final Set<String> known;
    private final Set<String> documents;

    AsOf(PartialDate date, List<Source> sources) {
        this.date = date;
        day = date.latest();
        documents = sources.stream().filter(Source::isDocument).map(Source::id).collect(Collectors.toSet());
        known = sources.stream()
                .filter(source -> !source.isDocument() || appeared(source))
                .map(Source::id)
                .collect(Collectors.toSet());
    }

    private boolean appeared(Source source) {
        return source.date().filter(date -> !date.latest().isAfter(day)).isPresent();
    }

    Atlas of(Atlas atlas) {
        Atlas.Records records = records(atlas.records());
        Set<String> zones = records.zones().stream().map(Zone::id).collect(Collectors.toSet());
        List<Layer> layers = atlas.layers().stream()
                .map(layer -> new Layer(
                        layer.id(),
                        layer.groupId(),
                        layer.title(),
                        layer.key(),
                        layer.visible(),
                        layer.features().stream()
                                .filter(f -> isKnown(f, zones, atlas))
                                .map(this::feature)
                                .toList()))
                .toList();
        return new Atlas(atlas.title(), atlas.groups(), layers, records);
    }

    /** A zone counts from its record; a line or a stop from the first state told of it, where any is dated at all. */
    private boolean isKnown(MapFeature feature, Set<String> zones, Atlas whole) {
        if (feature.kind() == FeatureKind.ZONE) {
            return zones.contains(feature.id()) || whole.zone(feature.id()).isEmpty();
        }
        StatusHistory told = whole.statusesOf(feature);
        return told.isEmpty() || !statuses(told).isEmpty();
    }

    private Atlas.Records records(Atlas.Records all) {
        Atlas.Records mapped = new Atlas.Records(
                all.sources().stream().filter(s -> known.contains(s.id())).toList(),
                all.zones().stream().flatMap(zone -> zone(zone).stream()).toList(),
                all.projects().stream()
                        .filter(p -> anyKnown(p.history().sourceIds()))
                        .map(this::project)
                        .toList(),
                all.transport().stream()
                        .filter(t -> anyKnown(t.history().sourceIds()))
                        .map(this::transport)
                        .toList(),
                all.networks().stream().filter(n -> isKnown(n.text())).toList(),
                all.parks().stream().flatMap(park -> park(park).stream()).toList(),
                all.parkCounts().stream()
                        .filter(c -> known.contains(c.sourceId()))
                        .toList(),
                Context.NONE);
        return mapped.with(context(all.context()));
    }

    private MapFeature feature(MapFeature feature) {
        MapFeature.Facets facets = feature.facets();
        return new MapFeature(
                feature.id(),
                feature.kind(),
                feature.name(),
                feature.geometry(),
                feature.provenance(),
                new MapFeature.Facets(
                        facets.shortName(),
                        facets.record(),
                        statuses(facets.statuses()),
                        facets.tunnels(),
                        facets.attributes()));
    }

    private Optional<Zone> zone(Zone zone) {
        List<Figure> areas = figures(zone.plannedAreas());
        Zone.Content content = zone.content();
        Zone.Siting siting = content.siting();
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(new Zone(
                        zone.id(),
                        zone.name(),
                        zone.shortName(),
                        areas,
                        zone.region(),
                        new Zone.Content(
                                facts(content.industries()),
                                facts(content.functions()),
                                facts(content.inferredIndustries()),
                                content.milestones().stream()
                                        .filter(m -> isKnown(m.said()))
                                        .toList(),
                                content.lastWord(),
                                facts(content.cautions()),
                                new Zone.Siting(
                                        facts(siting.words()), siting.wording().filter(this::isKnown)))));
    }

    private Project project(Project project) {
        return new Project(project.id(), project.name(), project.kind(), project.ties(), history(project.history()));
    }

    private TransportRecord transport(TransportRecord record) {
        return new TransportRecord(
                record.id(), record.name(), record.aliases(), record.kind(), record.ties(), history(record.history()));
    }

    private Optional<ParkRecord> park(ParkRecord park) {
        ParkRecord told = new ParkRecord(
                park.id(),
                park.opened().filter(date -> !date.latest().isAfter(day)),
                facts(park.statements()),
                figures(park.figures()),
                facts(park.notes()));
        boolean silent = told.statements().isEmpty() && told.figures().isEmpty();
        return silent ? Optional.empty() : Optional.of(told);
    }

    private Context context(Context all) {
        List<IndicatorSeries> series = all.indicators().series().stream()
                .map(this::series)
                .filter(s -> !s.points().isEmpty())
                .toList();
        return new Context(
                all.subjects().stream().flatMap(s -> subject(s).stream()).toList(),
                all.structures().stream()
                        .filter(s -> s.statements().stream().anyMatch(this::isKnown))
                        .toList(),
                new Context.Indicators(all.indicators().topics(), series),
                all.derivations(),
                all.contradictions().stream()
                        .filter(c ->
                                all.cross().evidenceOf(c.id()).stream().allMatch(e -> known.contains(e.sourceId())))
                        .toList(),
                all.cross(),
                all.namedLines());
    }

    private Optional<Subject> subject(Subject subject) {
        List<Fact<Bilingual>> statements = facts(subject.statements());
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(
                        subject.id(),
                        subject.kind(),
                        subject.name(),
                        subject.date(),
                        statements,
                        figures(subject.figures())));
    }

    private IndicatorSeries series(IndicatorSeries series) {
        return new IndicatorSeries(
                series.id(),
                series.topicId(),
                series.name(),
                series.unitWords(),
                series.definitions(),
                series.points().stream()
                        .filter(point -> anyKnown(point.fact().sourceIds()))
                        .toList(),
                series.note());
    }

    private Project.History history(Project.History history) {
        return new Project.History(
                statuses(history.statuses()),
                figures(history.figures()),
                facts(history.notes()),
                history.sourceIds().stream().filter(known::contains).toList());
    }

    private StatusHistory statuses(StatusHistory history) {
        return new StatusHistory(history.asOf(date).stream()
                .filter(entry -> anyKnown(entry.sourceIds()))
                .toList());
    }

    private List<Figure> figures(List<Figure> figures) {
        Predicate<Figure> told = figure -> anyKnown(figure.fact().sourceIds());
        return figures.stream().filter(told).toList();
    }

    private <T> List<Fact<T>> facts(List<Fact<T>> facts) {
        return facts.stream().filter(fact -> anyKnown(fact.sourceIds())).toList();
    }

    /** A dated fact: its source had appeared, and what it tells of had come about. */
    private boolean isKnown(Fact<?> fact) {
        boolean come = fact.date().map(when -> !when.latest().isAfter(day)).orElse(true);
        return come && anyKnown(fact.sourceIds());
    }

    /** Outside sources have no day of appearance; what they tell counts by its own date. */
    private boolean anyKnown(List<String> sourceIds) {
        return sourceIds.stream().anyMatch(id -> !documents.contains(id) || known.contains(id));
    }
}
