package bishan.atlas.cli;

import java.util.List;

/** An argument that cannot be used: a key of the bundle {@code cli} with its arguments. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    WrongUsage(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }
}
