package bishan.atlas.app.documents;

import bishan.atlas.app.ContradictionWords;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Contradiction.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The contradictions where they touch a fact, as chips that lead to them. */
final class Frictions {
    /** From the gravest on; what only warns of a misreading or of the print is told on the contradiction's own page. */
    private static final List<Kind> BETWEEN_DOCUMENTS =
            List.of(Kind.CONFLICT, Kind.SUSPECT, Kind.SERIES, Kind.SCOPE, Kind.AMBIGUOUS, Kind.NAMING);

    private static final List<Kind> OF_STATES = List.of(Kind.CONFLICT, Kind.AMBIGUOUS, Kind.NAMING);

    private final Desk desk;

    Frictions(Desk desk) {
        this.desk = desk;
    }

    /** The gravest contradiction between two documents on these figures, points or formulas. */
    List<Chip> ofFigures(String earlier, String later, Set<String> ids) {
        return gravest(between(earlier, later, ids), BETWEEN_DOCUMENTS, ids);
    }

    /** The gravest one on the state of a record; what is about its figures comes after what is about itself. */
    List<Chip> ofRecord(String earlier, String later, String id) {
        List<Contradiction> all = between(earlier, later, Set.of(id)).toList();
        List<Contradiction> itself = all.stream()
                .filter(c -> c.reach().touches().stream().noneMatch(touched -> touched.startsWith(id + ".")))
                .toList();
        return gravest((itself.isEmpty() ? all : itself).stream(), OF_STATES, Set.of(id));
    }

    private Stream<Contradiction> between(String earlier, String later, Set<String> ids) {
        return touching(ids).filter(c -> involves(desk.atlas(), c, earlier) && involves(desk.atlas(), c, later));
    }

    private List<Chip> gravest(Stream<Contradiction> found, List<Kind> order, Set<String> ids) {
        return found
                .filter(c -> order.contains(c.kind()))
                .min(Comparator.comparingInt(c -> order.indexOf(c.kind())))
                .map(c -> chip(c, ids))
                .stream()
                .toList();
    }

    /** What touches exactly this fact: a figure, a point, a formula. */
    List<Chip> of(String factId) {
        return gravest(touching(Set.of(factId)), BETWEEN_DOCUMENTS, Set.of(factId));
    }

    /** Every contradiction that touches a record, gravest first. */
    List<Chip> all(String recordId) {
        return touching(Set.of(recordId))
                .sorted(Comparator.comparing(Contradiction::kind))
                .map(c -> chip(c, Set.of(recordId)))
                .toList();
    }

    /** Numbers of one series under two definitions, where no contradiction says so already. */
    Chip otherScope(String why) {
        return new Chip(Chip.Type.CONFLICT, "", desk.words().get("friction.definition"), why, Optional.empty());
    }

    /** Whether a contradiction is about what {@code sourceId} says. */
    static boolean involves(Atlas atlas, Contradiction contradiction, String sourceId) {
        return contradiction.columns().contains(sourceId)
                || atlas.cross().evidenceOf(contradiction.id()).stream()
                        .anyMatch(piece -> piece.sourceId().equals(sourceId));
    }

    private Stream<Contradiction> touching(Set<String> ids) {
        return desk.atlas().records().context().contradictions().stream()
                .filter(c -> anyOf(c.reach().touches(), ids) || anyOf(c.reach().notJoined(), ids));
    }

    private static boolean anyOf(Set<String> touched, Collection<String> ids) {
        return ids.stream().anyMatch(touched::contains);
    }

    private Chip chip(Contradiction contradiction, Set<String> ids) {
        boolean series = !contradiction.reach().notJoined().isEmpty() && contradiction.kind() == Kind.AMBIGUOUS;
        Kind kind = series ? Kind.SERIES : contradiction.kind();
        return ContradictionWords.chip(contradiction, kind, desk.words().language());
    }
}
