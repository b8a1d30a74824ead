package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.ColumnHead;
import bishan.atlas.app.FactSheet.Compare;
import bishan.atlas.app.FactSheet.CompareRow;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.NetworkTarget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheet of a network formula: all formulas side by side by date, the lines the documents name for each kind, nothing reconciled. */
final class NetworkFacts {
    private final Reading reading;

    NetworkFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(NetworkTarget network) {
        List<Section> sections = new ArrayList<>();
        sections.add(formula(network));
        sections.add(compare());
        sections.add(named());
        network.remarks()
                .outside()
                .ifPresent(outside -> sections.add(reading.section(
                        "network.outside",
                        List.of(),
                        List.of(new Note(
                                Note.Tone.OUTSIDE,
                                "",
                                reading.in(outside.value()),
                                reading.chips().of(outside.sourceIds()))))));
        sections.addAll(new Appendix(reading).sections(network.id()));
        Head head = new Head(
                reading.say("kicker.network", network.id()),
                new Badge(Optional.empty(), Optional.empty()),
                reading.in(network.text().value()),
                network.text().value().other(reading.language()),
                Optional.empty(),
                reading.chips().of(network.text().sourceIds()));
        return new FactSheet(network.id(), head, sections);
    }

    private Section formula(NetworkTarget network) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(reading.in(network.where()), false, List.of()));
        network.remarks().note().ifPresent(note -> blocks.add(new Text(reading.in(note), true, List.of())));
        return reading.section(
                "overview.title", reading.chips().of(network.text().sourceIds()), blocks);
    }

    private Section compare() {
        List<NetworkTarget> all = reading.atlas().records().networks();
        Set<String> kinds = new LinkedHashSet<>();
        all.forEach(formula -> kinds.addAll(formula.counts().keySet()));
        List<ColumnHead> heads = all.stream()
                .map(formula -> new ColumnHead(
                        formula.text().when().display(reading.language()),
                        reading.chips().bare(formula.sourceId())))
                .toList();
        List<CompareRow> rows = new ArrayList<>();
        for (String kind : kinds) {
            List<String> cells = all.stream()
                    .map(formula -> Optional.ofNullable(formula.counts().get(kind))
                            .map(String::valueOf)
                            .orElse("—"))
                    .toList();
            rows.add(new CompareRow(kindWord(kind), cells, verdict(cells)));
        }
        List<String> totals =
                all.stream().map(formula -> String.valueOf(formula.total())).toList();
        rows.add(new CompareRow(reading.say("network.total"), totals, ""));
        return reading.section("network.compare", List.of(), List.of(new Compare(heads, rows)));
    }

    private String verdict(List<String> cells) {
        return reading.say(cells.stream().distinct().count() == 1 ? "contradiction.same" : "contradiction.differs");
    }

    private Section named() {
        Titles titles = new Titles(reading.atlas());
        List<Lead> leads = new ArrayList<>();
        for (NetworkTarget.Named kind : reading.atlas().records().context().namedLines()) {
            // An atlas of an earlier date lacks the lines that were named later.
            List<String> known = kind.recordIds().stream()
                    .filter(id -> titles.of(id).isPresent())
                    .toList();
            String count = reading.say("network.named.count", kindWord(kind.kind()), known.size());
            leads.add(new Lead(Optional.empty(), 0, count, "", List.of()));
            known.forEach(id -> leads.add(
                    new Lead(Optional.of(id), 1, titles.of(id).map(reading::in).orElseThrow(), "", List.of())));
            kind.unsure().forEach(link -> {
                String reason = link.reason().map(reading::in).orElse("");
                leads.add(new Lead(
                        Optional.of(link.targetId()),
                        1,
                        titles.of(link.targetId()).map(reading::in).orElse(link.targetId()),
                        reason,
                        List.of(reading.chips().inferred(reason))));
            });
        }
        return reading.section(
                "network.named", List.of(), List.of(new Leads(leads), reading.muted("network.named.note")));
    }

    private String kindWord(String kind) {
        String key = "network." + kind;
        return reading.words().has(key) ? reading.say(key) : kind;
    }
}
