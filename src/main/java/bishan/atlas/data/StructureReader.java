package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Structure;
import bishan.atlas.model.Structure.Node;
import java.util.List;
import java.util.Optional;

/** Reads one system of {@code structures.json} with its parts. */
final class StructureReader {
    private StructureReader() {}

    static Optional<Structure> read(Entry entry) {
        return entry.neededWords("name_")
                .map(name -> new Structure(
                        entry.item(), name, Parts.statements(entry, "statements"), nodes(entry, "nodes")));
    }

    private static List<Node> nodes(Entry entry, String field) {
        return entry.entries(field).stream()
                .flatMap(part -> node(part).stream())
                .toList();
    }

    private static Optional<Node> node(Entry entry) {
        Optional<String> id = entry.neededText("id");
        Optional<Bilingual> name = entry.neededWords("name_");
        Optional<List<String>> sources = entry.sources("source");
        if (id.isEmpty() || name.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Node(
                id.get(),
                name.get(),
                entry.words("role_"),
                References.anyOrNone(entry, "to"),
                sources.get(),
                nodes(entry, "children")));
    }
}
