package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.ParkCount;
import bishan.atlas.model.ParkRecord;
import bishan.atlas.model.PartialDate;
import java.util.Optional;

/** Reads the parks and the park counts of {@code parks.json}. */
final class ParkReader {
    private ParkReader() {}

    static Optional<ParkRecord> park(Entry entry) {
        return Optional.of(new ParkRecord(
                entry.item(),
                entry.date("opened"),
                Parts.statements(entry, "statements"),
                Parts.figures(entry),
                Parts.statements(entry, "notes")));
    }

    static Optional<ParkCount> count(Entry entry) {
        Optional<Integer> value = entry.count("value");
        Optional<PartialDate> date = entry.neededDate("date");
        Optional<String> source = entry.source("source");
        Optional<Bilingual> words = entry.neededWords("");
        if (value.isEmpty() || date.isEmpty() || source.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ParkCount(
                entry.text("id").orElse(entry.path()),
                value.get(),
                entry.words("unit_").orElse(words.get()),
                date.get(),
                source.get(),
                words.get()));
    }
}
