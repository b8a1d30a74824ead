package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorList;
import bishan.atlas.ui.kit.Spacer;
import bishan.atlas.ui.kit.Tip;
import bishan.atlas.ui.kit.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A series in the list: its name and how many values it has. */
final class SeriesRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final String seriesId;
    private boolean chosen;

    SeriesRow(IndicatorList.Entry entry, Consumer<String> open, Words words) {
        seriesId = entry.seriesId();
        getStyleClass().add("series-row");
        setId("series-" + seriesId);
        Label name = new Label(entry.name());
        name.getStyleClass().add("row-name");
        name.setMinWidth(0);
        Label count = new Label(String.valueOf(entry.points()));
        count.getStyleClass().add("row-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, new Spacer(), count);
        Tip.plain(this, entry.name());
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(words.get("list.spoken", entry.name(), entry.points()));
        setOnMousePressed(e -> {
            open.accept(seriesId);
            requestFocus();
            e.consume();
        });
    }

    String seriesId() {
        return seriesId;
    }

    boolean isChosen() {
        return chosen;
    }

    void setChosen(boolean on) {
        chosen = on;
        setFocusTraversable(on);
        pseudoClassStateChanged(SELECTED, on);
    }
}
