package bishan.atlas.sheet;

/** The place of a sheet in a book: page {@code number} of {@code total}. */
public record PageNumber(int number, int total) {
    public PageNumber {
        if (number < 1 || number > total) {
            throw new IllegalArgumentException("page " + number + " of " + total);
        }
    }
}
