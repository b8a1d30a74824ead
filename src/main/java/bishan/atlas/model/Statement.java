package bishan.atlas.model;

import java.util.List;
import java.util.Objects;

/** A short fact in our own words with the ids of the sources that give it. */
public record Statement(Bilingual text, List<String> sourceIds) {
    public Statement {
        Objects.requireNonNull(text, "text");
        sourceIds = List.copyOf(sourceIds);
    }
}
