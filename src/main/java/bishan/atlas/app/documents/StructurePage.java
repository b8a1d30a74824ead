package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import java.util.List;

/**
 * A system as a drawing of boxes and lines.
 *
 * @param note how far the drawing may be trusted
 */
public record StructurePage(
        String id,
        String name,
        String otherName,
        List<Chip> chips,
        List<Said> statements,
        Form form,
        List<Node> nodes,
        String note) {
    public StructurePage {
        chips = List.copyOf(chips);
        statements = List.copyOf(statements);
        nodes = List.copyOf(nodes);
    }

    /** How the parts are set out. */
    public enum Form {
        /** Parts side by side under the whole, each with its own parts below it. */
        COLUMNS,
        /** The first part is an axis with stops, the others stand beside it. */
        CORRIDOR,
        /** Parts side by side, none with parts of its own. */
        BOXES
    }

    /** A sentence of a document on the whole. */
    public record Said(String text, List<Chip> chips) {
        public Said {
            chips = List.copyOf(chips);
        }
    }

    /**
     * @param symbol what the system calls the part, such as 1 or N, or blank
     * @param targetId the record the part is, or blank where the atlas has none
     */
    public record Node(
            String id,
            String symbol,
            String name,
            String role,
            String targetId,
            List<Chip> chips,
            List<Node> children) {
        public Node {
            chips = List.copyOf(chips);
            children = List.copyOf(children);
        }

        public boolean isLink() {
            return !targetId.isBlank();
        }
    }
}
