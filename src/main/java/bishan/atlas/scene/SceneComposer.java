package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.geotools.api.style.FeatureTypeStyle;

/**
 * Walks styles and features into a {@link DisplayList}: the feature type styles of all layers in their drawing order, in each the rules
 * of the scale and the features they select, then the labels. Features are projected once, when the first composer is made; what was drawn for
 * the last frame is kept, so that another choice of layers draws only what is new and another selection only its marks. Safe for any
 * thread.
 */
public final class SceneComposer {
    private static final int GROUND = 0;

    private final List<PreparedLayer> layers = new ArrayList<>();
    private final List<StylePart> parts = new ArrayList<>();
    private final Typesetter typesetter;
    private final SceneWords words;
    private final Theme theme;
    private final GroundShapes shapes = new GroundShapes(this::allFeatures);
    private final Work work = new Work();
    private final Map<String, List<PreparedFeature>> byKind = new ConcurrentHashMap<>();
    /** Empty while a thread composes with it; another one draws everything anew then. */
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    /** The last picture, without marks of a selection, and what was drawn in its frame. */
    private record Kept(SceneRequest request, DisplayList list, DrawnFrame drawn) {
        boolean isOf(Viewport viewport, double beyondMm) {
            return request.viewport().equals(viewport) && request.beyondMm() == beyondMm;
        }
    }

    /**
     * @param layers the layers of the atlas, in any order
     * @param projected what other composers of the same features share with this one
     * @param theme the one of the styles; the ground of the frame and what is chosen are drawn in its colours
     */
    public SceneComposer(
            List<StyledLayer> layers, ProjectedLayers projected, Typesetter typesetter, SceneWords words, Theme theme) {
        this.typesetter = typesetter;
        this.words = words;
        this.theme = theme;
        for (StyledLayer layer : layers) {
            PreparedLayer prepared = projected.of(layer);
            FeatureIndex index = new FeatureIndex(prepared.features(), work);
            this.layers.add(prepared);
            for (FeatureTypeStyle style : layer.style().featureTypeStyles()) {
                parts.add(StylePart.of(prepared, index, style, work));
            }
        }
        parts.sort(Comparator.comparingInt(StylePart::order));
    }

    /** What was done so far. */
    public Work work() {
        return work;
    }

    /** The picture for {@code request}, labels placed. Takes tens of milliseconds where the frame or what is on has changed. */
    public DisplayList compose(SceneRequest request) {
        SceneRequest plain = request.withSelected(Optional.empty());
        Kept last = kept.getAndSet(null);
        Kept now = last != null && last.request().equals(plain) ? last : composed(plain, last);
        kept.set(now);
        return marked(now.list(), request);
    }

    private Kept composed(SceneRequest request, Kept last) {
        boolean sameFrame = last != null && last.isOf(request.viewport(), request.beyondMm());
        DrawnFrame drawn = sameFrame ? last.drawn() : new DrawnFrame(ground(request));
        Draft draft = new Draft(request, typesetter, shapes);
        draft.reserve(words.furniture());
        features("district").forEach(draft::district);
        features("ridge").forEach(draft::ridge);
        draft.add(drawn.ground());
        StyleWalk walk = new StyleWalk(draft, drawn, words, work);
        walk.draw(parts, true);
        LabelPass labels = new LabelPass(draft);
        labels.run();
        work.placedLabels();
        draft.finish();
        List<DisplayItem> items = drawn.settled(draft.items());
        items.sort(Comparator.comparingInt(DisplayItem::order));
        List<LeftOut> leftOut = new ArrayList<>(labels.leftOut());
        leftOut.addAll(walk.outOfScale(parts));
        Viewport viewport = request.viewport();
        return new Kept(
                request,
                new DisplayList(viewport.widthMm(), viewport.heightMm(), items, labels.placed(), leftOut),
                drawn);
    }

    private DisplayItem ground(SceneRequest request) {
        Mark fill =
                new Mark.Fill(new Frame(request.viewport(), request.beyondMm()).page(), theme.argb(Colour.OUTSIDE, 1));
        return new DisplayItem(GROUND, "", "", "", List.of(fill));
    }

    /** The picture with the marks of what is chosen, each above what has its order. */
    private DisplayList marked(DisplayList plain, SceneRequest request) {
        if (request.selected().isEmpty()) {
            return plain;
        }
        work.markedSelection();
        Frame frame = new Frame(request.viewport(), request.beyondMm());
        List<DisplayItem> items = new ArrayList<>(plain.items());
        items.addAll(new SelectionMarks(frame, theme).of(request.selected().orElseThrow(), layers));
        items.sort(Comparator.comparingInt(DisplayItem::order));
        return new DisplayList(plain.widthMm(), plain.heightMm(), items, plain.labels(), plain.leftOut());
    }

    /** The legend classes that {@code request} shows, without placing labels. */
    public Set<String> classesIn(SceneRequest request) {
        Draft draft = new Draft(request, typesetter, shapes);
        features("ridge").forEach(draft::ridge);
        new StyleWalk(draft, new DrawnFrame(ground(request)), words, work).draw(parts, false);
        draft.finish();
        Set<String> classes = new LinkedHashSet<>();
        Box frame = draft.frame().box();
        for (DisplayItem item : draft.items()) {
            if (!item.classId().isEmpty() && MarkBounds.touches(item.marks(), frame)) {
                classes.add(item.classId());
            }
        }
        return classes;
    }

    private List<PreparedFeature> allFeatures() {
        return layers.stream().flatMap(layer -> layer.features().stream()).toList();
    }

    private List<PreparedFeature> features(String kind) {
        return byKind.computeIfAbsent(
                kind,
                wanted -> allFeatures().stream()
                        .filter(feature -> feature.text("kind").equals(wanted))
                        .toList());
    }
}
