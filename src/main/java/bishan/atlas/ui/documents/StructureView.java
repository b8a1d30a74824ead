package bishan.atlas.ui.documents;

import bishan.atlas.app.documents.StructurePage;
import bishan.atlas.app.documents.StructurePage.Node;
import bishan.atlas.app.documents.StructurePage.Said;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A system as boxes and lines; parts that are records of the atlas open their facts. */
final class StructureView extends VBox {
    private final Reach reach;

    StructureView(StructurePage page, Reach reach) {
        this.reach = reach;
        getStyleClass().add("document-page");
        getChildren().addAll(head(page), statements(page.statements()), drawing(page), Texts.note(page.note()));
    }

    private VBox head(StructurePage page) {
        WrappedText title = WrappedText.of(page.name(), "type-page");
        title.setId("document-title");
        WrappedText kicker = Texts.small(reach.words().get("structure.kicker", page.id()));
        return new VBox(4, kicker, title, Texts.small(page.otherName()));
    }

    private VBox statements(List<Said> statements) {
        VBox box = new VBox(6);
        for (Said said : statements) {
            box.getChildren().add(Beside.following(Texts.body(said.text()), Texts.chips(said.chips(), reach)));
        }
        return box;
    }

    private Region drawing(StructurePage page) {
        Region drawing = switch (page.form()) {
            case COLUMNS, BOXES ->
                new Fan(whole(page), page.nodes().stream().map(this::tree).toList());
            case CORRIDOR -> corridor(page.nodes());
        };
        drawing.getStyleClass().add("structure-drawing");
        drawing.setId("structure-drawing");
        return drawing;
    }

    /** The whole stands over its parts; it leads to its own facts. */
    private Region whole(StructurePage page) {
        VBox words = new VBox(WrappedText.of(page.name(), "type-body", "type-strong"));
        words.getStyleClass().addAll("structure-node", "whole");
        return new Link(page.id(), page.name(), reach, words);
    }

    private Region corridor(List<Node> nodes) {
        Node axis = nodes.get(0);
        return new Corridor(
                box(axis, "axis"),
                axis.children().stream().map(stop -> box(stop, "stop")).toList(),
                nodes.subList(1, nodes.size()).stream().map(this::tree).toList());
    }

    /** A part with its own parts hanging from it. */
    private Region tree(Node node) {
        Region head = box(node, "part");
        return node.children().isEmpty()
                ? head
                : new Branches(head, node.children().stream().map(this::tree).toList());
    }

    private Region box(Node node, String rank) {
        VBox words = new VBox(2);
        HBox head = new HBox(8);
        head.setAlignment(Pos.BASELINE_LEFT);
        if (!node.symbol().isBlank()) {
            head.getChildren().add(Texts.label(node.symbol(), "type-title", "structure-symbol"));
        }
        WrappedText name = node.isLink()
                ? WrappedText.of(node.name(), "type-body", "type-strong", "type-accent")
                : WrappedText.of(node.name(), "type-body", "type-strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        head.getChildren().add(name);
        words.getChildren().add(Beside.right(head, Texts.quietChips(node.chips(), reach)));
        if (!node.role().isBlank()) {
            words.getChildren().add(Texts.small(node.role()));
        }
        words.getStyleClass().addAll("structure-node", rank);
        if (!node.isLink()) {
            return words;
        }
        return new Link(node.targetId(), reach.words().get("structure.open", node.name()), reach, words);
    }
}
