package bishan.atlas.data;

import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a {@link Problem} into words: where it is, what is wrong and what stays safe, what to do. Safe for any thread. */
public final class ProblemWords {
    private final Messages messages;

    public ProblemWords(Language language) {
        messages = Messages.of(language, "load");
    }

    /** The whole line: file, feature, field, what is wrong, what to do. */
    public String line(Problem problem) {
        return messages.get("line", place(problem), what(problem), fix(problem));
    }

    /** File and line, feature or record, field, as far as they are known: {@code maps/stations.geojson:65 · ST07 · name_zh}. */
    public String place(Problem problem) {
        return Stream.of(file(problem), problem.item(), problem.field())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(messages.get("place.separator")));
    }

    /** The file with its line, as editors open it: {@code maps/projects.json:412}; without the line where that is not known. */
    public static String file(Problem problem) {
        return problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
    }

    /** What is wrong and what stays safe. */
    public String what(Problem problem) {
        return messages.get("problem." + problem.code(), args(problem));
    }

    /** What to do. */
    public String fix(Problem problem) {
        return messages.get("fix." + problem.code(), args(problem));
    }

    /** The word for an error or a caution. */
    public String severity(Problem.Severity severity) {
        return messages.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private Object[] args(Problem problem) {
        return problem.args().stream().map(this::word).toArray();
    }

    private Object word(Object arg) {
        if (arg instanceof Shape shape) {
            return messages.get("shape." + shape.name().toLowerCase(Locale.ROOT));
        }
        if (arg instanceof JsonKind kind) {
            return messages.get("json." + kind.name().toLowerCase(Locale.ROOT));
        }
        return arg instanceof List<?> list ? words(list) : arg;
    }

    /** Kinds are alternatives; texts are given to choose from. */
    private String words(List<?> list) {
        boolean kinds = !list.isEmpty() && list.get(0) instanceof JsonKind;
        String between = messages.get(kinds ? "list.or" : "list.separator");
        return list.stream().map(each -> String.valueOf(word(each))).collect(Collectors.joining(between));
    }
}
