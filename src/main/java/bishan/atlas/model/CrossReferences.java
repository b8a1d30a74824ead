package bishan.atlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What any record may carry beside its own facts, by the record's id: other names, ties to other records, evidence in the documents. */
public record CrossReferences(
        Map<String, List<String>> aliases,
        Map<String, List<Link>> links,
        Map<String, List<Evidence>> evidence,
        Map<String, Bilingual> noZone) {
    public static final CrossReferences NONE = new CrossReferences(Map.of(), Map.of(), Map.of(), Map.of());

    public CrossReferences {
        aliases = Map.copyOf(aliases);
        links = Map.copyOf(links);
        evidence = Map.copyOf(evidence);
        noZone = Map.copyOf(noZone);
    }

    public List<String> aliasesOf(String id) {
        return aliases.getOrDefault(id, List.of());
    }

    /** Why a record that seems to belong to a zone is tied to none. */
    public Optional<Bilingual> noZoneOf(String id) {
        return Optional.ofNullable(noZone.get(id));
    }

    public List<Link> linksOf(String id) {
        return links.getOrDefault(id, List.of());
    }

    public List<Evidence> evidenceOf(String id) {
        return evidence.getOrDefault(id, List.of());
    }
}
