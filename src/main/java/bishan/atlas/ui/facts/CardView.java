package bishan.atlas.ui.facts;

import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.ui.kit.Beside;
import bishan.atlas.ui.kit.WrappedText;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card that leads to another thing: it flies where a place is known, else opens its facts. Dashed where the link is inferred. */
final class CardView extends VBox {
    CardView(Card card, FactActions actions) {
        getStyleClass().add("fact-card");
        if (card.inferred()) {
            getStyleClass().add("inferred");
        }
        getChildren().add(head(card));
        Region state = state(card);
        Region chips = new ChipRow(card.chips(), actions);
        if (state.prefWidth(-1) > 0 || !card.chips().isEmpty()) {
            getChildren().add(card.chips().isEmpty() ? state : Beside.right(state, chips));
        }
        if (!card.reason().isBlank()) {
            getChildren().add(WrappedText.of(card.reason(), "type-small", "type-muted"));
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(String.join(". ", card.title(), card.figure(), card.reason()));
        setFocusTraversable(true);
        setOnMouseClicked(e -> follow(card, actions));
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                follow(card, actions);
                e.consume();
            }
        });
    }

    private static void follow(Card card, FactActions actions) {
        if (card.hasPlace()) {
            actions.fly(card.targetId());
        } else {
            actions.open(card.targetId());
        }
    }

    private static HBox head(Card card) {
        WrappedText title = WrappedText.of(card.title(), "type-body");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title);
        if (!card.idText().isBlank()) {
            Label id = new Label(card.idText());
            id.getStyleClass().addAll("type-micro", "type-subtle");
            id.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(id);
        }
        return head;
    }

    private static Region state(Card card) {
        WrappedText figure = WrappedText.of(card.figure(), "type-small", "type-muted");
        if (card.status().isEmpty()) {
            return figure;
        }
        HBox mark = new StatusMarkView(card.status().get());
        mark.setAlignment(Pos.CENTER_LEFT);
        return card.figure().isBlank() ? mark : Beside.following(mark, figure);
    }
}
