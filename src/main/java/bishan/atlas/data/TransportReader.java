package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.Project;
import bishan.atlas.model.StatusEntry;
import bishan.atlas.model.TransportRecord;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Iterator;
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
        List<String> sources = history.statuses().stream()
                .map(StatusEntry::sourceId)
                .distinct()
                .toList();
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
        Optional<Double> total = entry.neededNumber("total");
        if (text.isEmpty() || source.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NetworkTarget(
                entry.item(),
                text.get(),
                where.orElse(text.get()),
                source.get(),
                counts(entry),
                total.get().intValue()));
    }

    private static Map<String, Integer> counts(Entry entry) {
        Map<String, Integer> counts = new HashMap<>();
        JsonNode node = entry.node().path("counts");
        Entry part = new Entry(entry.reading(), entry.item(), "counts.", node);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            part.number(name).ifPresent(count -> counts.put(name, count.intValue()));
        }
        return counts;
    }
}
