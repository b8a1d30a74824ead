package bishan.atlas.data;

import java.util.List;

/** Everything that was wrong while a folder was read, in the order it was met. */
public record LoadReport(List<Problem> problems) {
    public LoadReport {
        problems = List.copyOf(problems);
    }

    public List<Problem> errors() {
        return problems.stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .toList();
    }

    public boolean hasErrors() {
        return !errors().isEmpty();
    }
}
