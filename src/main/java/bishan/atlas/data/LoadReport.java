package bishan.atlas.data;

import java.util.Comparator;
import java.util.List;

/** Everything that was wrong while a folder was read, in the order it was met. */
public record LoadReport(List<Problem> problems) {
    public LoadReport {
        problems = List.copyOf(problems);
    }

    /** Errors before cautions, each in the order it was met. */
    public List<Problem> worstFirst() {
        return problems.stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }

    public List<Problem> errors() {
        return problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .toList();
    }
}
