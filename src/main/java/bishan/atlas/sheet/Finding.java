package bishan.atlas.sheet;

import bishan.atlas.scene.Box;
import java.util.List;

/**
 * One thing a sheet was looked at for before it is written.
 *
 * @param code key of the bundle {@code preflight}: {@code CODE.title} in a few words, {@code CODE.text} in a line
 * @param args what both are filled with
 * @param where on the page it shows, millimetres; empty where there is nothing to point at
 */
public record Finding(Severity severity, String code, List<Object> args, List<Box> where) {
    /** How much it matters, worst first. */
    public enum Severity {
        /** The sheet must not go out like this. */
        ERROR,
        /** Worth a look. */
        CAUTION,
        /** Left open on purpose. */
        NOTE,
        PASSED
    }

    public Finding {
        args = List.copyOf(args);
        where = List.copyOf(where);
    }
}
