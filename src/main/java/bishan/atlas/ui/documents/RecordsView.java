package bishan.atlas.ui.documents;

import bishan.atlas.app.documents.RecordList;
import bishan.atlas.app.documents.RecordList.Row;
import bishan.atlas.app.documents.RecordListTable;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list of records with a field that narrows it. */
final class RecordsView extends VBox {
    private static final double[] WIDTHS = {44, 0.64, 0.36, 132};
    private static final double[] WITHOUT_STATES = {44, 1, 132};

    private final RecordList list;
    private final Reach reach;
    private final Runnable afterChange;
    private final VBox rows = new VBox();
    private final FilterField filter;
    private final boolean states;
    private List<Row> shown = List.of();

    RecordsView(RecordList list, Reach reach, Runnable afterChange) {
        this.list = list;
        this.reach = reach;
        this.afterChange = afterChange;
        states = list.rows().stream()
                .anyMatch(row -> row.status().isPresent() || !row.date().isBlank());
        getStyleClass().add("document-page");
        filter = new FilterField(reach.words(), this::narrow);
        filter.add(reach.copyTable()
                .button(() -> Optional.of(
                        RecordListTable.of(list, shown, reach.words().language()))));
        WrappedText title = WrappedText.of(list.title(), "type-page");
        title.setId("document-title");
        getChildren().addAll(new VBox(4, title, Texts.small(list.note())), filter, rows);
        narrow("");
    }

    private void narrow(String typed) {
        List<Row> found = list.matching(typed);
        shown = found;
        filter.count(reach.words().get("list.count", found.size(), list.rows().size()));
        if (found.isEmpty()) {
            rows.getChildren().setAll(FilterField.nothing(reach.words(), typed));
            return;
        }
        List<Link> links = found.stream().map(this::row).toList();
        rows.getChildren().setAll(links);
        RowWalk.over(rows, links);
        afterChange.run();
    }

    private Link row(Row row) {
        VBox name = new VBox(1, Texts.body(row.name()));
        HBox source = new HBox(Texts.quietChips(row.chips(), reach));
        source.setMinWidth(0);
        WrappedText id = WrappedText.of(row.id(), "type-small", "type-subtle");
        Tracks tracks = states
                ? new Tracks(WIDTHS, id, name, state(row), source)
                : new Tracks(WITHOUT_STATES, id, name, source);
        if (!row.words().isBlank()) {
            name.getChildren().add(Texts.small(row.words()));
        }
        return new Link(row.id(), String.join(". ", row.name(), row.words(), row.date()), reach, tracks, "table-row");
    }

    private static Region state(Row row) {
        if (row.status().isEmpty()) {
            return Texts.small(row.date());
        }
        HBox mark = Texts.mark(row.status().get());
        return row.date().isBlank() ? mark : Beside.following(mark, Texts.small(row.date()));
    }
}
