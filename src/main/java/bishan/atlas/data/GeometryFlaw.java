package bishan.atlas.data;

/** Ends the reading of one geometry at the first thing wrong in it; never leaves {@link GeometryReader}. */
final class GeometryFlaw extends Exception {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final String field;
    private final transient Object[] args;

    GeometryFlaw(Flaw flaw, String field, Object... args) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
        this.field = field;
        this.args = args;
    }

    void reportTo(Entry entry) {
        entry.report(flaw, field, args);
    }
}
