package bishan.atlas.app;

import bishan.atlas.data.Problem;
import java.util.List;

/** What came of reading the maps again after somebody saved in them. */
public sealed interface Reread {
    /** The names of the files that differ from those of the atlas on show. */
    List<String> files();

    /** The change may be shown: it brings no error that the atlas on show did not have. */
    record Changed(List<String> files, OpenAtlas atlas) implements Reread {
        public Changed {
            files = List.copyOf(files);
        }
    }

    /** The change brings {@code errors}, so the atlas on show stays. */
    record Refused(List<String> files, List<Problem> errors) implements Reread {
        public Refused {
            files = List.copyOf(files);
            errors = List.copyOf(errors);
        }
    }
}
