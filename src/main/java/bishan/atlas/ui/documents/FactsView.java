package bishan.atlas.ui.documents;

import bishan.atlas.app.documents.DocumentPage;
import bishan.atlas.app.documents.DocumentPage.Entry;
import bishan.atlas.app.documents.DocumentPage.Fact;
import bishan.atlas.app.documents.DocumentPage.Group;
import bishan.atlas.app.documents.DocumentPage.Item;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.WrappedText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The facts of a document: a summary, or all of them under headings. */
final class FactsView extends VBox {
    private static final double[] SUMMARY = {72, 1, 0};
    private static final double[] ITEM = {1, 0};

    private final DocumentPage page;
    private final Reach reach;
    private final VBox shown = new VBox();

    FactsView(DocumentPage page, Reach reach) {
        this.page = page;
        this.reach = reach;
        getStyleClass().add("document-column");
        setId("document-facts");
        show(false);
    }

    private void show(boolean all) {
        Hyperlink toggle = new Hyperlink(reach.words().get(all ? "facts.less" : "facts.all"));
        toggle.getStyleClass().add("quiet-link");
        toggle.setId("facts-toggle");
        toggle.setOnAction(e -> {
            show(!all);
            lookup("#facts-toggle").requestFocus();
        });
        HBox head = new HBox(
                Texts.heading(
                        reach.words().get("facts.title"),
                        reach.words().get(all ? "facts.whole" : "facts.summary") + " · " + count()),
                new Spacer(),
                toggle);
        head.setAlignment(Pos.CENTER_LEFT);
        shown.getChildren().setAll(all ? groups() : List.of(summary()));
        getChildren().setAll(head, shown);
    }

    private String count() {
        int facts = page.groups().stream()
                .flatMap(group -> group.items().stream())
                .mapToInt(item -> item.entries().size())
                .sum();
        return reach.words().get("facts.count", facts);
    }

    private Region summary() {
        List<Link> rows = page.summary().stream().map(this::fact).toList();
        return list(rows);
    }

    private Link fact(Fact fact) {
        Tracks row = new Tracks(SUMMARY, Texts.small(fact.kind()), Texts.body(fact.text()), Texts.small(fact.lines()));
        return new Link(
                fact.targetId(),
                fact.kind() + " " + fact.text() + " " + fact.lines(),
                reach,
                row,
                "table-row",
                "fact-row");
    }

    private List<Region> groups() {
        List<Region> groups = new ArrayList<>();
        for (Group group : page.groups()) {
            HBox heading = Texts.heading(group.title(), String.valueOf(group.count()));
            heading.getStyleClass().add("group-heading");
            groups.add(heading);
            groups.add(list(group.items().stream().map(this::item).toList()));
        }
        return groups;
    }

    private static VBox list(List<Link> rows) {
        VBox list = new VBox();
        list.getChildren().addAll(rows);
        RowWalk.over(list, rows);
        return list;
    }

    private Link item(Item item) {
        VBox box = new VBox(2);
        box.getChildren()
                .add(new Tracks(
                        ITEM, WrappedText.of(item.name(), "type-body", "type-strong"), Texts.small(item.lines())));
        item.entries().forEach(entry -> box.getChildren().add(entry(entry)));
        String spoken = item.name() + " " + item.lines();
        return new Link(item.targetId(), spoken, reach, box, "table-row", "fact-row");
    }

    private Region entry(Entry entry) {
        String text = entry.remark().isBlank() ? entry.text() : entry.text() + " · " + entry.remark();
        Region words = Texts.body(text.startsWith(" · ") ? text.substring(3) : text);
        if (entry.mark().isPresent()) {
            HBox mark = Texts.mark(entry.mark().get());
            words = text.isBlank() ? mark : Beside.following(mark, words);
        }
        return entry.chips().isEmpty() ? words : Beside.following(words, Texts.quietChips(entry.chips(), reach));
    }
}
