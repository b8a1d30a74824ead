package bishan.atlas.app;

import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.LegendSymbols;
import bishan.atlas.scene.ProjectedLayers;
import bishan.atlas.scene.SceneComposer;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.SceneWords;
import bishan.atlas.scene.StyledLayer;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;

/**
 * An open atlas in one theme. What was read and projected is that of the atlas; only styles, and what they draw, are of the theme. Safe
 * for any thread.
 */
public final class ThemedAtlas implements MapSource {
    private final Theme theme;
    private final Atlas atlas;
    private final Map<String, SimpleFeatureCollection> collections;
    private final Projection projection;
    private final ProjectedLayers projected;
    private final Typesetter typesetter;
    private final KnownStyles styles;
    private final Map<LabelLanguage, SceneComposer> composers = new EnumMap<>(LabelLanguage.class);
    private final Map<Language, LegendSymbols> symbols = new EnumMap<>(Language.class);

    ThemedAtlas(OpenAtlas of, Theme theme, OpenAtlas.Shared shared) {
        this.theme = theme;
        atlas = of.atlas();
        projection = of.projection();
        typesetter = of.typesetter();
        collections = shared.collections();
        projected = shared.projected();
        styles = shared.styles();
    }

    @Override
    public Atlas atlas() {
        return atlas;
    }

    @Override
    public Projection projection() {
        return projection;
    }

    @Override
    public Typesetter typesetter() {
        return typesetter;
    }

    @Override
    public Theme theme() {
        return theme;
    }

    /** The map for {@code request}. Takes tens of milliseconds: never call it on the JavaFX thread. */
    @Override
    public DisplayList compose(SceneRequest request) {
        return composer(request.labels()).compose(request);
    }

    @Override
    public List<LegendRow> legend(DisplayList map, Language language) {
        return symbols(language).rows(map);
    }

    @Override
    public List<LegendRow> classesIn(SceneRequest request) {
        return symbols(request.language()).rows(composer(request.labels()).classesIn(request));
    }

    /** The symbol of a row of the layer tree (a layer id or a zone id), drawn by the map's own style, of the given size. */
    public DisplayList patch(String rowId, double widthMm, double heightMm) {
        return symbols(Language.ZH).patch(rowId, widthMm, heightMm);
    }

    private SceneComposer composer(LabelLanguage labels) {
        synchronized (composers) {
            return composers.computeIfAbsent(
                    labels,
                    l -> new SceneComposer(
                            styledLayers(l.language()), projected, typesetter, new SceneWords(l), theme));
        }
    }

    private LegendSymbols symbols(Language language) {
        synchronized (symbols) {
            return symbols.computeIfAbsent(
                    language,
                    l -> new LegendSymbols(l, typesetter, theme, atlas.records().zones(), officialZones()));
        }
    }

    private Set<String> officialZones() {
        return atlas.features(FeatureKind.ZONE)
                .filter(zone -> !zone.isSchematic())
                .map(MapFeature::id)
                .collect(Collectors.toSet());
    }

    private List<StyledLayer> styledLayers(Language language) {
        AtlasStyles made = styles.of(theme, language);
        List<StyledLayer> layers = new ArrayList<>();
        collections.forEach((layerId, features) -> {
            Style style = made.byLayer().get(layerId);
            if (style != null && !features.isEmpty()) {
                layers.add(new StyledLayer(layerId, features, style));
            }
        });
        return layers;
    }
}
