package bishan.atlas;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.Visibility;
import bishan.atlas.text.ChineseFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** The atlas of {@code maps/}, opened once for all tests of a run. */
public final class RealAtlas {
    private static final double FIT_MARGIN_MM = 5;

    private RealAtlas() {}

    private static final class Opened {
        static final OpenAtlas ATLAS = OpenAtlas.open(folder(), ChineseFonts.find());
    }

    /** The folder {@code maps/} itself. */
    public static Path folder() {
        return Path.of(System.getProperty("atlas.maps", "maps"));
    }

    public static OpenAtlas get() {
        return Opened.ATLAS;
    }

    /** The whole district in a window of so many logical pixels. */
    public static Viewport district(double widthPx, double heightPx) {
        return showing(get().home(), widthPx, heightPx, FIT_MARGIN_MM);
    }

    /** {@code ground} in a window of so many logical pixels. */
    public static Viewport showing(Envelope ground, double widthPx, double heightPx, double marginMm) {
        double mm = 1 / Viewport.SCREEN_PX_PER_MM;
        return Viewport.fitting(ground, widthPx * mm, heightPx * mm, marginMm);
    }

    /** A window of so many logical pixels about a ground point. */
    public static Viewport about(double east, double north, double denominator, double widthPx, double heightPx) {
        double mm = 1 / Viewport.SCREEN_PX_PER_MM;
        return new Viewport(east, north, denominator, widthPx * mm, heightPx * mm);
    }

    public static SceneRequest request(Viewport viewport, Language language) {
        return request(viewport, language, Visibility.ALL);
    }

    public static SceneRequest request(Viewport viewport, Language language, Visibility visibility) {
        return new SceneRequest(viewport, visibility, Optional.empty(), language, List.of());
    }

    public static DisplayList map(Viewport viewport, Language language) {
        return get().compose(request(viewport, language));
    }
}
