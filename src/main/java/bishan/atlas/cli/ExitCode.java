package bishan.atlas.cli;

/** What the program answers the shell; README.md and the help tell it too. */
final class ExitCode {
    /** Done; a check may have found cautions. */
    static final int OK = 0;

    /** A check found errors in the data, or there is nothing to draw. */
    static final int ERRORS_IN_DATA = 1;

    /** The arguments cannot be used. */
    static final int WRONG_USAGE = 2;

    /** A file could not be written. */
    static final int NOT_WRITTEN = 3;

    /** A window needs a display. */
    static final int NO_DISPLAY = 4;

    /** The program itself is wrong. */
    static final int BUG = 70;

    private ExitCode() {}
}
