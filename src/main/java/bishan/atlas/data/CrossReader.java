package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.CrossReferences;
import bishan.atlas.model.Evidence;
import bishan.atlas.model.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what any record may carry: other names, ties and evidence; points of a series carry evidence of their own. */
final class CrossReader {
    private static final Pattern LINES = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, List<Evidence>> evidence = new HashMap<>();
    private final Map<String, Bilingual> noZone = new HashMap<>();

    void read(Entry entry) {
        put(aliases, entry.item(), entry.texts("aliases"));
        put(links, entry.item(), Parts.links(entry));
        put(evidence, entry.item(), evidence(entry));
        entry.words("no_zone_").ifPresent(words -> noZone.putIfAbsent(entry.item(), words));
        for (Entry point : entry.entries("points")) {
            point.text("id").ifPresent(id -> put(evidence, id, evidence(point)));
        }
    }

    CrossReferences references() {
        return new CrossReferences(aliases, links, evidence, noZone);
    }

    private static <T> void put(Map<String, List<T>> lists, String id, List<T> list) {
        if (!list.isEmpty()) {
            lists.putIfAbsent(id, list);
        }
    }

    private static List<Evidence> evidence(Entry entry) {
        return entry.entries("evidence").stream()
                .flatMap(part -> piece(part).stream())
                .toList();
    }

    private static Optional<Evidence> piece(Entry entry) {
        Optional<String> source = entry.source("source");
        Optional<String> lines = entry.neededText("lines");
        if (source.isEmpty() || lines.isEmpty()) {
            return Optional.empty();
        }
        Matcher range = LINES.matcher(lines.get());
        int first = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        int last = range.matches() && range.group(2) != null ? Integer.parseInt(range.group(2)) : first;
        if (first < 1 || last < first) {
            entry.report(Flaw.EVIDENCE_BAD, "lines", lines.get());
            return Optional.empty();
        }
        return Optional.of(new Evidence(source.get(), first, last, entry.texts("tokens")));
    }
}
