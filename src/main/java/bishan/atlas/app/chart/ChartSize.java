package bishan.atlas.app.chart;

import java.util.function.ToDoubleFunction;

/**
 * The room a chart has and how large its letters are in it; any unit of length, the same throughout.
 *
 * @param axisWidth the width of a text of the axes
 * @param valueWidth the width of the label of a value
 * @param unit the length of a logical pixel
 */
public record ChartSize(
        double width,
        double height,
        ToDoubleFunction<String> axisWidth,
        ToDoubleFunction<String> valueWidth,
        double axisHeight,
        double valueHeight,
        double unit) {}
