package bishan.atlas.ui.kit;

import bishan.atlas.text.ChineseBreaks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Text that takes the width it is given and breaks its lines by the Chinese rules of {@link ChineseBreaks}. */
public final class WrappedText extends Region {
    /** Line height in ems: 20 px at 13, 25 at 17. */
    private static final double LINE_EM = 1.5;

    private static final double TITLE_LINE_EM = 1.42;

    private final String content;
    private final boolean title;
    private final Text text = new Text();
    private final Text ruler = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private double line;
    private double letters;
    private double brokenAt = -1;
    private List<String> broken = List.of();

    private WrappedText(String content, boolean title, String... styleClasses) {
        this.content = content;
        this.title = title;
        text.getStyleClass().addAll(styleClasses);
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        text.fontProperty().addListener((o, before, now) -> {
            widths.clear();
            brokenAt = -1;
            measureLine();
            requestLayout();
        });
        measureLine();
        getChildren().add(text);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(content);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** A paragraph. */
    public static WrappedText of(String content, String... styleClasses) {
        return new WrappedText(content, false, styleClasses);
    }

    /** A title, which prefers to break before 产业生态区. */
    public static WrappedText title(String content, String... styleClasses) {
        return new WrappedText(content, true, styleClasses);
    }

    /** The whole text, without line breaks of ours. */
    public String content() {
        return content;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(widthOf(content)) + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width < 0 ? Double.MAX_VALUE : width).size() * line;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return text.getBaselineOffset() + (line - letters) / 2;
    }

    @Override
    protected void layoutChildren() {
        text.setText(String.join("\n", lines(getWidth())));
        text.setLineSpacing(line - letters);
        text.relocate(0, snapPositionY((line - letters) / 2));
    }

    private void measureLine() {
        ruler.setFont(text.getFont());
        ruler.setText("璧");
        letters = ruler.getLayoutBounds().getHeight();
        line = Math.max(Math.ceil(letters), Math.round(text.getFont().getSize() * (title ? TITLE_LINE_EM : LINE_EM)));
    }

    /** A layout asks for the lines at one width many times. */
    private List<String> lines(double width) {
        if (width != brokenAt) {
            broken = title
                    ? ChineseBreaks.titleLines(content, width, this::widthOf)
                    : ChineseBreaks.lines(content, width, this::widthOf);
            brokenAt = width;
        }
        return broken;
    }

    private double widthOf(String piece) {
        return widths.computeIfAbsent(piece, p -> {
            ruler.setFont(text.getFont());
            ruler.setText(p);
            return ruler.getLayoutBounds().getWidth();
        });
    }
}
