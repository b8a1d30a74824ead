package bishan.atlas.ui.documents;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A row or box that opens the facts of a record, by click, Enter or Space; it is marked while they are open. */
final class Link extends StackPane {
    static final String STYLE = "record-link";

    private double measuredAt = -1;
    private double height;

    Link(String targetId, String spoken, Reach reach, Region content, String... styleClasses) {
        super(content);
        getStyleClass().add(STYLE);
        getStyleClass().addAll(styleClasses);
        setUserData(targetId);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        setOnMouseClicked(e -> {
            requestFocus();
            reach.select(targetId);
            e.consume();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                reach.select(targetId);
                e.consume();
            }
        });
    }

    /** As {@link Measured}: a row is measured once for a width. */
    @Override
    public void requestLayout() {
        measuredAt = -1;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || width != measuredAt) {
            height = super.computePrefHeight(width);
            measuredAt = width;
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
