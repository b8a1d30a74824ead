package bishan.atlas.model;

import java.util.List;
import java.util.Objects;

/** A dated step in a zone's story; {@code disputed} where the documents do not agree on it. */
public record Milestone(PartialDate date, Bilingual text, List<String> sourceIds, boolean disputed) {
    public Milestone {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        sourceIds = List.copyOf(sourceIds);
    }
}
