package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.documents.StructurePage.Form;
import bishan.atlas.app.documents.StructurePage.Node;
import bishan.atlas.app.documents.StructurePage.Said;
import bishan.atlas.model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the systems. The form of the drawing follows from the tree, so that a new system needs no code. */
final class StructurePages {
    /** A role that begins with what the system calls the part: “1”：…, N: …. */
    private static final Pattern SYMBOL = Pattern.compile("[“\"]?([^“”\":：，,]{1,14})[”\"]?[:：]\\s*(.+)");

    private final Desk desk;
    private final Frictions frictions;

    StructurePages(Desk desk) {
        this.desk = desk;
        frictions = new Frictions(desk);
    }

    Optional<StructurePage> of(String id) {
        return desk.atlas().records().context().structures().stream()
                .filter(structure -> structure.id().equals(id))
                .findFirst()
                .map(this::page);
    }

    private StructurePage page(Structure structure) {
        List<String> sources = structure.statements().stream()
                .flatMap(said -> said.sourceIds().stream())
                .distinct()
                .toList();
        Form form = form(structure);
        return new StructurePage(
                structure.id(),
                desk.reading().in(structure.name()),
                structure.name().other(desk.reading().language()),
                desk.chips(sources),
                structure.statements().stream()
                        .map(said -> new Said(desk.in(said), desk.chips(said.sourceIds())))
                        .toList(),
                form,
                structure.nodes().stream().map(this::node).toList(),
                desk.words().get(form == Form.CORRIDOR ? "structure.note.corridor" : "structure.note"));
    }

    private static Form form(Structure structure) {
        long branching = structure.nodes().stream()
                .filter(node -> !node.children().isEmpty())
                .count();
        if (branching == 0) {
            return Form.BOXES;
        }
        boolean axisFirst =
                branching == 1 && !structure.nodes().get(0).children().isEmpty();
        return axisFirst && structure.nodes().size() > 1 ? Form.CORRIDOR : Form.COLUMNS;
    }

    private Node node(Structure.Node node) {
        String role = node.role().map(desk.reading()::in).orElse("");
        Matcher named = SYMBOL.matcher(role);
        boolean symbol = named.matches();
        List<Chip> chips = new ArrayList<>(frictions.all(node.id()));
        chips.addAll(desk.chips(node.sourceIds()));
        return new Node(
                node.id(),
                symbol ? named.group(1) : "",
                desk.reading().in(node.name()),
                symbol ? begun(named.group(2)) : role,
                node.recordId().orElse(""),
                chips,
                node.children().stream().map(this::node).toList());
    }

    /** What followed a colon begins a sentence now. */
    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
