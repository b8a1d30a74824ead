package bishan.atlas.scene;

/**
 * A class of the legend with its symbol, drawn by the map's own style.
 *
 * @param classId as in {@link DisplayItem#classId()}
 * @param section {@code areas}, {@code lines} or {@code points}
 * @param title in the language asked for
 * @param symbol the patch, with its size in millimetres
 */
public record LegendRow(String classId, String section, String title, DisplayList symbol) {}
