/**
 * The indicator view: the list of series, the chart of the one chosen, the table behind it, other series to look at next. What is shown
 * is decided by {@link bishan.atlas.app.IndicatorPages}, where it stands by {@link bishan.atlas.app.chart.ChartLayout}.
 */
package bishan.atlas.ui.indicators;
