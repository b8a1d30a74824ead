package bishan.atlas.ui.frame;

import bishan.atlas.geo.Viewport;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The scale bar on its plate: round numbers, zero at the left, measured on the ellipsoid through the middle of the map. */
final class ScaleBar extends Region {
    private static final double LONGEST_PX = 230;
    private static final double BAR_PX = 6;

    private final AtlasModel model;
    private final Words words;
    private final Label zero = new Label("0");
    private final Label half = new Label();
    private final Label full = new Label();
    private final List<Region> pieces = new ArrayList<>();
    private ScaleBarRule rule = new ScaleBarRule(1, 4);
    private double lengthPx;

    ScaleBar(AtlasModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("floating", "scale-bar");
        setId("scale-bar");
        setMouseTransparent(true);
        model.viewportProperty().addListener((o, before, now) -> show(now));
        words.languageValue().addListener(o -> show(model.viewportProperty().get()));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        show(model.viewportProperty().get());
    }

    /** The length drawn, logical pixels, and what it stands for, metres. */
    double lengthPx() {
        return lengthPx;
    }

    double lengthM() {
        return rule.lengthM();
    }

    private void show(Viewport view) {
        double metresPerPx = GroundResolution.metresPerPx(model.atlas().projection(), view);
        rule = ScaleBarRule.fitting(metresPerPx, LONGEST_PX);
        lengthPx = rule.lengthM() / metresPerPx;
        half.setText(rule.number(0.5));
        full.setText(rule.number(1) + " " + words.get(rule.inKilometres() ? "unit.km" : "unit.m"));
        setAccessibleText(words.get("map.scaleBar", full.getText()));
        cut();
        requestLayout();
    }

    private void cut() {
        if (pieces.size() != rule.pieces()) {
            pieces.clear();
            for (int i = 0; i < rule.pieces(); i++) {
                Region piece = new Region();
                piece.getStyleClass().add(i % 2 == 0 ? "dark-piece" : "light-piece");
                if (i == rule.pieces() - 1) {
                    piece.getStyleClass().add("last");
                }
                pieces.add(piece);
            }
            getChildren().setAll(zero, half, full);
            getChildren().addAll(pieces);
        }
    }

    private double afterBar() {
        String number = rule.number(1);
        double share = number.length() / (double) full.getText().length();
        return full.prefWidth(-1) * (1 - share / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(snappedLeftInset() + lengthPx + afterBar() + snappedRightInset() - 4);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + zero.prefHeight(-1) + 2 + BAR_PX + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset() + 2;
        double top = snappedTopInset();
        double line = zero.prefHeight(-1);
        place(zero, left - 1, top);
        place(half, left + lengthPx / 2 - half.prefWidth(-1) / 2, top);
        double numberEnd = left + lengthPx + afterBar() - full.prefWidth(-1);
        place(full, numberEnd, top);
        double y = snapPositionY(top + line + 2);
        for (int i = 0; i < pieces.size(); i++) {
            double from = snapPositionX(left + lengthPx * i / pieces.size());
            double to = snapPositionX(left + lengthPx * (i + 1) / pieces.size());
            pieces.get(i).resizeRelocate(from, y, to - from, BAR_PX);
        }
    }

    private void place(Label label, double x, double y) {
        label.resizeRelocate(snapPositionX(x), y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
