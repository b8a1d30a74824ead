package bishan.atlas.ui.facts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** One stop of a timeline: a dot, its words, and the line down to the next stop. */
final class TimelineStop extends Region {
    private static final double GUTTER_PX = 18;
    private static final double AXIS_PX = 5.5;
    private static final double DOT_Y_PX = 9;
    private static final double RADIUS_PX = 3.25;
    private static final double AFTER_PX = 9;

    private final Circle dot = new Circle(RADIUS_PX);
    private final Line line = new Line();
    private final Region words;
    private final boolean goesOn;

    /** @param kind {@code stated}, {@code outside} or {@code silent} */
    TimelineStop(String kind, Region words, boolean goesOn) {
        this.words = words;
        this.goesOn = goesOn;
        dot.getStyleClass().addAll("timeline-dot", kind);
        line.getStyleClass().add("timeline-line");
        line.setVisible(goesOn);
        dot.setManaged(false);
        line.setManaged(false);
        getChildren().addAll(line, dot, words);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(width - GUTTER_PX) + (goesOn ? AFTER_PX : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        dot.setCenterX(AXIS_PX);
        dot.setCenterY(DOT_Y_PX);
        line.setStartX(AXIS_PX);
        line.setEndX(AXIS_PX);
        line.setStartY(DOT_Y_PX + RADIUS_PX + 2);
        line.setEndY(getHeight() + DOT_Y_PX - RADIUS_PX - 2);
        double width = getWidth() - GUTTER_PX;
        words.resizeRelocate(GUTTER_PX, 0, width, words.prefHeight(width));
    }
}
