package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something the documents speak of that is neither a zone, a project, a transport record nor a park: a context area, a partner, an event
 * and so on. What else ties it to other records stands in {@link CrossReferences}.
 */
public record Subject(
        String id,
        Kind kind,
        Bilingual name,
        Optional<Period> date,
        List<Fact<Bilingual>> statements,
        List<Figure> figures) {

    /** The kinds, each with a file of its own. */
    public enum Kind {
        CONTEXT_AREA("context_areas"),
        PARTNER("partners"),
        EVENT("events"),
        HONOUR("honours"),
        POLICY("policies"),
        NAMED_PLACE("named_places"),
        OUTSIDE_CHECK("outside_checks");

        private final String list;

        Kind(String list) {
            this.list = list;
        }

        /** The name of its list and, with {@code .json}, of its file. */
        public String list() {
            return list;
        }
    }

    public Subject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
    }
}
