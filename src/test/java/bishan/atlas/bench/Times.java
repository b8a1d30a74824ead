package bishan.atlas.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Milliseconds by workload, measure and column, and what they come to against the best peer. Where a time is taken more than once, in
 * several rounds, the median counts.
 */
final class Times {
    private static final String LINE_START = "ms ";

    private final Map<Row, Map<String, List<Double>>> rows = new LinkedHashMap<>();

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
        rows.computeIfAbsent(row, r -> new LinkedHashMap<>())
                .computeIfAbsent(column, c -> new ArrayList<>())
                .add(ms);
    }

    List<Row> rows() {
        return List.copyOf(rows.keySet());
    }

    OptionalDouble ms(Row row, String column) {
        List<Double> taken = rows.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
        return taken.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Timing.median(
                        taken.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** One for each row that we and at least one of {@code peers} have a time for. */
    List<Ratio> ratios(String ours, List<String> peers) {
        List<Ratio> ratios = new ArrayList<>();
        for (Row row : rows.keySet()) {
            Optional<String> best = peers.stream()
                    .filter(peer -> ms(row, peer).isPresent())
                    .min(Comparator.comparingDouble(peer -> ms(row, peer).orElseThrow()));
            OptionalDouble our = ms(row, ours);
            if (best.isPresent() && our.isPresent()) {
                double value = our.getAsDouble() / ms(row, best.get()).orElseThrow();
                ratios.add(new Ratio(row, value, best.get()));
            }
        }
        return ratios;
    }
}
