package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.documents.DocumentPage.Cell;
import bishan.atlas.app.documents.DocumentPage.Change;
import bishan.atlas.app.documents.DocumentPage.Changes;
import bishan.atlas.app.documents.DocumentPage.Fold;
import bishan.atlas.app.documents.DocumentPage.Line;
import bishan.atlas.app.documents.Told.Amount;
import bishan.atlas.app.documents.Told.Formula;
import bishan.atlas.app.documents.Told.Kind;
import bishan.atlas.app.documents.Told.Point;
import bishan.atlas.app.documents.Told.State;
import bishan.atlas.app.documents.Told.Step;
import bishan.atlas.app.documents.Told.Thing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one document changes of what the documents before it said, found by setting their entries side by side. */
final class ChangeTable {
    private static final List<Kind> COMPARED =
            List.of(Kind.TRANSPORT, Kind.PROJECT, Kind.ZONE, Kind.PARK, Kind.INDICATOR);

    private final Desk desk;
    private final ToldWords words;
    private final Frictions frictions;
    private final String document;
    private final List<String> earlier;

    ChangeTable(Desk desk, String document) {
        this.desk = desk;
        this.document = document;
        words = new ToldWords(desk);
        frictions = new Frictions(desk);
        earlier = DocumentOrder.before(desk.atlas(), document);
    }

    Changes changes() {
        List<Change> rows = new ArrayList<>();
        List<Change> repeated = new ArrayList<>();
        List<Thing> added = new ArrayList<>();
        Map<String, List<Told>> byThing = desk.told().stream()
                .filter(told -> COMPARED.contains(told.thing().kind()))
                .filter(told -> !told.thing().isCountedByAnIndicator())
                .sorted(Comparator.comparingInt(
                        told -> COMPARED.indexOf(told.thing().kind())))
                .collect(Collectors.groupingBy(told -> told.thing().id(), LinkedHashMap::new, Collectors.toList()));
        byThing.forEach((id, all) -> {
            boolean here = all.stream().anyMatch(told -> told.by(document) && told.isNaming());
            boolean before = all.stream().anyMatch(told -> isEarlier(told) && told.isNaming());
            if (here && before) {
                compare(all, rows, repeated);
            } else if (here) {
                added.add(all.get(0).thing());
            }
        });
        String none = earlier.isEmpty()
                ? desk.words().get("changes.first")
                : rows.isEmpty() ? desk.words().get("changes.none") : "";
        return new Changes(
                none,
                rows,
                added(added, byThing),
                new Fold(desk.words().get("changes.repeated", repeated.size()), repeated));
    }

    private void compare(List<Told> all, List<Change> rows, List<Change> repeated) {
        Map<String, List<Told>> byMatter = all.stream()
                .filter(Told::isFirm)
                .collect(Collectors.groupingBy(
                        told -> told.content().matter(), LinkedHashMap::new, Collectors.toList()));
        int compared = rows.size() + repeated.size();
        byMatter.values().forEach(same -> pair(same, same.get(0).content() instanceof Amount, rows, repeated));
        if (rows.size() + repeated.size() == compared) {
            pair(all.stream().filter(Told::isFirm).toList(), false, rows, repeated);
        }
    }

    private void pair(List<Told> same, boolean named, List<Change> rows, List<Change> repeated) {
        List<Told> after = by(document, same);
        boolean actual = after.stream().anyMatch(ChangeTable::isActual);
        Optional<String> last = lastBefore(
                        same.stream().filter(t -> !actual || isActual(t)).toList())
                .or(() -> lastBefore(same));
        if (after.isEmpty() || last.isEmpty()) {
            return;
        }
        List<Told> before = by(last.get(), same);
        String aspect = named && after.get(0).content() instanceof Amount amount
                ? desk.reading().in(amount.what())
                : "";
        boolean otherScope = otherScope(before, after);
        Change row = new Change(
                after.get(0).thing().targetId(),
                desk.reading().in(after.get(0).thing().name()),
                aspect,
                cell(before, last.get(), otherScope),
                cell(after, document, otherScope),
                chips(last.get(), before, after, otherScope));
        (row.before().lines().equals(row.after().lines()) ? repeated : rows).add(row);
    }

