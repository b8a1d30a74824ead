package bishan.atlas.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in one file the things are that problems name by record and field. */
final class FilePlaces {
    private final Spot root;
    private final Map<String, List<Spot>> records = new HashMap<>();

    FilePlaces(Spot root) {
        this.root = root;
        root.all()
                .filter(Spot::isHead)
                .forEach(head -> records.computeIfAbsent(head.item(), id -> new ArrayList<>())
                        .add(head));
    }

    /**
     * The pointer to what each of {@code problems} names, though nothing may stand there; empty for the file as a whole. Of the records
     * with one id, those reported for it are the last ones.
     */
    List<String> pointers(List<Problem> problems) {
        String[] pointers = new String[problems.size()];
        Map<String, Integer> later = new HashMap<>();
        for (int i = pointers.length - 1; i >= 0; i--) {
            Problem problem = problems.get(i);
            boolean twice = problem.code().equals(Flaw.ID_DUPLICATE.code());
            int fromLast = twice ? later.merge(problem.item(), 1, Integer::sum) : Integer.MAX_VALUE;
            pointers[i] =
                    record(problem.item(), fromLast).follow(problem.field()).pointer();
        }
        return List.of(pointers);
    }

    /** The record called {@code item}, the first one where there are fewer than {@code fromLast}. */
    private Spot record(String item, int fromLast) {
        List<Spot> called = records.getOrDefault(item, List.of());
        return called.isEmpty() ? unnamed(item) : called.get(Math.max(0, called.size() - fromLast));
    }

    /** The record that is only known by its place, or the file where there is none. */
    private Spot unnamed(String item) {
        return item.matches("#\\d{1,9}")
                ? root.members()
                        .filter(list -> list.node().isArray())
                        .findFirst()
                        .map(list -> list.element(Integer.parseInt(item.substring(1)) - 1))
                        .orElse(root)
                : root;
    }
}
