package bishan.atlas.app;

import bishan.atlas.data.AtlasCheck;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.data.LayerFeatures;
import bishan.atlas.data.LoadReport;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.LegendSymbols;
import bishan.atlas.scene.SceneComposer;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.SceneWords;
import bishan.atlas.scene.StyledLayer;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Envelope;

/** An opened {@code maps/} folder with everything made from it once: projected features, styles, legend symbols. Safe for any thread. */
public final class OpenAtlas implements MapSource {
    /** Shown where the boundary could not be read: the district's surroundings, grid metres. */
    private static final Envelope SURROUNDINGS = new Envelope(600_500, 632_500, 3_240_500, 3_308_500);

    private final LoadedAtlas loaded;
    private final Projection projection;
    private final Typesetter typesetter;
    private final Theme theme = Theme.light();
    private final Map<String, SimpleFeatureCollection> collections = new LinkedHashMap<>();
    private final Identify identify;
    private final Map<Language, AtlasStyles> styles = new EnumMap<>(Language.class);
    private final Map<LabelLanguage, SceneComposer> composers = new EnumMap<>(LabelLanguage.class);
    private final Map<Language, LegendSymbols> symbols = new EnumMap<>(Language.class);

    public OpenAtlas(LoadedAtlas loaded, ChineseFonts fonts) {
        this(loaded, new Typesetter(fonts), new Projection());
    }

    private OpenAtlas(LoadedAtlas loaded, Typesetter typesetter, Projection projection) {
        this.loaded = loaded;
        this.projection = projection;
        this.typesetter = typesetter;
        LayerFeatures features = new LayerFeatures(projection);
        for (Layer layer : loaded.atlas().layers()) {
            collections.put(layer.id(), features.of(layer, loaded.atlas()));
        }
        identify = new Identify(loaded.atlas(), projection);
    }

    /** Reads and checks {@code maps} and makes it ready; never fails for bad content, see {@link #report()}. */
    public static OpenAtlas open(Path maps, ChineseFonts fonts) {
        // GeoTools takes its time to wake: its systems and styles are made while the files are read.
        CompletableFuture<Projection> projection = CompletableFuture.supplyAsync(Projection::new);
        CompletableFuture<AtlasStyles> styles =
                CompletableFuture.supplyAsync(() -> new AtlasStyles(Theme.light(), Language.ZH));
        OpenAtlas atlas = new OpenAtlas(read(maps), new Typesetter(fonts), projection.join());
        atlas.styles.put(Language.ZH, styles.join());
        return atlas;
    }

    /** Reads {@code maps} again, with the letters, the projection and the styles of this one: no file changes them. */
    public OpenAtlas reopened(Path maps) {
        OpenAtlas again = new OpenAtlas(read(maps), typesetter, projection);
        synchronized (composers) {
            again.styles.putAll(styles);
        }
        return again;
    }

    private static LoadedAtlas read(Path maps) {
        return AtlasCheck.checked(new AtlasReader().read(maps));
    }

    @Override
    public Atlas atlas() {
        return loaded.atlas();
    }

    public LoadedAtlas loaded() {
        return loaded;
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

    public Theme theme() {
        return theme;
    }

    /** The map for {@code request}. Takes tens of milliseconds: never call it on the JavaFX thread. */
    @Override
    public DisplayList compose(SceneRequest request) {
        return composer(request.labels()).compose(request);
    }

    /** The legend rows of the classes drawn in {@code map}, in legend order: areas, lines, points. */
    @Override
    public List<LegendRow> legend(DisplayList map, Language language) {
        return symbols(language).rows(map);
    }

    /** The legend rows that {@code request} will show, found without placing labels. */
    @Override
    public List<LegendRow> classesIn(SceneRequest request) {
        return symbols(request.language()).rows(composer(request.labels()).classesIn(request));
    }

    /** The symbol of a row of the layer tree (a layer id or a zone id), drawn by the map's own style, of the given size. */
    public DisplayList patch(String rowId, double widthMm, double heightMm) {
        return symbols(Language.ZH).patch(rowId, widthMm, heightMm);
    }

    /** What to show when nothing is chosen: the whole district, grid metres. */
    public Envelope home() {
        return atlas().district()
                .map(feature -> projection.toGrid(feature.geometry()).getEnvelopeInternal())
                .orElseGet(() -> new Envelope(SURROUNDINGS));
    }

    /** Where a feature or a record with a place lies, grid metres; empty where no place is known. */
    public Optional<Envelope> extentOf(String id) {
        return new Places(atlas())
                .of(id)
                .map(feature -> projection.toGrid(feature.geometry()).getEnvelopeInternal());
    }

    /** What lies where, for clicks and hovering. */
    public Identify identify() {
        return identify;
    }

    private SceneComposer composer(LabelLanguage labels) {
        synchronized (composers) {
            return composers.computeIfAbsent(
                    labels,
                    l -> new SceneComposer(
                            styledLayers(l.language()),
                            projection,
                            typesetter,
                            new SceneWords(l),
                            theme.argb(Colour.OUTSIDE, 1)));
        }
    }

    private LegendSymbols symbols(Language language) {
        synchronized (symbols) {
            return symbols.computeIfAbsent(
                    language,
                    l -> new LegendSymbols(
                            l, typesetter, theme, atlas().records().zones()));
        }
    }

    private List<StyledLayer> styledLayers(Language language) {
        Map<String, Style> byLayer =
                styles.computeIfAbsent(language, l -> new AtlasStyles(theme, l)).byLayer();
        List<StyledLayer> layers = new ArrayList<>();
        collections.forEach((layerId, features) -> {
            Style style = byLayer.get(layerId);
            if (style != null && !features.isEmpty()) {
                layers.add(new StyledLayer(layerId, features, style));
            }
        });
        return layers;
    }
}
