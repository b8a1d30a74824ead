package bishan.atlas.sheet;

import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Typesetter;
import java.util.List;

/** Where a sheet gets its map from: the open atlas. Safe for any thread. */
public interface MapSource {
    Atlas atlas();

    Projection projection();

    Typesetter typesetter();

    /** The colours the map is drawn in, and so the sheet about it. */
    Theme theme();

    /** The map with its labels placed. */
    DisplayList compose(SceneRequest request);

    /**
     * The legend classes that {@link #compose} would draw, in legend order, found without placing labels. Of symbols that are drawn only
     * where labels leave room the class counts.
     */
    List<LegendRow> classesIn(SceneRequest request);

    /** The legend rows of the classes drawn in {@code map}, in legend order. */
    List<LegendRow> legend(DisplayList map, Language language);
}
