package bishan.atlas.ui.documents;

import bishan.atlas.app.documents.DocumentPage;
import bishan.atlas.app.documents.DocumentPage.Count;
import bishan.atlas.app.documents.DocumentPage.Head;
import bishan.atlas.app.documents.DocumentPage.Particular;
import bishan.atlas.app.documents.DocumentPage.Sentence;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.ChipView;
import bishan.atlas.ui.kit.WrappedText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of one document: its head, what it changes at the left, what it states at the right. */
final class DocumentView extends VBox {
    private static final double TWO_COLUMNS_PX = 860;
    private static final double CHANGES_SHARE = 0.535;
    private static final double COLUMN_GAP_PX = 28;
    private static final double STRIP_PX = 760;
    private static final double DATING_SHARE = 0.36;
    private static final double LABEL_PX = 56;

    DocumentView(DocumentPage page, Reach reach) {
        getStyleClass().add("document-page");
        VBox right = new VBox(16, new FactsView(page, reach), notes(page.notes()), particulars(page.head(), reach));
        getChildren()
                .addAll(
                        head(page.head(), reach),
                        strip(page, reach),
                        new Columns(new ChangesView(page, reach), right, CHANGES_SHARE, TWO_COLUMNS_PX, COLUMN_GAP_PX));
    }

    private static VBox head(Head head, Reach reach) {
        HBox chip = new HBox(new ChipView(head.chip(), reach::select));
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        WrappedText published = Texts.small(String.join(" · ", head.span(), head.published()));
        WrappedText title = WrappedText.of(head.title(), "type-page");
        title.setId("document-title");
        return new VBox(4, Beside.following(chip, published), title, Texts.small(head.otherTitle()));
    }

    private static Region strip(DocumentPage page, Reach reach) {
        VBox dating = new VBox(2, Texts.small(reach.words().get("head.dating")));
        page.head().dating().forEach(sentence -> dating.getChildren().add(sentence(sentence, reach)));
        HBox counts = new HBox();
        counts.getStyleClass().add("document-counts");
        page.counts().forEach(count -> counts.getChildren().add(count(count)));
        Columns strip = new Columns(dating, counts, DATING_SHARE, STRIP_PX, 16);
        VBox framed = new VBox(strip);
        framed.getStyleClass().add("document-strip");
        return framed;
    }

    private static Region sentence(Sentence sentence, Reach reach) {
        if (sentence.outside().isEmpty()) {
            return WrappedText.of(sentence.text(), "type-small");
        }
        VBox chip = new VBox(new ChipView(sentence.outside().get(), reach::follow));
        return new Tracks(new double[] {0, 1}, chip, WrappedText.of(sentence.text(), "type-small", "type-outside"));
    }

    private static VBox count(Count count) {
        VBox box = new VBox(Texts.label(String.valueOf(count.number()), "type-figure"), Texts.small(count.label()));
        box.getStyleClass().add("document-count");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        box.setMinWidth(0);
        return box;
    }

    private static VBox notes(List<String> notes) {
        VBox box = new VBox(8);
        notes.forEach(note -> box.getChildren().add(Texts.note(note)));
        return box;
    }

    private static VBox particulars(Head head, Reach reach) {
        VBox rows = new VBox(6, Texts.heading(reach.words().get("head.text"), ""));
        rows.setAlignment(Pos.TOP_LEFT);
        for (Particular particular : head.particulars()) {
            rows.getChildren()
                    .add(new Tracks(
                            new double[] {LABEL_PX, 1},
                            Texts.small(particular.label()),
                            WrappedText.of(particular.text(), "type-small")));
        }
        return rows;
    }
}
