package bishan.atlas.ui.documents;

import bishan.atlas.app.documents.ContradictionList;
import bishan.atlas.app.documents.ContradictionList.Group;
import bishan.atlas.app.documents.ContradictionList.Item;
import bishan.atlas.app.documents.ContradictionList.Row;
import bishan.atlas.ui.kit.WrappedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The contradictions by kind: what is said, the rule, and what each document has, side by side. */
final class ContradictionsView extends VBox {
    private static final double LABEL_PX = 96;
    private static final double ROW_LABEL_SHARE = 0.5;

    private final ContradictionList list;
    private final Reach reach;
    private final Runnable afterChange;
    private final VBox groups = new VBox(24);
    private final FilterField filter;

    ContradictionsView(ContradictionList list, Reach reach, Runnable afterChange) {
        this.list = list;
        this.reach = reach;
        this.afterChange = afterChange;
        getStyleClass().add("document-page");
        filter = new FilterField(reach.words(), this::narrow);
        WrappedText title = WrappedText.of(list.title(), "type-page");
        title.setId("document-title");
        getChildren().addAll(new VBox(4, title, Texts.small(list.note())), filter, groups);
        narrow("");
    }

    private void narrow(String typed) {
        ContradictionList found = list.matching(typed);
        filter.count(reach.words().get("list.count", count(found), count(list)));
        List<Link> links = new ArrayList<>();
        List<Region> parts = new ArrayList<>();
        for (Group group : found.groups()) {
            VBox part = new VBox(Texts.heading(group.title(), group.items().size() + " · " + group.meaning()));
            part.getStyleClass().add("doubt-group");
            for (Item item : group.items()) {
                Link link = item(item);
                links.add(link);
                part.getChildren().add(link);
            }
            parts.add(part);
        }
        if (links.isEmpty()) {
            parts.add(FilterField.nothing(reach.words(), typed));
        }
        groups.getChildren().setAll(parts);
        RowWalk.over(groups, links);
        afterChange.run();
    }

    private static int count(ContradictionList list) {
        return list.groups().stream().mapToInt(group -> group.items().size()).sum();
    }

    private Link item(Item item) {
        HBox title = new HBox(8, WrappedText.of(item.title(), "type-body", "type-strong"));
        HBox.setHgrow(title.getChildren().get(0), Priority.ALWAYS);
        title.getChildren().add(Texts.label(item.id(), "type-micro", "type-subtle"));
        VBox box =
                new VBox(6, title, line("contradictions.said", item.said()), line("contradictions.rule", item.rule()));
        if (!item.rows().isEmpty()) {
            box.getChildren().add(table(item));
        }
        return new Link(item.id(), item.title() + ". " + item.said(), reach, box, "table-row", "doubt-row");
    }

    private Region line(String key, String text) {
        return new Tracks(
                new double[] {LABEL_PX, 1}, Texts.small(reach.words().get(key)), WrappedText.of(text, "type-small"));
    }

    private Region table(Item item) {
        double[] widths = new double[item.columns().size() + 1];
        Arrays.fill(widths, 1);
        widths[0] = ROW_LABEL_SHARE;
        Region[] heads = new Region[widths.length];
        heads[0] = new Region();
        for (int i = 0; i < item.columns().size(); i++) {
            heads[i + 1] = new HBox(Texts.quietChips(List.of(item.columns().get(i)), reach));
        }
        VBox table = new VBox(tracks(widths, heads));
        table.getStyleClass().add("doubt-table");
        for (Row row : item.rows()) {
            Region[] cells = new Region[widths.length];
            cells[0] = Texts.small(row.label());
            for (int i = 0; i < row.cells().size(); i++) {
                String said = row.cells().get(i);
                cells[i + 1] = said.isBlank()
                        ? Texts.small(reach.words().get("contradictions.silent"))
                        : WrappedText.of(said, "type-small");
            }
            table.getChildren().add(tracks(widths, cells));
        }
        return table;
    }

    private static Tracks tracks(double[] widths, Region[] cells) {
        Tracks tracks = new Tracks(widths, cells);
        tracks.getStyleClass().add("doubt-line");
        return tracks;
    }
}
