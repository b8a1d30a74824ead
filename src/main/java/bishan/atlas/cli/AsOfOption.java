package bishan.atlas.cli;

import bishan.atlas.model.PartialDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The date by whose end something must have been surely known. */
final class AsOfOption {
    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "DATE")
    private String asOf;

    Optional<PartialDate> date() {
        try {
            return Optional.ofNullable(asOf).map(String::strip).map(PartialDate::parse);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("usage.asOf", asOf);
        }
    }
}
