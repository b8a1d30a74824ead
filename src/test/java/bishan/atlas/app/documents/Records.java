package bishan.atlas.app.documents;

import bishan.atlas.model.Atlas;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of everything that has a fact sheet. */
final class Records {
    private Records() {}

    static Set<String> ids(Atlas atlas) {
        Atlas.Records records = atlas.records();
        return Stream.of(
                        records.sources().stream().map(r -> r.id()),
                        records.zones().stream().map(r -> r.id()),
                        records.projects().stream().map(r -> r.id()),
                        records.transport().stream().map(r -> r.id()),
                        records.networks().stream().map(r -> r.id()),
                        records.parks().stream().map(r -> r.id()),
                        records.context().subjects().stream().map(r -> r.id()),
                        records.context().structures().stream().map(r -> r.id()),
                        records.context().derivations().stream().map(r -> r.id()),
                        records.context().contradictions().stream().map(r -> r.id()),
                        records.context().indicators().series().stream().map(r -> r.id()),
                        atlas.features().map(f -> f.id()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }
}
