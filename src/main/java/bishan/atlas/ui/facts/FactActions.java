package bishan.atlas.ui.facts;

/** What a click in a fact sheet may ask for. */
public interface FactActions {
    /** Opens the facts of a feature, a record or a source. */
    void open(String id);

    /** Flies to a place and opens its facts. */
    void fly(String id);

    /** Shows the page of the documents view that {@code id} stands on. */
    void openPage(String id);

    /** Shows the chart of a series. */
    void openChart(String seriesId);

    /** Shows or hides inferred links. */
    void showInferred(boolean on);
}
