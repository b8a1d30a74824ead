package bishan.atlas.cli;

/** A whole number of the command line within bounds. */
final class WholeNumber {
    private WholeNumber() {}

    static int read(String option, String text, int least, int most) {
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Not a whole number: refused below like one out of range.
        }
        throw new WrongUsage("usage.number", option, String.valueOf(least), String.valueOf(most), text);
    }
}
