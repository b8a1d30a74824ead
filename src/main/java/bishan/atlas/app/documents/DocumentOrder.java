package bishan.atlas.app.documents;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The documents in order of time: by the last day each may be of, since a year alone may end after a month of it. */
final class DocumentOrder {
    private DocumentOrder() {}

    static List<Source> of(Atlas atlas) {
        return atlas.records().sources().stream()
                .filter(Source::isDocument)
                .sorted(Comparator.comparing(DocumentOrder::latest).thenComparing(Source::id))
                .toList();
    }

    /** The ids of the documents before {@code id}, the latest first. */
    static List<String> before(Atlas atlas, String id) {
        List<String> ids = of(atlas).stream().map(Source::id).toList();
        List<String> earlier = new ArrayList<>(ids.subList(0, Math.max(0, ids.indexOf(id))));
        Collections.reverse(earlier);
        return earlier;
    }

    private static LocalDate latest(Source source) {
        Optional<PartialDate> last =
                source.particulars().map(p -> p.dating().latest()).or(source::date);
        return last.map(PartialDate::latest).orElse(LocalDate.MAX);
    }
}
