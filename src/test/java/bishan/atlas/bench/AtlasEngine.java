package bishan.atlas.bench;

import bishan.atlas.data.ProgramThemes;
import bishan.atlas.export.PageFile;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.ProjectedLayers;
import bishan.atlas.scene.SceneComposer;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.SceneWords;
import bishan.atlas.scene.StyledLayer;
import bishan.atlas.scene.Visibility;
import bishan.atlas.style.Themes;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The atlas (its report theme, whose ground is white): every draw composes a display list and paints it, as the window and the export do. */
final class AtlasEngine implements Engine {
    private static final double NUDGE_M = 1e-6;

    private final Typesetter typesetter = new Typesetter(ChineseFonts.find());
    private final Painter painter;
    private BenchView.Bounds bounds;
    private PlateCarree plane;
    private SceneComposer composer;
    private int nudges;
    private Pixels pixels = Pixels.of(0, 0);

    AtlasEngine(Function<Typesetter, Painter> painter) {
        this.painter = painter.apply(typesetter);
    }

    @Override
    public void load(Path folder, String workload) throws IOException {
        Manifest manifest = Manifest.read(folder);
        bounds = manifest.bounds();
        plane = new PlateCarree(bounds);
        List<StyledLayer> layers = new ArrayList<>();
        for (LayerLook look : manifest.layers(workload)) {
            WorkloadFeatures features =
                    new WorkloadFeatures(look, plane, plane.projection().geographic());
            layers.add(new StyledLayer(
                    look.file(), features.read(folder), new WorkloadStyle().style(look, 100 + layers.size())));
        }
        composer = new SceneComposer(
                layers,
                new ProjectedLayers(plane.projection()),
                typesetter,
                new SceneWords(LabelLanguage.ZH),
                ProgramThemes.get().of(Themes.REPORT));
    }

    /** Moved by a thousandth of a millimetre every other time: the composer would hand out what it keeps of the same view. */
    private Viewport nudged(Viewport window) {
        nudges++;
        return new Viewport(
                window.centreEast() + NUDGE_M * (nudges % 2),
                window.centreNorth(),
                window.denominator(),
                window.widthMm(),
                window.heightMm());
    }

    DisplayList compose(BenchView view, int widthPx, int heightPx) {
        Viewport window = nudged(plane.viewport(view, bounds, widthPx, heightPx));
        return composer.compose(new SceneRequest(window, Visibility.ALL, Optional.empty(), Language.ZH, List.of()));
    }

    int[] paint(DisplayList list, int widthPx, int heightPx) {
        if (pixels.width() != widthPx || pixels.height() != heightPx) {
            pixels = Pixels.of(widthPx, heightPx);
        }
        painter.paint(list, pixels, Viewport.SCREEN_PX_PER_MM);
        return pixels.argb();
    }

    @Override
    public int[] draw(BenchView view, int widthPx, int heightPx) {
        return paint(compose(view, widthPx, heightPx), widthPx, heightPx);
    }

    @Override
    public void drawPng(BenchView view, int widthPx, int heightPx, Path file) throws IOException {
        PageFile.write(compose(view, widthPx, heightPx), painter, widthPx, heightPx, file);
    }
}
