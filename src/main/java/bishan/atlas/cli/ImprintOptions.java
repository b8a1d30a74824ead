package bishan.atlas.cli;

import bishan.atlas.sheet.SheetWords;
import picocli.CommandLine.Option;

/** Who answers for a sheet or a book; nothing is printed of what is not given. */
final class ImprintOptions {
    @Option(names = "--compiler", descriptionKey = "compiler", paramLabel = "TEXT", defaultValue = "")
    private String compiler;

    @Option(names = "--map-number", descriptionKey = "mapNumber", paramLabel = "TEXT", defaultValue = "")
    private String mapNumber;

    String compiler() {
        return accepted("--compiler", compiler);
    }

    String mapNumber() {
        return accepted("--map-number", mapNumber);
    }

    /** {@code text}, where it is not too long for a sheet. */
    static String accepted(String option, String text) {
        if (!SheetWords.accepts(text)) {
            throw new WrongUsage("usage.words", option, SheetWords.MOST);
        }
        return text;
    }
}
