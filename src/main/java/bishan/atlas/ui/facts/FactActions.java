package bishan.atlas.ui.facts;

/** What a click in a fact sheet may ask for. */
public interface FactActions {
    /** Opens the facts of a feature, a record or a source. */
    void open(String id);

    /** Flies to a place and opens its facts. */
    void fly(String id);

    /** Shows or hides inferred links. */
    void showInferred(boolean on);
}
