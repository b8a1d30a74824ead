package bishan.atlas.app;

import bishan.atlas.data.AtlasCheck;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.data.LayerFeatures;
import bishan.atlas.data.LoadReport;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Layer;
import bishan.atlas.model.PartialDate;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.ProjectedLayers;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Theme;
import bishan.atlas.style.Themes;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Envelope;

/** An opened {@code maps/} folder with everything made from it once: projected features, styles, legend symbols. Safe for any thread. */
public final class OpenAtlas implements MapSource {
    /** Shown where the boundary could not be read: the district's surroundings, grid metres. */
    private static final Envelope SURROUNDINGS = new Envelope(600_500, 632_500, 3_240_500, 3_308_500);

    private final LoadedAtlas loaded;
    private final Projection projection;
    private final Typesetter typesetter;
    private final Shared shared;
    private final Identify identify;
    private final Map<String, ThemedAtlas> themed = new HashMap<>();
    private final AtomicReference<Past> past = new AtomicReference<>();

    /** What an atlas has once for all its themes. */
    record Shared(Map<String, SimpleFeatureCollection> collections, ProjectedLayers projected, KnownStyles styles) {}

    private record Past(PartialDate date, OpenAtlas atlas) {}

    public OpenAtlas(LoadedAtlas loaded, ChineseFonts fonts) {
        this(loaded, new Typesetter(fonts), new Projection(), new KnownStyles());
    }

    private OpenAtlas(LoadedAtlas loaded, Typesetter typesetter, Projection projection, KnownStyles styles) {
        this.loaded = loaded;
        this.projection = projection;
        this.typesetter = typesetter;
        LayerFeatures features = new LayerFeatures(projection);
        Map<String, SimpleFeatureCollection> collections = new LinkedHashMap<>();
        for (Layer layer : loaded.atlas().layers()) {
            collections.put(layer.id(), features.of(layer, loaded.atlas()));
        }
        shared = new Shared(collections, new ProjectedLayers(projection), styles);
        identify = new Identify(loaded.atlas(), projection);
    }

    /** Reads and checks {@code maps} and makes it ready; never fails for bad content, see {@link #report()}. */
    public static OpenAtlas open(Path maps, ChineseFonts fonts) {
        // GeoTools takes its time to wake: its systems and styles are made while the files are read. Most atlases
        // have the light theme as the program has it.
        KnownStyles styles = new KnownStyles();
        CompletableFuture<Projection> projection = CompletableFuture.supplyAsync(Projection::new);
        CompletableFuture<AtlasStyles> light = CompletableFuture.supplyAsync(
                () -> styles.of(ProgramThemes.get().of(Themes.LIGHT), Language.ZH));
        OpenAtlas atlas = new OpenAtlas(read(maps), new Typesetter(fonts), projection.join(), styles);
        light.join();
        return atlas;
    }

    /**
     * What was surely known by the end of {@code date}, with the letters, the projection and the styles of this one. The last one asked
     * for is kept: whoever makes a sheet of a date changes other things of it more often.
     */
    public OpenAtlas asOf(PartialDate date) {
        return past.updateAndGet(last -> last != null && last.date().equals(date) ? last : past(date))
                .atlas();
    }

    private Past past(PartialDate date) {
        return new Past(date, new OpenAtlas(loaded.asOf(date), typesetter, projection, shared.styles()));
    }

    /** The map a sheet of {@code recipe} is made from: in its theme, as of its date. */
    public ThemedAtlas sourceOf(SheetRecipe recipe) {
        return recipe.asOf().map(this::asOf).orElse(this).in(recipe.theme());
    }

    /** Reads {@code maps} again, with the letters, the projection and the styles of this one: no file of places or facts changes them. */
    public OpenAtlas reopened(Path maps) {
        LoadedAtlas read = read(maps);
        return new OpenAtlas(read, typesetter, projection, shared.styles().of(read.themes()));
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

    /** The first theme, which is the light one. */
    @Override
    public Theme theme() {
        return themes().of(Themes.LIGHT);
    }

    /** The themes it can be shown in. */
    public Themes themes() {
        return loaded.themes();
    }

    /** The atlas in the theme called {@code themeId}, or in the light one where there is none; nothing is read or projected for it. */
    public ThemedAtlas in(String themeId) {
        synchronized (themed) {
            return themed.computeIfAbsent(
                    themes().of(themeId).id(), id -> new ThemedAtlas(this, themes().of(id), shared));
        }
    }

    private ThemedAtlas light() {
        return in(Themes.LIGHT);
    }

    /** The map for {@code request} in the light theme. Takes tens of milliseconds: never call it on the JavaFX thread. */
    @Override
    public DisplayList compose(SceneRequest request) {
        return light().compose(request);
    }

    /** The legend rows of the classes drawn in {@code map}, in legend order: areas, lines, points. */
    @Override
    public List<LegendRow> legend(DisplayList map, Language language) {
        return light().legend(map, language);
    }

    /** The legend rows that {@code request} will show, found without placing labels. */
    @Override
    public List<LegendRow> classesIn(SceneRequest request) {
        return light().classesIn(request);
    }

    /** The symbol of a row of the layer tree (a layer id or a zone id), drawn by the map's own style, of the given size. */
    public DisplayList patch(String rowId, double widthMm, double heightMm) {
        return light().patch(rowId, widthMm, heightMm);
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
}
