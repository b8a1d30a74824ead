package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.ParkRecord;
import bishan.atlas.model.Project;
import bishan.atlas.model.Subject;
import bishan.atlas.model.TransportRecord;
import bishan.atlas.model.Zone;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What rests on one source: how many zones, projects, transport records and parks it speaks of, how many figures and positions. */
final class Citations {
    private final Atlas atlas;
    private final String sourceId;

    Citations(Atlas atlas, String sourceId) {
        this.atlas = atlas;
        this.sourceId = sourceId;
    }

    /** Counts by kind, in the order they are shown; kinds without any are left out. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        put(counts, "zones", atlas.records().zones().stream().filter(this::cites));
        put(counts, "projects", atlas.records().projects().stream().filter(p -> cites(p.history())));
        put(counts, "transport", atlas.records().transport().stream().filter(t -> cites(t.history())));
        put(counts, "networks", atlas.records().networks().stream().filter(n -> sourceId.equals(n.sourceId())));
        put(counts, "parks", atlas.records().parks().stream().filter(this::cites));
        put(
                counts,
                "points",
                atlas.records().points().filter(p -> p.fact().sourceIds().contains(sourceId)));
        put(counts, "others", atlas.records().context().subjects().stream().filter(this::cites));
        put(counts, "figures", figures().filter(figure -> sourceId.equals(figure.sourceId())));
        put(
                counts,
                "positions",
                atlas.features().filter(f -> f.provenance().sourceIds().contains(sourceId)));
        put(
                counts,
                "statuses",
                atlas.features()
                        .flatMap(f -> f.facets().statuses().stream())
                        .filter(entry -> sourceId.equals(entry.sourceId())));
        return counts;
    }

    private static void put(Map<String, Long> counts, String kind, Stream<?> cited) {
        long count = cited.count();
        if (count > 0) {
            counts.put(kind, count);
        }
    }

    /** What a document says of a zone; what we infer from it, or warn of with it, is not said of the zone. */
    private boolean cites(Zone zone) {
        Zone.Content content = zone.content();
        Stream<Fact<Bilingual>> statements = Stream.of(
                        List.of(zone.region()), content.industries(), content.functions())
                .flatMap(Collection::stream);
        return statements.anyMatch(s -> s.sourceIds().contains(sourceId))
                || zone.plannedAreas().stream().anyMatch(area -> sourceId.equals(area.sourceId()))
                || content.milestones().stream().anyMatch(m -> m.sourceIds().contains(sourceId));
    }

    private boolean cites(Subject subject) {
        return subject.statements().stream().anyMatch(s -> s.sourceIds().contains(sourceId))
                || subject.figures().stream().map(Figure::sourceId).anyMatch(sourceId::equals);
    }

    private boolean cites(Project.History history) {
        return history.sourceIds().contains(sourceId)
                || history.statuses().stream().map(Fact::sourceId).anyMatch(sourceId::equals)
                || history.figures().stream().map(Figure::sourceId).anyMatch(sourceId::equals)
                || history.notes().stream().anyMatch(note -> note.sourceIds().contains(sourceId));
    }

    private boolean cites(ParkRecord park) {
        return Stream.concat(park.statements().stream(), park.notes().stream())
                        .anyMatch(s -> s.sourceIds().contains(sourceId))
                || park.figures().stream().map(Figure::sourceId).anyMatch(sourceId::equals);
    }

    private Stream<Figure> figures() {
        return Stream.of(
                        atlas.records().zones().stream().flatMap(zone -> zone.plannedAreas().stream()),
                        atlas.records().projects().stream()
                                .map(Project::history)
                                .flatMap(h -> h.figures().stream()),
                        atlas.records().transport().stream()
                                .map(TransportRecord::history)
                                .flatMap(h -> h.figures().stream()),
                        atlas.records().parks().stream().flatMap(park -> park.figures().stream()))
                .flatMap(figures -> figures);
    }
}
