package bishan.atlas.model;

import java.util.List;
import java.util.Objects;

/** A dated step in a zone's story; {@code disputed} where the documents do not agree on it. */
public record Milestone(Fact<Bilingual> said, boolean disputed) {
    public Milestone {
        Objects.requireNonNull(said, "said");
        said.when();
    }

    public Period date() {
        return said.when();
    }

    public Bilingual text() {
        return said.value();
    }

    public List<String> sourceIds() {
        return said.sourceIds();
    }
}
