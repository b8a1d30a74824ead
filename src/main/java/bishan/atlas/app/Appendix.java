package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Lead;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.model.CrossReferences;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Evidence;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Link;
import bishan.atlas.model.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ends every sheet: ties to other records, indicators and worked-out values that rest on its figures, contradictions that touch it,
 * and the lines of the documents it is read from. Each only where there is something to say.
 */
final class Appendix {
    private final Reading reading;
    private final CrossReferences cross;
    private final Titles titles;
    private final Operands operands;

    Appendix(Reading reading) {
        this.reading = reading;
        this.cross = reading.atlas().cross();
        this.titles = new Titles(reading.atlas());
        this.operands = new Operands(reading.atlas());
    }

    /** @param id the record's */
    List<Section> sections(String id) {
        Set<String> figureIds = reading.atlas()
                .records()
                .figures()
                .map(Figure::id)
                .filter(figure -> figure.startsWith(id + "."))
                .collect(Collectors.toSet());
        List<Section> sections = new ArrayList<>();
        leads("related.title", related(id)).ifPresent(sections::add);
        leads("indicators.title", series(figureIds)).ifPresent(sections::add);
        sections.addAll(new Conflicts(reading)
                .section(Stream.concat(Stream.of(id), figureIds.stream()).toList()));
        sections.addAll(evidence(id));
        return sections;
    }

    private Optional<Section> leads(String titleKey, List<Lead> leads) {
        return leads.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        reading.say(titleKey),
                        reading.numbers().plain(leads.size()),
                        List.of(),
                        List.of(new Leads(leads))));
    }

    /** Ties from this record, then ties to it; a record named both ways stands once. */
    private List<Lead> related(String id) {
        Map<String, Lead> leads = new LinkedHashMap<>();
        cross.linksOf(id).forEach(link -> leads.putIfAbsent(link.targetId(), lead(link.targetId(), Optional.of(link))));
        cross.links().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(new IdOrder()))
                .forEach(entry -> entry.getValue().stream()
                        .filter(link -> link.targetId().equals(id))
                        .forEach(link -> leads.putIfAbsent(entry.getKey(), lead(entry.getKey(), Optional.of(link)))));
        reading.atlas()
                .records()
                .projects()
                .forEach(project -> project.ties()
                        .contextArea()
                        .filter(area -> area.targetId().equals(id))
                        .ifPresent(area -> leads.putIfAbsent(project.id(), lead(project.id(), Optional.of(area)))));
        reading.atlas().records().context().structures().stream()
                .filter(structure -> names(structure.nodes(), id))
                .forEach(structure -> leads.putIfAbsent(structure.id(), lead(structure.id(), Optional.empty())));
        leads.remove(id);
        return List.copyOf(leads.values());
    }

    private static boolean names(List<Structure.Node> nodes, String id) {
        return nodes.stream()
                .anyMatch(node -> node.recordId().filter(id::equals).isPresent() || names(node.children(), id));
    }

    private Lead lead(String targetId, Optional<Link> link) {
        String reason = link.flatMap(Link::reason).map(reading::in).orElse("");
        List<Chip> chips = link.filter(Link::isInferred).isPresent()
                ? List.of(reading.chips().inferred(reason))
                : List.of();
        String sheet = titles.sheetOf(targetId);
        String title = titles.of(sheet).map(reading::in).orElse(targetId);
        // A tie to one figure or point says which.
        String value = sheet.equals(targetId)
                ? ""
                : operands.of(targetId).map(reading.numbers()::figure).orElse("");
        String text = value.isEmpty() || reason.isEmpty() ? value + reason : value + " · " + reason;
        return new Lead(Optional.of(sheet), 0, title, text, chips);
    }

    private List<Lead> series(Set<String> figureIds) {
        return reading.atlas().records().context().indicators().series().stream()
                .filter(series -> series.points().stream()
                        .anyMatch(point -> point.reading()
                                .figureId()
                                .filter(figureIds::contains)
                                .isPresent()))
                .map(series -> new Lead(Optional.of(series.id()), 0, reading.in(series.name()), "", List.of()))
                .toList();
    }

    /** The lines, one row a document. */
    List<Section> evidence(String id) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Evidence piece : cross.evidenceOf(id)) {
            List<String> ofSource = lines.computeIfAbsent(piece.sourceId(), source -> new ArrayList<>());
            if (!ofSource.contains(piece.lines())) {
                ofSource.add(piece.lines());
            }
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Block> rows = new ArrayList<>();
        lines.forEach((source, ofSource) -> rows.add(new Row(
                reading.say("evidence.lines"),
                reading.say(
                        "evidence.at",
                        ofSource.stream()
                                .map(range -> range.replace('-', '–'))
                                .collect(Collectors.joining(reading.say("list.separator")))),
                "",
                false,
                reading.chips().of(List.of(source)))));
        return List.of(reading.section("evidence.title", List.of(), rows));
    }

    /** The worked-out values all of whose operands are among these figures or points. */
    List<Row> derived(Set<String> factIds) {
        List<Row> rows = new ArrayList<>();
        DerivationFacts facts = new DerivationFacts(reading);
        for (Derivation derivation : reading.atlas().records().context().derivations()) {
            for (Derivation.Value value : derivation.values()) {
                if (!value.operandIds().isEmpty() && factIds.containsAll(value.operandIds())) {
                    rows.add(facts.row(derivation, value));
                }
            }
        }
        return rows;
    }
}
