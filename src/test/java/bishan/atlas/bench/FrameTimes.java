package bishan.atlas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times by gesture, and the table of them in milliseconds: from frame to frame; the processor time that a frame took of the JavaFX thread
 * and of the one that draws, which other work on the machine does not lengthen; from the last gesture to the sharp picture.
 */
final class FrameTimes {
    private static final String ROW = "%-12s %7s %7s %7s %7s   %7s %7s   %7s %7s   %8s %8s %8s%n";

    private final Map<String, List<Double>> frames = new LinkedHashMap<>();
    private final Map<String, List<Double>> fx = new LinkedHashMap<>();
    private final Map<String, List<Double>> draw = new LinkedHashMap<>();
    private final Map<String, List<Double>> sharp = new LinkedHashMap<>();

    void frame(String gesture, long nanos, long fxNanos, long drawNanos) {
        add(frames, gesture, nanos);
        add(fx, gesture, fxNanos);
        add(draw, gesture, drawNanos);
    }

    void sharp(String gesture, long nanos) {
        add(sharp, gesture, nanos);
    }

    private static void add(Map<String, List<Double>> to, String gesture, long nanos) {
        if (!gesture.isEmpty()) {
            to.computeIfAbsent(gesture, g -> new ArrayList<>()).add(nanos / 1e6);
        }
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append(ROW.formatted(
                "ms", "frames", "p50", "p95", "max", "fx50", "fx95", "draw50", "draw95", "sharp50", "sharp95", "max"));
        frames.forEach((gesture, times) -> {
            List<Double> until = sharp.getOrDefault(gesture, List.of());
            table.append(ROW.formatted(
                    gesture,
                    times.size(),
                    quantile(times, 0.5),
                    quantile(times, 0.95),
                    quantile(times, 1),
                    quantile(fx.get(gesture), 0.5),
                    quantile(fx.get(gesture), 0.95),
                    quantile(draw.get(gesture), 0.5),
                    quantile(draw.get(gesture), 0.95),
                    quantile(until, 0.5),
                    quantile(until, 0.95),
                    quantile(until, 1)));
        });
        return table.toString();
    }

    private static String quantile(List<Double> times, double share) {
        if (times.isEmpty()) {
            return "-";
        }
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "%.1f".formatted(sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))));
    }
}
