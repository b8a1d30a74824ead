package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Link;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.Period;
import bishan.atlas.model.Project;
import bishan.atlas.model.TransportRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the records and the network formulas of {@code transport.json}. */
final class TransportReader {
    private final Set<String> drawn;

    /** @param drawn the ids of the features that were loaded; a record is not tied to a feature that was not */
    TransportReader(Set<String> drawn) {
        this.drawn = Set.copyOf(drawn);
    }

    Optional<TransportRecord> read(Entry entry) {
        Optional<Bilingual> name = entry.neededWords("name_");
        Optional<String> kind = entry.neededText("kind");
        List<String> features =
                References.features(entry).stream().filter(drawn::contains).toList();
        TransportRecord.Ties ties = new TransportRecord.Ties(
                entry.flag("in_district", true), features, entry.words("place_"), Parts.zoneLinks(entry));
        Project.History history = Parts.history(entry, List.of());
        if (name.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> sources =
                history.statuses().stream().map(Fact::sourceId).distinct().toList();
        return Optional.of(new TransportRecord(
                entry.item(),
                name.get(),
                entry.texts("aliases"),
                kind.get(),
                ties,
                new Project.History(history.statuses(), history.figures(), history.notes(), sources)));
    }

    static Optional<NetworkTarget> network(Entry entry) {
        Optional<Bilingual> text = entry.neededWords("text_");
        Optional<Bilingual> where = entry.words("where_");
        Optional<String> source = entry.source("source");
        Optional<Period> date = entry.neededPeriod("date");
        Optional<Integer> total = entry.count("total");
        if (text.isEmpty() || source.isEmpty() || date.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NetworkTarget(
                entry.item(),
                Fact.dated(text.get(), date.get(), source.get(), Optional.empty()),
                where.orElse(text.get()),
                counts(entry),
                total.get(),
                new NetworkTarget.Remarks(entry.words("note_"), outside(entry))));
    }

    private static Optional<Fact<Bilingual>> outside(Entry entry) {
        Optional<Bilingual> words = entry.words("outside_note_");
        return words.isEmpty()
                ? Optional.empty()
                : entry.source("outside_source").map(id -> Fact.said(words.get(), List.of(id)));
    }

    private static Map<String, Integer> counts(Entry entry) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        entry.part("counts")
                .ifPresent(part -> part.node()
                        .fieldNames()
                        .forEachRemaining(name -> part.count(name).ifPresent(count -> counts.put(name, count))));
        return counts;
    }

    /** Which records each kind of the formulas names. */
    static List<NetworkTarget.Named> named(Entry root) {
        List<NetworkTarget.Named> named = new ArrayList<>();
        root.part("named")
                .ifPresent(part -> part.node()
                        .fieldNames()
                        .forEachRemaining(kind -> named.add(new NetworkTarget.Named(
                                kind, List.copyOf(References.anyOf(part, kind)), unsure(root, kind)))));
        return named;
    }

    private static List<Link> unsure(Entry root, String kind) {
        return root.entries("named_unsure").stream()
                .filter(part -> part.text("target").filter(kind::equals).isPresent())
                .flatMap(part -> References.any(part, "to").stream()
                        .flatMap(id -> part.neededWords("reason_").stream()
                                .map(reason -> new Link(id, Link.Kind.INFERRED, Optional.of(reason)))))
                .toList();
    }
}
