package bishan.atlas.app;

import bishan.atlas.data.FolderPrint;
import bishan.atlas.data.NewProblems;
import bishan.atlas.data.Problem;
import bishan.atlas.text.ChineseFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Notices that somebody saved in the {@code maps/} folder, and reads it again once it has come to rest.
 *
 * <p>It compares sizes and times of the files each time it is asked to look. The system's own notices of changes would come without
 * asking, but not from network folders, only every few seconds on macOS, and in a different order from every editor; two dozen sizes and
 * times cost about a millisecond.
 *
 * <p>Editors save in several steps: they empty the file and write it, or write another one and rename it. So nothing is read until two
 * looks see the same, and where a file is gone or empty not until {@link #PATIENCE_MS} later. What changes while it is being read is not
 * trusted and read once more.
 *
 * <p>It keeps no time of its own and starts no thread. One thread at a time.
 */
public final class MapsWatch {
    /** How long the folder must have been still, milliseconds. */
    static final long REST_MS = 100;

    /** The same where a file is gone or empty, as files are in the middle of a save. */
    static final long PATIENCE_MS = 1_500;

    private final Path folder;
    private OpenAtlas shown;
    private FolderPrint shownPrint;
    private FolderPrint readPrint;
    private FolderPrint seen;
    private long stillSinceMs;

    private MapsWatch(Path folder, FolderPrint print, OpenAtlas shown) {
        this.folder = folder;
        this.shown = shown;
        shownPrint = print;
        readPrint = print;
        seen = print;
    }

    /** Opens {@code folder} as {@link OpenAtlas#open} does and watches it from before the first file was read. */
    public static MapsWatch open(Path folder, ChineseFonts fonts) {
        FolderPrint print = FolderPrint.of(folder);
        return new MapsWatch(folder, print, OpenAtlas.open(folder, fonts));
    }

    /** The atlas on show: the one opened, or the last one handed out. */
    public OpenAtlas atlas() {
        return shown;
    }

    /** Whether something was seen that is not read yet: then the next look should come soon. */
    public boolean isWaiting() {
        return !seen.equals(readPrint);
    }

    /**
     * Looks at the folder, and reads it where it has changed and come to rest. Reads files: never on the JavaFX thread.
     *
     * @param nowMs the time by any clock that never runs backwards
     */
    public Optional<Reread> look(long nowMs) {
        FolderPrint now = FolderPrint.of(folder);
        if (!now.equals(seen)) {
            seen = now;
            stillSinceMs = nowMs;
            return Optional.empty();
        }
        long wanted = now.lacksFilesOf(readPrint) ? PATIENCE_MS : REST_MS;
        if (now.equals(readPrint) || nowMs - stillSinceMs < wanted) {
            return Optional.empty();
        }
        readPrint = now;
        OpenAtlas read = shown.reopened(folder);
        seen = FolderPrint.of(folder);
        stillSinceMs = nowMs;
        return seen.equals(now) ? Optional.of(judged(read, now)) : Optional.empty();
    }

    private Reread judged(OpenAtlas read, FolderPrint print) {
        List<String> files = print.changedSince(shownPrint);
        List<Problem> errors =
                NewProblems.in(read.report().errors(), shown.report().errors());
        if (!errors.isEmpty()) {
            return new Reread.Refused(files, errors);
        }
        shown = read;
        shownPrint = print;
        return new Reread.Changed(files, read);
    }
}
