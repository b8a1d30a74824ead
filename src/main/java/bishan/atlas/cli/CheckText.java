package bishan.atlas.cli;

import bishan.atlas.data.CheckOutcome;
import bishan.atlas.data.CheckSummary;
import bishan.atlas.data.EvidenceCount;
import bishan.atlas.data.FactCoverage;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.data.ProblemWords;
import bishan.atlas.model.Language;
import bishan.atlas.text.Messages;
import java.util.Locale;
import java.util.OptionalDouble;

/** Says what a check found, for people. */
final class CheckText {
    private final Language language;
    private final Speech speech;

    CheckText(Language language, Speech speech) {
        this.language = language;
        this.speech = speech;
    }

    void say(CheckOutcome outcome, FactCoverage coverage) {
        CheckSummary summary = outcome.summary();
        CheckSummary.Counts counts = summary.counts();
        speech.say("check.zones", counts.zones(), summary.plannedKm2());
        summary.zoneAreas().forEach(area -> zone(area, outcome.loaded()));
        speech.say(
                "check.counts",
                counts.features(),
                counts.projects(),
                counts.explicitLinks(),
                counts.inferredLinks(),
                counts.sources());
        evidence(outcome);
        speech.say("check.coverage", coverage.facts(), coverage.reached());
        coverage.unreached().forEach(fact -> speech.say("check.unreached", fact));
        speech.say("check.found", summary.errors(), summary.cautions());
        ProblemWords words = new ProblemWords(language);
        outcome.loaded()
                .report()
                .worstFirst()
                .forEach(problem ->
                        speech.say("check.problem", words.severity(problem.severity()), words.line(problem)));
    }

    private void zone(CheckSummary.ZoneArea area, LoadedAtlas loaded) {
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

    private void evidence(CheckOutcome outcome) {
        EvidenceCount count = outcome.evidence();
        if (count.tokens() == 0) {
            return;
        }
        if (outcome.texts().isEmpty()) {
            speech.say("check.evidence.unchecked", count.tokens());
        } else if (count.found() == count.tokens()) {
            speech.say("check.evidence.all", count.found());
        } else {
            speech.say(
                    "check.evidence.some",
                    count.tokens(),
                    count.found(),
                    count.checked() - count.found(),
                    count.tokens() - count.checked());
        }
    }
}
