package bishan.atlas.data;

/**
 * How much of the evidence was looked up in the texts of the sources.
 *
 * @param tokens names and numbers cited in all files
 * @param checked those whose lines could be looked up
 * @param found those that stand in the lines they cite
 */
public record EvidenceCount(int tokens, int checked, int found) {
    public EvidenceCount {
        if (found > checked || checked > tokens || found < 0) {
            throw new IllegalArgumentException(found + " of " + checked + " of " + tokens + " cannot be");
        }
    }
}
