package bishan.atlas.cli;

/** What the program answers the shell. */
final class ExitCode {
    static final int OK = 0;
    static final int ERRORS_IN_DATA = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_WRITTEN = 3;
    static final int NO_DISPLAY = 4;
    static final int BUG = 70;

    private ExitCode() {}
}
