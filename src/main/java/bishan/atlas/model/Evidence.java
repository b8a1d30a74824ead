package bishan.atlas.model;

import java.util.List;
import java.util.Objects;

/**
 * Where a source says it: the lines of its text, counted from 1, and short words that must be found there, white space ignored.
 */
public record Evidence(String sourceId, int firstLine, int lastLine, List<String> tokens) {
    public Evidence {
        Objects.requireNonNull(sourceId, "sourceId");
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines must be written 15 or 15-18, not " + firstLine + "-" + lastLine);
        }
        tokens = List.copyOf(tokens);
    }

    /** {@code 15} or {@code 15-18}. */
    public String lines() {
        return firstLine == lastLine ? String.valueOf(firstLine) : firstLine + "-" + lastLine;
    }
}
