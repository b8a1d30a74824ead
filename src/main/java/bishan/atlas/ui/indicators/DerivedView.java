package bishan.atlas.ui.indicators;

import bishan.atlas.app.IndicatorPage.Derived;
import bishan.atlas.ui.kit.ChipView;
import bishan.atlas.ui.kit.WrappedText;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A value that is worked out, with its operands and its mark, and the doubt that goes with it. */
final class DerivedView extends VBox {
    DerivedView(Derived derived) {
        super(2);
        getStyleClass().add("derived-view");
        FlowPane line = new FlowPane(
                8,
                0,
                label(derived.value(), "type-figure", "derived"),
                label(derived.how(), "type-small", "type-muted"),
                new ChipView(derived.chip(), id -> {}));
        line.setRowValignment(VPos.CENTER);
        line.setMinWidth(0);
        getChildren().addAll(WrappedText.of(derived.label(), "type-small", "type-muted"), line);
        if (!derived.note().isBlank()) {
            getChildren().add(WrappedText.of(derived.note(), "type-small", "type-subtle"));
        }
        setMinWidth(0);
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