    private Optional<String> lastBefore(List<Told> told) {
        return earlier.stream()
                .filter(id -> told.stream().anyMatch(t -> t.by(id) && !t.by(document)))
                .findFirst();
    }

    /** A value reached is set against a value reached before it is set against a target. */
    private static boolean isActual(Told told) {
        return told.content() instanceof Point point && !point.point().target();
    }

    private List<Told> by(String source, List<Told> told) {
        return told.stream().filter(t -> t.by(source)).sorted(Desk.byTime()).toList();
    }

    private boolean isEarlier(Told told) {
        return earlier.stream().anyMatch(told::by);
    }

    private Cell cell(List<Told> told, String source, boolean withDefinition) {
        Map<Object, Line> lines = new LinkedHashMap<>();
        for (Told one : told) {
            Line line = words.line(one);
            boolean defined = withDefinition
                    && one.content() instanceof Point point
                    && !point.point().target();
            lines.putIfAbsent(
                    one.content() instanceof Formula formula ? formula.target().counts() : line,
                    defined
                            ? new Line(line.mark(), line.text(), Desk.joined(line.remark(), words.definition((Point)
                                    one.content())))
                            : line);
        }
        return new Cell(List.copyOf(lines.values()), desk.source(source));
    }

    /** Whether actual points of two definitions stand on the two sides. */
    private static boolean otherScope(List<Told> before, List<Told> after) {
        Set<String> earlier = definitions(before);
        Set<String> later = definitions(after);
        return !earlier.isEmpty() && !later.isEmpty() && Collections.disjoint(earlier, later);
    }

    private static Set<String> definitions(List<Told> told) {
        return told.stream()
                .flatMap(t -> t.content() instanceof Point point ? Stream.of(point.point()) : Stream.empty())
                .filter(point -> !point.target())
                .map(point -> point.definitionId())
                .collect(Collectors.toSet());
    }

    private List<Chip> chips(String last, List<Told> before, List<Told> after, boolean otherScope) {
        Told first = after.get(0);
        Set<String> ids =
                Stream.concat(before.stream(), after.stream()).map(Told::id).collect(Collectors.toSet());
        boolean ofRecord = first.content() instanceof State || first.content() instanceof Step;
        List<Chip> chips = ofRecord
                ? frictions.ofRecord(last, document, first.thing().id())
                : frictions.ofFigures(last, document, ids);
        if (!chips.isEmpty() || !otherScope) {
            return chips;
        }
        return List.of(frictions.otherScope(
                first.content() instanceof Point point
                        ? point.series().note().map(desk.reading()::in).orElse("")
                        : ""));
    }

    private Fold added(List<Thing> things, Map<String, List<Told>> byThing) {
        List<Change> rows = new ArrayList<>();
        Map<Kind, Integer> counts = new HashMap<>();
        for (Thing thing : things) {
            counts.merge(thing.kind(), 1, Integer::sum);
            List<Told> here = by(document, byThing.get(thing.id()));
            List<Told> firm = here.stream().filter(Told::isFirm).limit(1).toList();
            rows.add(new Change(
                    thing.targetId(),
                    desk.reading().in(thing.name()),
                    "",
                    new Cell(List.of(), ""),
                    cell(firm.isEmpty() ? here.subList(0, 1) : firm, document, false),
                    List.of()));
        }
        String kinds = COMPARED.stream()
                .filter(counts::containsKey)
                .map(kind -> desk.words().get("kind." + kind.name().toLowerCase(Locale.ROOT)) + " " + counts.get(kind))
                .collect(Collectors.joining(desk.reading().say("list.separator")));
        return new Fold(desk.words().get("changes.added", things.size(), kinds), rows);
    }
}
