package bishan.atlas.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects what checks find. What was reported before at the same place, or for what it stands in, is not said twice. One thread. */
final class Findings {
    /** One mistake in a geometry hides what else is wrong in it: a thousand swapped points are one mistake. */
    private static final Pattern GEOMETRY = Pattern.compile("(/features/\\d+/geometry)/.*");

    private final Problems problems = new Problems();
    private final Map<String, Set<String>> reported = new HashMap<>();

    /** @param before what was reported before */
    Findings(List<Problem> before, MapsFiles files) {
        Map<String, List<Problem>> byFile = before.stream().collect(Collectors.groupingBy(Problem::file));
        for (Spot root : files.roots()) {
            List<Problem> ofFile = byFile.getOrDefault(root.file(), List.of());
            if (!ofFile.isEmpty()) {
                Set<String> pointers = reported.computeIfAbsent(root.file(), file -> new HashSet<>());
                new FilePlaces(root).pointers(ofFile).forEach(pointer -> pointers.add(widened(pointer)));
            }
        }
    }

    private static String widened(String pointer) {
        Matcher geometry = GEOMETRY.matcher(pointer);
        return geometry.matches() ? geometry.group(1) : pointer;
    }

    void add(Flaw flaw, Spot spot, Object... args) {
        if (!isReported(spot)) {
            problems.add(flaw, spot.file(), spot.item(), spot.field(), args);
        }
    }

    private boolean isReported(Spot spot) {
        Set<String> known = reported.getOrDefault(spot.file(), Set.of());
        if (known.contains(spot.pointer())) {
            return true;
        }
        String part = spot.pointer();
        while (!part.isEmpty() && !known.contains(part)) {
            part = part.substring(0, part.lastIndexOf('/'));
        }
        return !part.isEmpty();
    }

    List<Problem> found() {
        return problems.report().problems();
    }
}
