package bishan.atlas.export;

/** Hears how far a long export has come, and may stop it. Called from the thread that exports. */
public interface Progress {
    /** Hears nothing and stops nothing. */
    Progress NONE = (done, total) -> {};

    /** {@code done} steps of {@code total} are done; what a step is depends on what is written, such as the rows of a picture. */
    void at(long done, long total) throws ExportCancelled;
}
