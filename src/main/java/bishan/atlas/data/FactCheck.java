package bishan.atlas.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether every fact has a source that exists and every inferred link a reason. */
final class FactCheck {
    /** The lists whose entries each say where they are from. */
    private static final Set<String> FACTS = Set.of(
            "planned_area",
            "figures",
            "also",
            "statuses",
            "milestones",
            "statements",
            "notes",
            "cautions",
            "industries",
            "functions",
            "inferred_industries",
            "location_words",
            "mountains",
            "counts",
            "networks",
            "points",
            "nodes",
            "children",
            "cells");

    private static final Set<String> NAMING =
            Set.of("source", "sources", "region_source", "wording_source", "outside_source", "area_source");

    private static final String LINK = "link";

    private final Findings findings;
    private final Set<String> sources = new HashSet<>();

    FactCheck(MapsFiles files, Findings findings) {
        this.findings = findings;
        for (String file : List.of("sources", "outside_checks")) {
            files.root(file + ".json").stream()
                    .flatMap(root -> root.member(file).elements())
                    .forEach(source -> sources.add(source.text("id")));
        }
    }

    void check(Spot spot) {
        if (FACTS.contains(spot.name()) && spot.isEntryOf(spot.name())) {
            source(spot);
        }
        if (NAMING.contains(spot.name()) && spot.node().isTextual() && !sources.isEmpty()) {
            known(spot);
        }
        spot.members()
                .filter(link ->
                        link.name().endsWith(LINK) && link.node().asText().equals("inferred"))
                .forEach(link ->
                        reason(spot, link.name().substring(0, link.name().length() - LINK.length())));
    }

    /** A point that refers to a figure has the figure's source. */
    private void source(Spot fact) {
        boolean named = SourceIds.of(fact.member("source")).findAny().isPresent();
        if (!named && !fact.has("figure")) {
            findings.add(Flaw.FACT_SOURCE, fact.member("source"));
        }
    }

    private void known(Spot source) {
        String id = source.node().textValue().strip();
        if (!id.isEmpty() && !sources.contains(id)) {
            findings.add(Flaw.FACT_UNKNOWN, source, id);
        }
    }

    /** @param prefix what stands before {@code link} and {@code reason_zh}, such as {@code context_area_} */
    private void reason(Spot holder, String prefix) {
        Stream.of("reason_zh", "reason_en")
                .map(reason -> holder.member(prefix + reason))
                .filter(reason -> reason.node().asText("").isBlank())
                .findFirst()
                .ifPresent(reason -> findings.add(Flaw.FACT_REASON, reason));
    }
}
