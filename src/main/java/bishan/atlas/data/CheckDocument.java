package bishan.atlas.data;

import bishan.atlas.model.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A {@link CheckOutcome} as JSON for other programs. Keys are only ever added; {@code format} grows when one must change. */
public final class CheckDocument {
    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final CheckOutcome outcome;
    private final FactCoverage coverage;
    private final Language language;

    /** @param language that of the messages */
    public CheckDocument(CheckOutcome outcome, FactCoverage coverage, Language language) {
        this.outcome = outcome;
        this.coverage = coverage;
        this.language = language;
    }

    /** The document, indented, without a newline at its end. */
    public String text() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("maps", outcome.loaded().folder().map(CheckDocument::whole).orElse(null));
        root.put("language", language.name().toLowerCase(Locale.ROOT));
        root.set("counts", counts());
        root.put("planned_km2", outcome.summary().plannedKm2());
        root.set("zones", zones());
        root.set("evidence", evidence());
        root.set("coverage", coverage());
        root.set("problems", problems());
        return printed(root);
    }

    private static String printed(ObjectNode root) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(indent);
        printer.indentArraysWith(indent);
        try {
            return MAPPER.writer(printer).writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values cannot be written", e);
        }
    }

    private static String whole(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private ObjectNode counts() {
        CheckSummary summary = outcome.summary();
        CheckSummary.Counts counts = summary.counts();
        return MAPPER.createObjectNode()
                .put("zones", counts.zones())
                .put("features", counts.features())
                .put("projects", counts.projects())
                .put("explicit_links", counts.explicitLinks())
                .put("inferred_links", counts.inferredLinks())
                .put("sources", counts.sources())
                .put("errors", summary.errors())
                .put("cautions", summary.cautions());
    }

    private ArrayNode zones() {
        ArrayNode zones = MAPPER.createArrayNode();
        for (CheckSummary.ZoneArea area : outcome.summary().zoneAreas()) {
            zones.addObject()
                    .put("id", area.zoneId())
                    .put("planned_km2", area.plannedKm2())
                    .put("measured_km2", decimals(area.measuredKm2()))
                    .put("difference_percent", decimals(area.differencePercent()));
        }
        return zones;
    }

    private static BigDecimal decimals(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).setScale(4, RoundingMode.HALF_UP) : null;
    }

    private ObjectNode evidence() {
        EvidenceCount count = outcome.evidence();
        return MAPPER.createObjectNode()
                .put("texts", outcome.texts().map(CheckDocument::whole).orElse(null))
                .put("tokens", count.tokens())
                .put("checked", count.checked())
                .put("found", count.found());
    }

    private ObjectNode coverage() {
        ObjectNode kinds = MAPPER.createObjectNode();
        coverage.counts()
                .forEach((kind, count) ->
                        kinds.putObject(kind).put("facts", count.facts()).put("reached", count.reached()));
        ArrayNode unreached = MAPPER.createArrayNode();
        coverage.unreached().forEach(unreached::add);
        ObjectNode node =
                MAPPER.createObjectNode().put("facts", coverage.facts()).put("reached", coverage.reached());
        node.set("kinds", kinds);
        node.set("unreached", unreached);
        return node;
    }

    private ArrayNode problems() {
        ProblemWords words = new ProblemWords(language);
        ArrayNode problems = MAPPER.createArrayNode();
        List<Problem> all = outcome.loaded().report().worstFirst();
        for (Problem problem : all) {
            problems.addObject()
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("file", problem.file())
                    .put("line", problem.line() == 0 ? null : Integer.valueOf(problem.line()))
                    .put("id", problem.item())
                    .put("field", problem.field())
                    .put("code", problem.code())
                    .put("message", words.what(problem))
                    .put("remedy", words.fix(problem));
        }
        return problems;
    }
}
