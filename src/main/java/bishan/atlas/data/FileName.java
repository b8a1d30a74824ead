package bishan.atlas.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Which names a file of the folder may have: on every system the same file, and always one inside. */
final class FileName {
    private static final int MOST = 200;

    /** What Windows takes for a device, with any ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** True for a plain name; a path, absolute or relative, could lead elsewhere. */
    static boolean isPlain(String name) {
        return !name.isBlank()
                && name.length() <= MOST
                && !name.endsWith(".")
                && name.equals(name.strip())
                && Characters.flaw(name).isEmpty()
                && name.chars().noneMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0)
                && !DEVICE.matcher(name).matches()
                && isPath(name);
    }

    private static boolean isPath(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
