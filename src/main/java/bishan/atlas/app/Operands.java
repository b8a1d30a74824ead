package bishan.atlas.app;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures and indicator points of an atlas by id, as worked-out values name them. */
final class Operands {
    private final Map<String, Fact<Quantity>> facts = new HashMap<>();

    Operands(Atlas atlas) {
        atlas.records().figures().forEach(figure -> facts.put(figure.id(), figure.fact()));
        atlas.records().points().forEach(point -> facts.put(point.id(), point.fact()));
    }

    Optional<Quantity> of(String id) {
        return Optional.ofNullable(facts.get(id)).map(Fact::value);
    }

    List<String> sourcesOf(String id) {
        return facts.containsKey(id) ? facts.get(id).sourceIds() : List.of();
    }
}
