package bishan.atlas.export;

import bishan.atlas.text.Messages;
import java.util.List;

/** An export that did not happen, and why, for the person who asked: a key of the bundle {@code export} with its arguments. */
public final class ExportFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private static final String CANCELLED = "cancelled";

    private final String key;
    private final transient List<Object> args;

    public ExportFailure(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    ExportFailure(Throwable cause, String key, Object... args) {
        this(key, args);
        initCause(cause);
    }

    /** The one that is no fault: whoever asked wants it no more. */
    public static ExportFailure cancelled(Throwable cause) {
        return new ExportFailure(cause, CANCELLED);
    }

    public boolean isCancelled() {
        return key.equals(CANCELLED);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    /** The message in the language of {@code words}, which must be the bundle {@code export}. */
    public String message(Messages words) {
        return words.get(key, args.toArray());
    }
}
