/**
 * Where every line, mark and label of a chart stands, worked out once from its records and the widths of its letters: the window draws
 * it with JavaFX nodes, the copied picture with marks. No JavaFX here.
 */
package bishan.atlas.app.chart;
