package bishan.atlas.app.table;

import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.ParkRecord;
import bishan.atlas.model.Project;
import bishan.atlas.model.Zone;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every source that speaks of a record, in the order of the record. */
final class Cited {
    private Cited() {}

    static List<String> of(Project.History history) {
        return Stream.of(
                        history.sourceIds().stream(),
                        history.statuses().stream().map(Fact::sourceId),
                        figures(history.figures()),
                        facts(history.notes()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    static List<String> of(ParkRecord park) {
        return Stream.of(facts(park.statements()), figures(park.figures()), facts(park.notes()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    static List<String> of(Zone zone) {
        return Stream.of(
                        figures(zone.plannedAreas()),
                        facts(List.of(zone.region())),
                        zone.content().milestones().stream().flatMap(step -> step.sourceIds().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private static Stream<String> figures(List<Figure> figures) {
        return facts(figures.stream().map(Figure::fact).toList());
    }

    private static Stream<String> facts(Collection<? extends Fact<?>> facts) {
        return facts.stream().flatMap(fact -> fact.sourceIds().stream());
    }
}
