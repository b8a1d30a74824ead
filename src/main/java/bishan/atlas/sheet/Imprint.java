package bishan.atlas.sheet;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The dates a sheet carries.
 *
 * @param asOf the latest date its documents speak of, as a reader reads it ({@code 2023年6月}); blank where none is known
 * @param madeOn the day the sheet was made, given by whoever asks for it: a sheet reads no clock
 */
public record Imprint(String asOf, LocalDate madeOn) {
    public Imprint {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(madeOn, "madeOn");
    }
}
