package bishan.atlas.scene;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a composer has done since it was made, so that it can be seen what a change made it do again. Safe for any thread. */
public final class Work {
    private final LongAdder indexes = new LongAdder();
    private final LongAdder filters = new LongAdder();
    private final LongAdder items = new LongAdder();
    private final LongAdder labelPasses = new LongAdder();
    private final LongAdder selections = new LongAdder();

    /**
     * @param indexes spatial indexes built
     * @param filters filters of rules evaluated over all features of a layer
     * @param items area and line items constructed
     * @param labelPasses times the labels of a frame were placed
     * @param selections times the marks of what is chosen were constructed
     */
    public record Count(long indexes, long filters, long items, long labelPasses, long selections) {
        /** What was done between {@code before} and this count. */
        public Count since(Count before) {
            return new Count(
                    indexes - before.indexes,
                    filters - before.filters,
                    items - before.items,
                    labelPasses - before.labelPasses,
                    selections - before.selections);
        }
    }

    /** How much was done so far. */
    public Count count() {
        return new Count(indexes.sum(), filters.sum(), items.sum(), labelPasses.sum(), selections.sum());
    }

    void indexed() {
        indexes.increment();
    }

    void filtered() {
        filters.increment();
    }

    void constructed() {
        items.increment();
    }

    void placedLabels() {
        labelPasses.increment();
    }

    void markedSelection() {
        selections.increment();
    }
}
