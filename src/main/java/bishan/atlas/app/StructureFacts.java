package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Structure;
import bishan.atlas.model.Structure.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet of a system: its parts under one another, each leading to its record. */
final class StructureFacts {
    private final Reading reading;

    StructureFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(Structure structure) {
        List<String> sources = sources(structure);
        List<Text> texts = new ArrayList<>();
        for (Fact<Bilingual> said : structure.statements()) {
            List<FactSheet.Chip> chips =
                    sources.size() == 1 ? List.of() : reading.chips().of(said.sourceIds());
            texts.add(new Text(reading.in(said.value()), false, chips));
        }
        List<Lead> leads = new ArrayList<>();
        structure.nodes().forEach(node -> add(node, 0, leads, sources.size() == 1));
        List<Section> sections = new ArrayList<>(List.of(
                reading.section("statements.title", reading.chips().of(sources), texts),
                new Section(
                        "",
                        "",
                        List.of(),
                        List.of(new FactSheet.Action(
                                reading.say("structure.page"), structure.id(), FactSheet.Action.To.PAGE))),
                new Section(
                        reading.say("structure.parts"), "", reading.chips().of(sources), List.of(new Leads(leads)))));
        sections.addAll(new Appendix(reading).sections(structure.id()));
        Head head = new Head(
                reading.say("kicker.structure", structure.id()),
                new Badge(Optional.empty(), Optional.empty()),
                reading.in(structure.name()),
                structure.name().other(reading.language()),
                Optional.empty(),
                reading.chips().of(sources));
        return new FactSheet(structure.id(), head, sections);
    }

    private void add(Node node, int depth, List<Lead> leads, boolean oneSource) {
        leads.add(new Lead(
                node.recordId(),
                depth,
                reading.in(node.name()),
                node.role().map(reading::in).orElse(""),
                oneSource ? List.of() : reading.chips().of(node.sourceIds())));
        node.children().forEach(child -> add(child, depth + 1, leads, oneSource));
    }

    private static List<String> sources(Structure structure) {
        return Stream.concat(
                        structure.statements().stream().flatMap(s -> s.sourceIds().stream()),
                        structure.nodes().stream().flatMap(StructureFacts::sources))
                .distinct()
                .toList();
    }

    private static Stream<String> sources(Node node) {
        return Stream.concat(node.sourceIds().stream(), node.children().stream().flatMap(StructureFacts::sources));
    }
}
