package bishan.atlas.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reading complains of that an earlier one did not. Lines, columns and places in a list move with every edit and do not make a
 * problem a new one; neither does a problem in a file or a folder of which nothing could be read before. Pure; any thread.
 */
public final class NewProblems {
    private static final String PLACE_IN_LIST = "#";

    /** What makes a problem the same one after an edit elsewhere in the file. */
    private record Key(String file, String item, String field, String code) {
        static Key of(Problem problem) {
            String item = problem.item().startsWith(PLACE_IN_LIST) ? PLACE_IN_LIST : problem.item();
            return new Key(problem.file(), item, problem.field(), problem.code());
        }
    }

    private NewProblems() {}

    /** Those of {@code now} that are not among {@code before}, in their order. */
    public static List<Problem> in(List<Problem> now, List<Problem> before) {
        Set<String> unread = before.stream()
                .filter(NewProblems::isOfTheWholeFile)
                .map(Problem::file)
                .collect(Collectors.toSet());
        Map<Key, Integer> known = new HashMap<>();
        before.forEach(problem -> known.merge(Key.of(problem), 1, Integer::sum));
        List<Problem> fresh = new ArrayList<>();
        for (Problem problem : now) {
            boolean wasThere = known.merge(Key.of(problem), -1, Integer::sum) >= 0;
            // A folder that was missing is named by the beginning of its files' names.
            if (!wasThere && unread.stream().noneMatch(problem.file()::startsWith)) {
                fresh.add(problem);
            }
        }
        return List.copyOf(fresh);
    }

    private static boolean isOfTheWholeFile(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR
                && problem.item().isEmpty()
                && problem.field().isEmpty();
    }
}
