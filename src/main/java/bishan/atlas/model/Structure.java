package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A system the documents describe by its parts, such as 1+3+N: a tree whose nodes may be records of the atlas. */
public record Structure(String id, Bilingual name, List<Fact<Bilingual>> statements, List<Node> nodes) {

    /** A part; {@code recordId} names the record it is, where the atlas has one. */
    public record Node(
            String id,
            Bilingual name,
            Optional<Bilingual> role,
            Optional<String> recordId,
            List<String> sourceIds,
            List<Node> children) {
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(recordId, "recordId");
            sourceIds = List.copyOf(sourceIds);
            children = List.copyOf(children);
        }
    }

    public Structure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        statements = List.copyOf(statements);
        nodes = List.copyOf(nodes);
    }
}
