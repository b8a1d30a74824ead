package bishan.atlas.ui.export;

import bishan.atlas.ui.kit.WrappedText;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control under its name; what is wrong with its content stands under it. */
final class Field extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Control control;

    Field(String name, Control control) {
        super(3);
        this.control = control;
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, control);
        setMinWidth(0);
    }

    /** Says what is wrong; nothing is where {@code why} is empty. */
    void complain(String why) {
        control.pseudoClassStateChanged(WRONG, !why.isEmpty());
        Node said = getChildren().size() > 2 ? getChildren().get(2) : null;
        if (said instanceof WrappedText text && text.content().equals(why)) {
            return;
        }
        getChildren().remove(2, getChildren().size());
        if (!why.isEmpty()) {
            getChildren().add(WrappedText.of(why, "type-small", "type-danger"));
        }
    }
}
