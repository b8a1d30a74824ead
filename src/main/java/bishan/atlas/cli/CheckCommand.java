package bishan.atlas.cli;

import bishan.atlas.app.Coverage;
import bishan.atlas.data.CheckDocument;
import bishan.atlas.data.CheckOutcome;
import bishan.atlas.data.FactCoverage;
import bishan.atlas.data.MapsCheck;
import bishan.atlas.model.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks {@code maps/} and prints what it finds. */
@Command(name = "check", versionProvider = VersionText.class)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private BishanCommand parent;

    @Mixin
    private CommonOptions common;

    @Option(names = "--sources", descriptionKey = "texts", paramLabel = "DIR")
    private Path texts;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Language language = common.language(parent.common());
        Path maps = common.maps(parent.common());
        Speech speech = new Speech(spec.commandLine(), language);
        boolean forPeople = isText();
        CheckOutcome outcome = MapsCheck.check(maps, Optional.ofNullable(texts));
        FactCoverage coverage = Coverage.of(outcome.loaded().atlas(), language);
        if (forPeople) {
            speech.say("check.folder", maps.toAbsolutePath().normalize().toString());
            new CheckText(language, speech).say(outcome, coverage);
        } else {
            speech.line(new CheckDocument(outcome, coverage, language).text());
        }
        return outcome.summary().errors() > 0 ? ExitCode.ERRORS_IN_DATA : ExitCode.OK;
    }

    private boolean isText() {
        return switch (format) {
            case "text" -> true;
            case "json" -> false;
            default -> throw new WrongUsage("usage.format", format);
        };
    }
}
