package bishan.atlas.app.book;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Source;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.Documents;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFilter;
import org.locationtech.jts.geom.Polygon;

/** The first page: the district with its zones and without a word on it, the title, what the book rests on and when it was made. */
final class TitlePage {
    private static final String BOUNDARY = "boundary";
    private static final Set<String> SHOWN = Set.of("zones", BOUNDARY, "water", "ridges");
    private static final double MARGIN_MM = 2;

    private final Press press;
    private final Setting setting;
    private final ChapterPages pages;

    TitlePage(Press press, ChapterPages pages) {
        this.press = press;
        this.setting = press.setting();
        this.pages = pages;
    }

    Leaf leaf() {
        String title = press.words().bookTitle();
        return new Leaf(
                "title",
                title,
                Optional.of(new Leaf.Heading(1, title)),
                List.of(),
                (number, numbers) -> pages.page(title, drawn(numbers)));
    }

    private Sketch drawn(PageNumbers numbers) {
        Sketch sketch = new Sketch(setting, numbers);
        double width = setting.page().widthMm();
        double height = setting.page().heightMm();
        Box body = setting.body();
        Box frame = new Box(width * 0.48, height * 0.1, width * 0.95, height * 0.93);
        district(frame).ifPresent(picture -> sketch.place(picture, frame.minX(), frame.minY()));
        double column = frame.minX() - body.minX() - setting.mm(6);
        Block title = new Stack(
                List.of(
                        setting.lines(press.say("title.kicker"), Type.KICKER, column),
                        setting.lines(press.words().bookTitle(), Type.TITLE, width * 0.6),
                        setting.lines(press.say("title.subtitle"), Type.STRONG, column)),
                setting.mm(3));
        title.set(sketch, body.minX(), height * 0.14);
        double rule = height * 0.14 + title.heightMm() + setting.mm(5);
        sketch.level(body.minX(), body.minX() + setting.mm(14), rule, Shade.ACCENT, setting.mm(0.7));
        Block imprint = imprint(column);
        imprint.set(sketch, body.minX(), body.maxY() - imprint.heightMm());
        return sketch;
    }

    private Block imprint(double width) {
        List<Block> blocks = new ArrayList<>();
        List<Source> documents = Documents.of(press.atlas()).all();
        blocks.add(setting.lines(
                documents.isEmpty() ? press.say("title.restsOnNone") : press.say("title.rests", documents.size()),
                Type.SMALL_STRONG,
                width));
        documents.forEach(source -> blocks.add(setting.lines(
                press.say(
                        "title.document",
                        source.id(),
                        press.reading().in(source.title()),
                        source.date()
                                .map(date -> date.display(press.words().language()))
                                .orElse("")),
                Type.NOTE,
                width)));
        blocks.add(new Gap(setting.mm(3)));
        blocks.add(setting.lines(press.words().asOf(), Type.SMALL_STRONG, width));
        blocks.add(setting.lines(press.say("title.made", press.words().madeOn()), Type.NOTE, width));
        if (!press.recipe().compiler().isBlank()) {
            blocks.add(setting.lines(
                    press.say("title.compiler", press.recipe().compiler().strip()), Type.NOTE, width));
        }
        if (!press.recipe().mapNumber().isBlank()) {
            blocks.add(setting.lines(
                    press.say("title.mapNumber", press.recipe().mapNumber().strip()), Type.NOTE, width));
        }
        if (press.atlas().features(FeatureKind.ZONE).anyMatch(MapFeature::isSchematic)) {
            blocks.add(setting.lines(press.say("title.schematic"), Type.NOTE, width));
        }
        return new Stack(blocks, setting.mm(0.8));
    }

    /** The district as the map draws it, cut along its boundary's frame, without its letters. */
    private Optional<DisplayList> district(Box frame) {
        Optional<MapFeature> outline = press.atlas().district();
        if (outline.isEmpty()) {
            return Optional.empty();
        }
        Geometry grid = press.map().projection().toGrid(outline.get().geometry());
        Viewport window = Viewport.fitting(grid.getEnvelopeInternal(), frame.width(), frame.height(), MARGIN_MM);
        Set<String> hidden = press.atlas().layers().stream()
                .map(layer -> layer.id())
                .filter(id -> !SHOWN.contains(id))
                .collect(Collectors.toSet());
        DisplayList map = press.map()
                .compose(new SceneRequest(
                        window,
                        new Visibility(hidden, Visibility.ALL.phases()),
                        Optional.empty(),
                        press.recipe().labels(),
                        List.of()));
        Path2D inside = path(grid, window);
        List<DisplayItem> silent = map.items().stream()
                .filter(item -> !item.layerId().isBlank())
                .filter(item -> item.marks().stream().noneMatch(TitlePage::speaks))
                .map(item -> item.classId().equals(BOUNDARY) ? item : cut(item, inside))
                .toList();
        return Optional.of(new DisplayList(frame.width(), frame.height(), silent, List.of(), List.of()));
    }

    /** Without what lies beyond the district. */
    private static DisplayItem cut(DisplayItem item, Path2D inside) {
        return new DisplayItem(
                item.order(),
                item.layerId(),
                item.featureId(),
                item.classId(),
                List.of(new Mark.Clip(inside, item.marks())));
    }

    private static Path2D path(Geometry grid, Viewport window) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        GeometryFilter rings = part -> {
            if (part instanceof Polygon polygon) {
                Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
                path.moveTo(window.xMm(ring[0].x), window.yMm(ring[0].y));
                for (Coordinate corner : ring) {
                    path.lineTo(window.xMm(corner.x), window.yMm(corner.y));
                }
                path.closePath();
            }
        };
        grid.apply(rings);
        return path;
    }

    private static boolean speaks(Mark mark) {
        if (mark instanceof Mark.Clip clip) {
            return clip.marks().stream().anyMatch(TitlePage::speaks);
        }
        if (mark instanceof Mark.Moved moved) {
            return moved.marks().stream().anyMatch(TitlePage::speaks);
        }
        return mark instanceof Mark.Text;
    }
}
