package bishan.atlas.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Option;

/** The day a sheet or a book is made. */
final class DateOption {
    @Option(names = "--date", descriptionKey = "date", paramLabel = "DATE")
    private String date;

    /** Today where nothing is said. */
    LocalDate date(Clock clock) {
        try {
            return date == null ? LocalDate.now(clock) : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new WrongUsage("usage.date", date);
        }
    }
}
