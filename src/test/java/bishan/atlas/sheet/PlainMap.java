package bishan.atlas.sheet;

import bishan.atlas.data.AtlasReader;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LeftOut;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.OrientedBox;
import bishan.atlas.scene.Pen;
import bishan.atlas.scene.PlacedLabel;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.style.Theme;
import bishan.atlas.style.Themes;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The real features in the plainest of styles: one colour and one legend class a kind. Stands in for the map's composer. */
public final class PlainMap implements MapSource {
    public static final int ZONE = 0xFF66A2A3;
    public static final int GROUND = 0xFFE6E3DA;

    private final Atlas atlas;
    private final Projection projection = new Projection();
    private final Typesetter typesetter = new Typesetter(ChineseFonts.find());
    private final List<SceneRequest> composed = new ArrayList<>();

    public PlainMap(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The atlas of {@code maps/}. */
    public static PlainMap ofMaps() {
        return new PlainMap(new AtlasReader()
                .read(Path.of(System.getProperty("atlas.maps", "maps")))
                .atlas());
    }

    /** What {@link #compose} was asked for, in order. */
    public List<SceneRequest> composed() {
        return composed;
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
    public Theme theme() {
        return ProgramThemes.get().of(Themes.LIGHT);
    }

    @Override
    public Typesetter typesetter() {
        return typesetter;
    }

    @Override
    public DisplayList compose(SceneRequest request) {
        composed.add(request);
        Viewport view = request.viewport();
        List<DisplayItem> items = new ArrayList<>();
        List<PlacedLabel> labels = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        items.add(new DisplayItem(
                1, "", "", "", List.of(new Mark.Fill(rectangle(0, 0, view.widthMm(), view.heightMm()), GROUND))));
        for (Map.Entry<MapFeature, Geometry> entry : shown(request).entrySet()) {
            MapFeature feature = entry.getKey();
            String layer = atlas.layerOf(feature.id()).orElseThrow().id();
            items.add(new DisplayItem(
                    4, layer, feature.id(), feature.kind().id(), marks(feature, entry.getValue(), view)));
            if (feature.kind() == FeatureKind.TOWN_SEAT) {
                label(feature, entry.getValue(), request, items, labels, leftOut);
            }
        }
        return new DisplayList(view.widthMm(), view.heightMm(), items, labels, leftOut);
    }

    @Override
    public List<LegendRow> classesIn(SceneRequest request) {
        Map<FeatureKind, LegendRow> rows = new TreeMap<>();
        for (Map.Entry<MapFeature, Geometry> entry : shown(request).entrySet()) {
            FeatureKind kind = entry.getKey().kind();
            String section = section(entry.getValue());
            List<Mark> marks = List.of(new Mark.Fill(rectangle(0, 0, 8, 3.2), colour(entry.getKey())));
            String title = entry.getKey().name().in(request.language());
            rows.put(
                    kind,
                    new LegendRow(
                            kind.id(),
                            section,
                            title,
                            new DisplayList(
                                    8, 3.2, List.of(new DisplayItem(0, "", "", "", marks)), List.of(), List.of())));
        }
        List<LegendRow> sorted = new ArrayList<>();
        for (String section : List.of("areas", "lines", "points")) {
            rows.values().stream().filter(r -> r.section().equals(section)).forEach(sorted::add);
        }
        return sorted;
    }

    @Override
    public List<LegendRow> legend(DisplayList map, Language language) {
        SceneRequest request = composed.get(composed.size() - 1);
        Set<String> drawn = map.items().stream().map(DisplayItem::classId).collect(Collectors.toSet());
        return classesIn(request).stream()
                .filter(row -> drawn.contains(row.classId()))
                .toList();
    }

    private static String section(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 2 -> "areas";
            case 1 -> "lines";
            default -> "points";
        };
    }

    private Map<MapFeature, Geometry> shown(SceneRequest request) {
        Map<MapFeature, Geometry> shown = new java.util.LinkedHashMap<>();
        Geometry window = new org.locationtech.jts.geom.GeometryFactory()
                .toGeometry(request.viewport().extent());
        for (int dimension = 2; dimension >= 0; dimension--) {
            int wanted = dimension;
            atlas.features()
                    .filter(f -> f.geometry().getDimension() == wanted)
                    .filter(f -> request.visibility()
                            .shows(atlas.layerOf(f.id()).orElseThrow().id(), f.id()))
                    .sorted(java.util.Comparator.comparing(MapFeature::kind))
                    .forEach(f -> {
                        Geometry grid = projection.toGrid(f.geometry());
                        if (grid.intersects(window)) {
                            shown.put(f, grid);
                        }
                    });
        }
        return shown;
    }

    private List<Mark> marks(MapFeature feature, Geometry grid, Viewport view) {
        int colour = colour(feature);
        if (grid instanceof Point point) {
            return List.of(
                    new Mark.Fill(rectangle(view.xMm(point.getX()) - 0.5, view.yMm(point.getY()) - 0.5, 1, 1), colour));
        }
        ShapeWriter writer = new ShapeWriter((from, to) -> to.setLocation(view.xMm(from.x), view.yMm(from.y)));
        Path2D path = new Path2D.Double(writer.toShape(grid));
        return grid.getDimension() == 2 && feature.kind() != FeatureKind.TOWN
                ? List.of(new Mark.Fill(path, colour))
                : List.of(new Mark.Stroke(path, Pen.solid(0.4), colour));
    }

    private void label(
            MapFeature feature,
            Geometry at,
            SceneRequest request,
            List<DisplayItem> items,
            List<PlacedLabel> labels,
            List<LeftOut> leftOut) {
        String name = feature.mapName().in(request.language());
        Lettering lettering = Lettering.sans(2.6);
        double x = request.viewport().xMm(at.getCoordinate().x) + 1;
        double y = request.viewport().yMm(at.getCoordinate().y);
        Box box = new Box(x, y - 2.6, x + typesetter.widthMm(name, lettering), y + 0.6);
        if (request.reserved().stream().anyMatch(r -> r.overlaps(box, 0))) {
            leftOut.add(new LeftOut("town_seat", feature.id(), name, LeftOut.Reason.COLLIDES, ""));
            return;
        }
        items.add(new DisplayItem(
                23,
                "",
                feature.id(),
                "",
                List.of(new Mark.Text(name, x, y, 0, lettering, 0xFF1C2226, 0.4, 0xE0FFFFFF))));
        labels.add(new PlacedLabel("town_seat", feature.id(), name, List.of(OrientedBox.of(box))));
    }

    private static int colour(MapFeature feature) {
        return switch (feature.kind()) {
            case ZONE -> ZONE;
            case DISTRICT -> 0xFFFAF6EC;
            default -> 0xFF000000 | (feature.kind().ordinal() * 0x2A5F3D & 0x7F7F7F) + 0x303030;
        };
    }

    private static Path2D rectangle(double x, double y, double width, double height) {
        return new Path2D.Double(new Rectangle2D.Double(x, y, width, height));
    }
}
