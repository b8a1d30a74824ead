package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.documents.DocumentPage.Entry;
import bishan.atlas.app.documents.DocumentPage.Fact;
import bishan.atlas.app.documents.DocumentPage.Group;
import bishan.atlas.app.documents.DocumentPage.Item;
import bishan.atlas.app.documents.DocumentPage.Line;
import bishan.atlas.app.documents.Told.Amount;
import bishan.atlas.app.documents.Told.Kind;
import bishan.atlas.app.documents.Told.Point;
import bishan.atlas.app.documents.Told.Thing;
import bishan.atlas.app.documents.Told.Words;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.IndicatorSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything one document says, under headings: each fact once, with the lines where it stands. */
final class StatedFacts {
    private static final int SUMMARY_ROWS = 12;

    private final Desk desk;
    private final ToldWords words;
    private final Frictions frictions;
    private final String document;
    private final List<Told> told;

    StatedFacts(Desk desk, String document) {
        this.desk = desk;
        this.document = document;
        words = new ToldWords(desk);
        frictions = new Frictions(desk);
        told = desk.told().stream().filter(t -> t.by(document)).toList();
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (IndicatorSeries.Topic topic :
                desk.atlas().records().context().indicators().topics()) {
            String title = desk.words()
                    .get("group.topic", kind(Kind.INDICATOR), desk.reading().in(topic.title()));
            add(groups, title, told.stream().filter(t -> isOf(t, topic.id())).toList());
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.INDICATOR) {
                add(
                        groups,
                        kind(kind),
                        told.stream().filter(t -> t.thing().kind() == kind).toList());
            }
        }
        List<Contradiction> doubts = contradictions();
        if (!doubts.isEmpty()) {
            List<Item> items = doubts.stream().map(this::item).toList();
            groups.add(new Group(desk.words().get("contradictions.title"), items.size(), items));
        }
        return groups;
    }

    /** A few numbers of every heading in turn, so that one sees at once what the document is about. */
    List<Fact> summary() {
        Map<String, List<Told>> byHeading = told.stream()
                .filter(StatedFacts::isForSummary)
                .collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()));
        List<Iterator<Told>> turns =
                byHeading.values().stream().map(List::iterator).toList();
        List<Told> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        boolean more = true;
        while (more && chosen.size() < SUMMARY_ROWS) {
            more = false;
            for (Iterator<Told> turn : turns) {
                if (turn.hasNext() && chosen.size() < SUMMARY_ROWS) {
                    Told next = turn.next();
                    more = true;
                    if (shown.add(words.line(next).text() + matterOf(next))) {
                        chosen.add(next);
                    }
                }
            }
        }
        List<String> headings = List.copyOf(byHeading.keySet());
        return chosen.stream()
                .sorted(Comparator.comparingInt(t -> headings.indexOf(heading(t))))
                .map(t -> new Fact(t.thing().targetId(), heading(t), words.sentence(t), lines(t)))
                .toList();
    }

    /** Numbers, each where it stands: not the point that refers to the figure of a record or to a count. */
    private static boolean isForSummary(Told told) {
        return told.content() instanceof Point point
                ? point.point().reading().figureId().isEmpty()
                : told.content() instanceof Amount;
    }

    /** An area of a zone stands in the project of its start too. */
    private static String matterOf(Told told) {
        return told.content() instanceof Amount amount
                ? amount.what().zh()
                : told.thing().name().zh();
    }

    List<Contradiction> contradictions() {
        return desk.atlas().records().context().contradictions().stream()
                .filter(c -> Frictions.involves(desk.atlas(), c, document))
                .toList();
    }

    /** How many things of a kind the document names. */
    long count(Kind kind) {
        return told.stream()
                .filter(t -> t.thing().kind() == kind && t.isNaming() && !(t.content() instanceof Told.Formula))
                .map(t -> t.thing().id())
                .distinct()
                .count();
    }

    long points() {
        return told.stream().filter(t -> t.content() instanceof Point).count();
    }

    /** The zones the document itself names. */
    List<Thing> zones() {
        return told.stream()
                .filter(t -> t.thing().kind() == Kind.ZONE && t.isNaming())
                .map(Told::thing)
                .distinct()
                .toList();
    }

    private void add(List<Group> groups, String title, List<Told> facts) {
        if (facts.isEmpty()) {
            return;
        }
        List<Item> items = facts.stream()
                .collect(Collectors.groupingBy(Told::thing, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> item(entry.getKey(), entry.getValue()))
                .toList();
        groups.add(new Group(title, items.size(), items));
    }

    private Item item(Thing thing, List<Told> facts) {
        List<Entry> entries = facts.stream().map(this::entry).toList();
        return new Item(thing.targetId(), desk.reading().in(thing.name()), lines(facts), entries);
    }

    private Item item(Contradiction contradiction) {
        Entry entry = new Entry(
                contradiction.id(),
                Optional.empty(),
                desk.reading().in(contradiction.words().said()),
                "",
                List.of());
        return new Item(
                contradiction.id(),
                desk.reading().in(contradiction.title()),
                desk.lines(document, contradiction.id()),
                List.of(entry));
    }

    private Entry entry(Told fact) {
        Line line = words.entry(fact);
        List<Chip> chips = new ArrayList<>(frictions.of(fact.id()));
        if (fact.content() instanceof Words words && words.label().equals(Told.INFERRED)) {
            chips.add(0, new Chip(Chip.Type.INFERRED, "", desk.reading().say("chip.inferred"), "", Optional.empty()));
        }
        return new Entry(fact.id(), line.mark(), line.text(), line.remark(), chips);
    }

    private String lines(Told fact) {
        return lines(List.of(fact));
    }

    private String lines(List<Told> facts) {
        String[] ids = Stream.concat(
                        facts.stream().map(Told::id),
                        facts.stream().map(t -> t.thing().id()))
                .distinct()
                .toArray(String[]::new);
        return desk.lines(document, ids);
    }

    private String heading(Told fact) {
        if (fact.thing().kind() != Kind.INDICATOR) {
            return kind(fact.thing().kind());
        }
        return desk.atlas().records().context().indicators().topics().stream()
                .filter(topic -> isOf(fact, topic.id()))
                .map(topic -> desk.reading().in(topic.title()))
                .findFirst()
                .orElseGet(() -> kind(Kind.INDICATOR));
    }

    private static boolean isOf(Told fact, String topicId) {
        return fact.thing().kind() == Kind.INDICATOR && fact.thing().topicId().equals(topicId);
    }

    private String kind(Kind kind) {
        return desk.words().get("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
