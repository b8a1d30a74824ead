package bishan.atlas.export;

import bishan.atlas.text.Messages;
import java.util.List;

/** What keeps a text from being a recipe: a key of the bundle {@code export} with its arguments. */
public final class RecipeFlaw extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    RecipeFlaw(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }

    /** In the words of the bundle {@code export}. */
    public String message(Messages words) {
        return words.get(key, args.toArray());
    }
}
