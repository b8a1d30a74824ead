package bishan.atlas.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Scrolls up and down only; the bar lies over the edge of the content, so that nothing moves when it appears. */
public final class SlimScroll extends StackPane {
    private final ScrollPane pane = new ScrollPane();
    private final ScrollBar bar = new ScrollBar();

    public SlimScroll() {
        getStyleClass().add("slim-scroll");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMaxWidth(USE_PREF_SIZE);
        bar.setMax(1);
        bar.setFocusTraversable(false);
        bar.valueProperty().bindBidirectional(pane.vvalueProperty());
        pane.viewportBoundsProperty().addListener(o -> measure());
        setAlignment(bar, Pos.CENTER_RIGHT);
        getChildren().addAll(pane, bar);
        setMinSize(0, 0);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((o, before, now) -> {
            if (now != null) {
                reveal(now);
            }
        });
    }

    public SlimScroll(Region content) {
        this();
        setContent(content);
    }

    public void setContent(Region content) {
        pane.setContent(content);
        content.heightProperty().addListener(o -> measure());
        measure();
    }

    /** Where it is scrolled to, 0 to 1. */
    public double place() {
        return pane.getVvalue();
    }

    public void scrollTo(double place) {
        pane.layout();
        pane.setVvalue(place);
    }

    /** Brings what has the focus into sight, if it is in here. */
    private void reveal(Node node) {
        Node content = pane.getContent();
        Node up = node;
        while (up != null && up != content) {
            up = up.getParent();
        }
        double shown = pane.getViewportBounds().getHeight();
        if (up == null || !(content instanceof Region whole) || whole.getHeight() <= shown) {
            return;
        }
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = whole.getHeight() - shown;
        double top = pane.getVvalue() * room;
        if (at.getMinY() < top) {
            pane.setVvalue(Math.max(0, at.getMinY() / room));
        } else if (at.getMaxY() > top + shown) {
            pane.setVvalue(Math.min(1, (at.getMaxY() - shown) / room));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as what it holds, where there is room. */
    @Override
    protected double computePrefHeight(double width) {
        return pane.getContent() == null ? 0 : pane.getContent().prefHeight(width);
    }

    private void measure() {
        double shown = pane.getViewportBounds().getHeight();
        double whole = pane.getContent() instanceof Region content ? content.getHeight() : 0;
        bar.setVisible(whole > shown + 1 && shown > 0);
        if (bar.isVisible()) {
            double share = shown / whole;
            bar.setVisibleAmount(share);
            bar.setBlockIncrement(shown / (whole - shown));
            bar.setUnitIncrement(40 / (whole - shown));
        }
    }
}
