package bishan.atlas.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Gives the focus because of a key of ours, so that the focus ring shows as it does after Tab. */
public final class KeyFocus {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

    private KeyFocus() {}

    public static void give(Node node) {
        node.requestFocus();
        if (node.isFocused()) {
            node.pseudoClassStateChanged(RING, true);
            node.focusedProperty().addListener(new javafx.beans.InvalidationListener() {
                @Override
                public void invalidated(javafx.beans.Observable focused) {
                    if (!node.isFocused()) {
                        node.pseudoClassStateChanged(RING, false);
                        focused.removeListener(this);
                    }
                }
            });
        }
    }
}
