package bishan.atlas.cli;

import bishan.atlas.model.Language;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the arguments, in both languages; a user never sees a stack trace. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Language language;

    Complaints(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        Speech speech = new Speech(e.getCommandLine(), language);
        if (e instanceof UnmatchedArgumentException unmatched) {
            speech.complain("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (e instanceof MissingParameterException missing) {
            speech.complain(
                    "usage.missing",
                    missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", ")));
        } else {
            speech.complain("usage.value", e.getArgSpec() == null ? e.getMessage() : name(e.getArgSpec()));
        }
        speech.complain("usage.see");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        Speech speech = new Speech(commandLine, language);
        if (e instanceof WrongUsage wrong) {
            speech.complain(wrong.key(), wrong.args());
            speech.complain("usage.see");
            return ExitCode.WRONG_USAGE;
        }
        StackTraceElement[] trace = e.getStackTrace();
        speech.complain("bug", e + (trace.length == 0 ? "" : " @ " + trace[0]));
        return ExitCode.BUG;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
