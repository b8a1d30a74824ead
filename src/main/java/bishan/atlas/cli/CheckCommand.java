package bishan.atlas.cli;

import bishan.atlas.data.AtlasCheck;
import bishan.atlas.data.CheckSummary;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.data.Problem;
import bishan.atlas.data.ProblemWords;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks {@code maps/} and prints what it finds. */
@Command(name = "check", versionProvider = VersionText.class)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private BishanCommand parent;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Language language = common.language(parent.common());
        Path maps = common.maps(parent.common());
        Speech speech = new Speech(spec.commandLine(), language);
        LoadedAtlas loaded = CommonOptions.read(maps);
        CheckSummary summary = AtlasCheck.summary(loaded);
        speech.say("check.folder", maps.toAbsolutePath().normalize().toString());
        speech.say("check.zones", summary.counts().zones(), summary.plannedKm2());
        for (CheckSummary.ZoneArea area : summary.zoneAreas()) {
            zone(area, loaded, language, speech);
        }
        CheckSummary.Counts counts = summary.counts();
        speech.say(
                "check.counts",
                counts.features(),
                counts.projects(),
                counts.explicitLinks(),
                counts.inferredLinks(),
                counts.sources());
        speech.say("check.found", summary.errors(), summary.cautions());
        problems(loaded, language, speech);
        return summary.errors() > 0 ? ExitCode.ERRORS_IN_DATA : ExitCode.OK;
    }

    private static void zone(CheckSummary.ZoneArea area, LoadedAtlas loaded, Language language, Speech speech) {
        String none = Messages.of(language, "cli").get("check.noOutline");
        speech.say(
                "check.zone",
                area.zoneId(),
                String.format(Locale.ROOT, "%7.2f", area.plannedKm2()),
                number(area.measuredKm2(), "%7.2f", none),
                number(area.differencePercent(), "%+.3f %%", none),
                loaded.atlas()
                        .zone(area.zoneId())
                        .map(zone -> zone.name().in(language))
                        .orElse(""));
    }

    private static String number(OptionalDouble value, String format, String none) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : none;
    }

    /** Errors before cautions, each in the order it was met. */
    private static void problems(LoadedAtlas loaded, Language language, Speech speech) {
        ProblemWords words = new ProblemWords(language);
        loaded.report().problems().stream()
                .sorted(Comparator.comparing(Problem::severity))
                .forEach(problem ->
                        speech.say("check.problem", words.severity(problem.severity()), words.line(problem)));
    }
}
