package bishan.atlas.data;

import java.util.List;
import java.util.Objects;

/**
 * Something wrong in {@code maps/}: the file as written in messages ({@code maps/stations.geojson}), the feature or record (id, or its
 * place in the file such as {@code #6}), the field, and what it is. The words come from the bundle {@code load}: {@code problem.CODE}
 * and {@code fix.CODE} with {@code args}.
 *
 * @param line where in the file it stands, counted from 1; 0 where that is not known
 */
public record Problem(
        Severity severity, String file, int line, String item, String field, String code, List<Object> args) {
    /** An error keeps something from being shown; a caution does not. */
    public enum Severity {
        ERROR,
        CAUTION
    }

    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        if (line < 0) {
            throw new IllegalArgumentException("a line is counted from 1, not " + line);
        }
        args = List.copyOf(args);
    }

    /** A problem whose line is not known yet. */
    public Problem(Severity severity, String file, String item, String field, String code, List<Object> args) {
        this(severity, file, 0, item, field, code, args);
    }

    Problem atLine(int found) {
        return new Problem(severity, file, found, item, field, code, args);
    }
}
