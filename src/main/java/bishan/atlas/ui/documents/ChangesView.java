package bishan.atlas.ui.documents;

import bishan.atlas.app.documents.DocumentPage;
import bishan.atlas.app.documents.DocumentPage.Cell;
import bishan.atlas.app.documents.DocumentPage.Change;
import bishan.atlas.app.documents.DocumentPage.Changes;
import bishan.atlas.app.documents.DocumentPage.Fold;
import bishan.atlas.app.documents.DocumentPage.Line;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.Icon;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The table of what a document changes: the thing, what was said before, what it says. */
final class ChangesView extends VBox {
    private static final double[] WIDTHS = {0.31, 0.32, 18, 0.37};

    private final Reach reach;

    ChangesView(DocumentPage page, Reach reach) {
        this.reach = reach;
        getStyleClass().add("document-column");
        Changes changes = page.changes();
        getChildren()
                .add(Texts.heading(
                        reach.words().get("changes.title"),
                        changes.rows().isEmpty() ? "" : reach.words().get("changes.against")));
        if (!changes.none().isBlank()) {
            getChildren().add(Texts.note(changes.none()));
        }
        if (!changes.rows().isEmpty()) {
            getChildren().add(new VBox(columns(page.id()), rows(changes.rows())));
        }
        fold("changes-added", changes.added());
        fold("changes-repeated", changes.repeated());
    }

    private void fold(String id, Fold fold) {
        if (!fold.rows().isEmpty()) {
            Unfold line = new Unfold(fold.line(), () -> rows(fold.rows()));
            line.setId(id);
            getChildren().add(line);
        }
    }

    private Region columns(String document) {
        Tracks head = new Tracks(
                WIDTHS,
                WrappedText.of(reach.words().get("changes.thing"), "type-small", "type-muted", "type-strong"),
                WrappedText.of(reach.words().get("changes.before"), "type-small", "type-muted", "type-strong"),
                new Region(),
                WrappedText.of(document, "type-small", "type-muted", "type-strong"));
        head.getStyleClass().addAll("table-row", "table-head");
        return head;
    }

    private VBox rows(List<Change> changes) {
        List<Link> links = changes.stream().map(this::row).toList();
        VBox rows = new VBox();
        rows.getChildren().addAll(links);
        RowWalk.over(rows, links);
        return rows;
    }

    private Link row(Change change) {
        VBox thing = new VBox(Texts.body(change.thing()));
        if (!change.aspect().isBlank()) {
            thing.getChildren().add(Texts.small(change.aspect()));
        }
        var arrow = Icon.of(Material2OutlinedAL.ARROW_FORWARD, "icon-small");
        VBox between = new VBox(arrow);
        between.setPadding(new Insets(2, 0, 0, 0));
        Tracks row = new Tracks(WIDTHS, thing, before(change.before()), between, after(change));
        return new Link(change.targetId(), spoken(change), reach, row, "table-row");
    }

    private Region before(Cell cell) {
        if (cell.lines().isEmpty()) {
            return WrappedText.of(reach.words().get("changes.unnamed"), "type-body", "type-muted");
        }
        VBox box = lines(cell);
        box.getChildren().add(Texts.small(cell.source()));
        return box;
    }

    private Region after(Change change) {
        VBox box = lines(change.after());
        if (!change.chips().isEmpty()) {
            Region first = (Region) box.getChildren().remove(0);
            box.getChildren().add(0, Beside.following(first, Texts.quietChips(change.chips(), reach)));
        }
        return box;
    }

    private static VBox lines(Cell cell) {
        VBox box = new VBox(1);
        for (Line line : cell.lines()) {
            line.mark().ifPresent(mark -> box.getChildren().add(Texts.mark(mark)));
            if (!line.text().isBlank()) {
                box.getChildren().add(Texts.body(line.text()));
            }
            if (!line.remark().isBlank()) {
                box.getChildren().add(Texts.small(line.remark()));
            }
        }
        return box;
    }

    private String spoken(Change change) {
        String before =
                change.before().lines().isEmpty() ? reach.words().get("changes.unnamed") : spoken(change.before());
        return (change.thing() + " " + change.aspect()).strip() + ". " + before + " → " + spoken(change.after());
    }

    private static String spoken(Cell cell) {
        return cell.lines().stream()
                        .map(line -> line.mark().map(mark -> mark.word() + " ").orElse("") + line.text() + " "
                                + line.remark())
                        .collect(Collectors.joining(", "))
                + " " + cell.source();
    }
}
