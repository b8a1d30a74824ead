package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.Pen;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * A small map: where the frame lies in the district or, when the sheet shows all of it, the district among its neighbours. Of a neighbour
 * the atlas knows no outline, only where its name may stand.
 *
 * @param frame what the sheet shows, grid metres; empty for the district among its neighbours
 * @param zone the id of the zone the sheet is about, or empty
 */
record Locator(Ground ground, Optional<Envelope> frame, String zone, double widthMm, double heightMm, double furniture)
        implements Panel {
    private static final double SIMPLER_BY_MM = 0.12;
    private static final double SMALLEST_FRAME_MM = 2;
    private static final double MARGIN_MM = 2.2;
    private static final double FAINT = 0.45;
    /** Between a name and the district. */
    private static final double GAP_MM = 0.6;

    private static final double MOST_ABOUT = 0.5;

    /** What it is drawn from, projected to the grid. */
    record Ground(MapSource source, Geometry district, Envelope extent) {
        static Optional<Ground> of(MapSource source, boolean withNeighbours) {
            return source.atlas().district().map(feature -> {
                Geometry district = source.projection().toGrid(feature.geometry());
                Envelope extent = new Envelope(district.getEnvelopeInternal());
                if (withNeighbours) {
                    neighbours(source).forEach(n -> extent.expandToInclude(at(source, n)));
                    extent.expandBy(extent.getWidth() * 0.08, extent.getHeight() * 0.01);
                }
                return new Ground(source, district, extent);
            });
        }

        private static List<MapFeature> neighbours(MapSource source) {
            return source.atlas().features(FeatureKind.NEIGHBOUR).toList();
        }

        private static Coordinate at(MapSource source, MapFeature feature) {
            Coordinate degrees = feature.geometry().getCoordinate();
            return source.projection().toGrid(degrees.x, degrees.y);
        }

        /** Width of the ground over its height. */
        double aspect() {
            return extent.getWidth() / extent.getHeight();
        }
    }

    /** Its size on a page of ordinary furniture: as wide as the ground asks for at the height the page allows. */
    static Locator of(Ground ground, Page page, boolean withNeighbours, String zone) {
        double f = page.furniture();
        double shorter = Math.min(page.widthMm(), page.heightMm());
        double height = Math.max(26, Math.min(110, shorter * (withNeighbours ? 0.215 : 0.2)));
        double map = height - (title(f) + note(f));
        double width = Math.max(20 * f, map * ground.aspect() + 4 * MARGIN_MM * f);
        return new Locator(ground, Optional.empty(), zone, width, height, f);
    }

    /** The same about the frame of a sheet. */
    Locator showing(Viewport window) {
        return new Locator(ground, Optional.of(window.extent()), zone, widthMm, heightMm, furniture);
    }

    private static double title(double furniture) {
        return 5 * furniture;
    }

    private static double note(double furniture) {
        return 3.4 * furniture;
    }

    @Override
    public String part() {
        return "locator";
    }

    @Override
    public void draw(Draft draft, Box box, Messages words) {
        draft.plate(box);
        double pad = 2.2 * furniture;
        Lettering title = Lettering.sansBold(Ink.text(2.3, furniture));
        draft.left(words.get("locator.title"), box.minX() + pad, box.minY() + 3.6 * furniture, title, Ink.TEXT);
        Lettering small = Lettering.sans(Ink.text(1.8, furniture));
        String note = words.get(frame.isPresent() ? "locator.frame" : "locator.neighbours");
        if (draft.width(note, small) <= box.width() - 2 * pad) {
            draft.right(note, box.maxX() - pad, box.maxY() - 1.5 * furniture, small, Ink.NOTE);
        }
        // Beside a district much narrower than the plate there is room for the words; else they stand over and under
        // it.
        boolean beside = box.width() - 2 * Math.max(title.sizeMm() * 5, draft.width(note, small) + 2 * pad)
                > box.height() * shown().getWidth() / shown().getHeight();
        double top = beside ? 0.4 : title(furniture);
        double bottom = beside ? 0.4 : note(furniture);
        Box map = new Box(box.minX() + 0.4, box.minY() + top, box.maxX() - 0.4, box.maxY() - bottom);
        Viewport view = Viewport.fitting(shown(), map.width(), map.height(), MARGIN_MM * furniture);
        Draft inner = draft.another();
        ground(inner, view, map, words);
        draft.clipped(map, inner);
    }

    /** The district and what of the frame lies about it; a frame that reaches far beyond is cut off rather than the district made tiny. */
    private Envelope shown() {
        Envelope all = new Envelope(ground.extent());
        Envelope about = new Envelope(all);
        about.expandBy(all.getWidth() * MOST_ABOUT, all.getHeight() * MOST_ABOUT);
        frame.ifPresent(extent -> all.expandToInclude(extent.intersection(about)));
        return all;
    }

    private void ground(Draft draft, Viewport view, Box map, Messages words) {
        Theme theme = draft.theme();
        ShapeWriter writer = new ShapeWriter(
                (from, to) -> to.setLocation(map.minX() + view.xMm(from.x), map.minY() + view.yMm(from.y)));
        double tolerance = SIMPLER_BY_MM / view.mmPerMetre();
        Path2D district = path(writer, TopologyPreservingSimplifier.simplify(ground.district(), tolerance));
        if (frame.isPresent()) {
            draft.fill(district, theme.argb(Colour.PAPER, 1));
            zones(draft, writer, tolerance);
        } else {
            draft.fill(district, theme.argb(Colour.BOUNDARY_RIBBON, FAINT));
            lines(draft, writer, tolerance);
        }
        draft.stroke(district, Pen.solid(0.2), theme.argb(Colour.BOUNDARY, 1));
        frame.ifPresent(shown -> frame(draft, view, map, shown));
        if (frame.isEmpty()) {
            names(draft, view, map, words);
        }
    }

    private void zones(Draft draft, ShapeWriter writer, double tolerance) {
        MapSource source = ground.source();
        source.atlas()
                .records()
                .zones()
                .forEach(z -> source.atlas().feature(z.id()).ifPresent(outline -> {
                    Geometry shape = TopologyPreservingSimplifier.simplify(
                            source.projection().toGrid(outline.geometry()), tolerance);
                    var colours = draft.theme().zone(z.number());
                    boolean about = z.id().equals(zone);
                    draft.fill(path(writer, shape), Theme.argb(colours.composite(), about ? 1 : FAINT));
                    draft.stroke(
                            path(writer, shape),
                            Pen.solid(about ? 0.25 : 0.1),
                            Theme.argb(colours.edge(), about ? 1 : FAINT));
                }));
    }

    /** The expressways and railways, thin: they say how the district hangs together with what lies about it. */
    private void lines(Draft draft, ShapeWriter writer, double tolerance) {
        MapSource source = ground.source();
        int colour = draft.theme().argb(Colour.INK_SECOND, FAINT);
        for (FeatureKind kind : List.of(FeatureKind.EXPRESSWAY, FeatureKind.HIGH_SPEED_RAIL)) {
            source.atlas()
                    .features(kind)
                    .map(line -> TopologyPreservingSimplifier.simplify(
                            source.projection().toGrid(line.geometry()), tolerance))
                    .forEach(line -> draft.stroke(path(writer, line), Pen.solid(0.14), colour));
        }
    }

    private static void frame(Draft draft, Viewport view, Box map, Envelope shown) {
        double halfX = Math.max(SMALLEST_FRAME_MM, shown.getWidth() * view.mmPerMetre()) / 2;
        double halfY = Math.max(SMALLEST_FRAME_MM, shown.getHeight() * view.mmPerMetre()) / 2;
        double x = map.minX() + view.xMm(shown.centre().x);
        double y = map.minY() + view.yMm(shown.centre().y);
        Box rectangle = new Box(x - halfX, y - halfY, x + halfX, y + halfY);
        draft.stroke(Draft.path(rectangle), Pen.solid(0.5), Ink.STAMP.argb(draft.theme()));
    }

    private void names(Draft draft, Viewport view, Box map, Messages words) {
        MapSource source = ground.source();
        Lettering small = Lettering.sans(Ink.text(1.9, furniture));
        for (MapFeature neighbour : Ground.neighbours(source)) {
            String name = neighbour.mapName().in(words.language());
            double half = draft.width(name, small) / 2;
            Coordinate at = Ground.at(source, neighbour);
            double x = outside(view, at, half, small.sizeMm());
            double y = map.minY() + view.yMm(at.y) + 0.36 * small.sizeMm();
            double inside = Math.max(half + 0.5, Math.min(map.width() - half - 0.5, x));
            draft.haloed(name, map.minX() + inside - half, y, small, Ink.NOTE);
        }
        Coordinate middle = ground.district().getInteriorPoint().getCoordinate();
        Lettering bold = Lettering.sansBold(Ink.text(2.2, furniture));
        source.atlas()
                .district()
                .ifPresent(district -> draft.centred(
                        district.mapName().in(words.language()),
                        map.minX() + view.xMm(middle.x),
                        map.minY() + view.yMm(middle.y) + 0.36 * bold.sizeMm(),
                        bold,
                        Ink.TEXT));
    }

    /** Where the middle of a name may stand so that it does not lie on the district: moved away from it to the side. */
    private double outside(Viewport view, Coordinate at, double halfMm, double sizeMm) {
        double way = at.x < ground.extent().centre().x ? -1 : 1;
        double x = view.xMm(at.x);
        for (double moved = 0; moved < 2 * halfMm; moved += 0.5) {
            double middle = x + way * moved;
            double wide = halfMm + GAP_MM;
            double high = sizeMm * 0.6 / view.mmPerMetre();
            Envelope box = new Envelope(view.east(middle - wide), view.east(middle + wide), at.y - high, at.y + high);
            if (!ground.district().intersects(ground.district().getFactory().toGeometry(box))) {
                return middle;
            }
        }
        return x;
    }

    private static Path2D path(ShapeWriter writer, Geometry geometry) {
        return new Path2D.Double(writer.toShape(geometry));
    }
}
