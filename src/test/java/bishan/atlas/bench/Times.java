package bishan.atlas.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalDouble;

/** Median milliseconds by workload, measure and column, and what they come to against the best peer. */
final class Times {
    private static final String LINE_START = "ms ";

    private final Map<Row, Map<String, Double>> rows = new LinkedHashMap<>();

    record Row(String workload, Measure measure) {}

    /** Our time divided by that of the peer that was quickest: under 1 we are quicker. */
    record Ratio(Row row, double value, String bestPeer) {}

    /** Takes a line {@code ms COLUMN WORKLOAD MEASURE MILLISECONDS}; false for any other. */
    boolean take(String line) {
        if (!line.startsWith(LINE_START)) {
            return false;
        }
        String[] parts = line.split(" ");
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a time: " + line);
        }
        put(new Row(parts[2], Measure.of(parts[3])), parts[1], Double.parseDouble(parts[4]));
        return true;
    }

    void put(Row row, String column, double ms) {
        if (!(ms > 0)) {
            throw new IllegalArgumentException(column + " " + row + " took " + ms + " ms");
        }
        rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, ms);
    }

    List<Row> rows() {
        return List.copyOf(rows.keySet());
    }

    OptionalDouble ms(Row row, String column) {
        Double ms = rows.getOrDefault(row, Map.of()).get(column);
        return ms == null ? OptionalDouble.empty() : OptionalDouble.of(ms);
    }

    /** One for each row that we and at least one of {@code peers} have a time for. */
    List<Ratio> ratios(String ours, List<String> peers) {
        List<Ratio> ratios = new ArrayList<>();
        rows.forEach((row, times) -> {
            Optional<Entry<String, Double>> best = times.entrySet().stream()
                    .filter(time -> peers.contains(time.getKey()))
                    .min(Entry.comparingByValue());
            if (best.isPresent() && times.containsKey(ours)) {
                double value = times.get(ours) / best.get().getValue();
                ratios.add(new Ratio(row, value, best.get().getKey()));
            }
        });
        return ratios;
    }
}
