package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Strength;
import bishan.atlas.style.Symbols;
import bishan.atlas.style.Theme;
import bishan.atlas.style.Vendor;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/** Draws a small sample of a legend class: the symbolizers of its rules on a made-up area, line or point. */
final class LegendSamples {
    /** A scale at which every class is drawn, in the size it has there. */
    private static final double DENOMINATOR = 120_000;
    /** Relief is shown as on the district map, where it is small enough for a patch. */
    private static final double RELIEF_DENOMINATOR = 700_000;

    private static final String ZONE = "zone.Z";

    private static final Map<String, Colour> TRANSIT =
            Map.of("line_1", Colour.LINE_1, "bitong", Colour.BITONG, "line_27", Colour.LINE_27);

    private static final Set<String> SEVERAL =
            Set.of(Vendor.CONSTRUCT_RIVER, Vendor.CONSTRUCT_RELIEF, Vendor.CONSTRUCT_HACHURES, Vendor.CONSTRUCT_TUNNEL);

    private final Map<String, Style> styles;
    private final Theme theme;
    private final Typesetter typesetter;

    LegendSamples(Theme theme, Typesetter typesetter) {
        this.theme = theme;
        this.typesetter = typesetter;
        styles = new AtlasStyles(theme, Language.ZH).byLayer();
    }

    /** @param official whether the outline of a zone is official and not schematic */
    DisplayList draw(String classId, boolean official, double widthMm, double heightMm) {
        double denominator = classId.equals("ridges") ? RELIEF_DENOMINATOR : DENOMINATOR;
        Viewport viewport = SampleShapes.viewport(denominator, widthMm, heightMm);
        Draft draft = new Draft(
                new SceneRequest(viewport, Visibility.ALL, Optional.empty(), Language.ZH, List.of()), typesetter);
        List<DisplayItem> items = new ArrayList<>();
        if (isZone(classId)) {
            Mark paper = new Mark.Fill(samples(viewport).areaPath(draft.frame()), theme.argb(Colour.PAPER, 1));
            items.add(new DisplayItem(0, "", "", "", List.of(paper)));
        }
        List<Mark> marks = new ArrayList<>();
        // The roundel of the airport is larger than a patch: the hatched ground stands for the site.
        boolean onAnArea = classId.equals("airport");
        for (Found found : symbolizers(classId, official, denominator)) {
            double beside = SymbolizerValues.option(found.symbolizer(), Vendor.BESIDE, 0);
            marks.add(new Mark.Moved(0, beside, marks(found, draft, viewport, onAnArea)));
        }
        marks.addAll(extras(classId, widthMm, heightMm));
        items.add(new DisplayItem(
                1, "", "", classId, List.of(new Mark.Clip(draft.frame().page(), marks))));
        return new DisplayList(widthMm, heightMm, items, List.of(), List.of());
    }

    private record Found(int order, Symbolizer symbolizer) {}

    private List<Found> symbolizers(String classId, boolean official, double denominator) {
        SimpleFeature zone = SampleShapes.zone(numberOf(classId), !official);
        List<Found> found = new ArrayList<>();
        for (Style style : styles.values()) {
            for (FeatureTypeStyle part : style.featureTypeStyles()) {
                int order = Integer.parseInt(part.getOptions().get(Vendor.ORDER));
                for (Rule rule : part.rules()) {
                    boolean inScale =
                            denominator >= rule.getMinScaleDenominator() && denominator < rule.getMaxScaleDenominator();
                    boolean chosen = !isZone(classId) || rule.getFilter().evaluate(zone);
                    if (inScale && chosen && classId.equals(rule.getName())) {
                        rule.symbolizers().forEach(s -> found.add(new Found(order, s)));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::order));
        return once(found);
    }

    /** A class may stand in several rules or layers (parks, rivers, tunnels): its first construction, or its first rule, is the sample. */
    private static List<Found> once(List<Found> found) {
        Set<String> seen = new HashSet<>();
        List<Found> once = new ArrayList<>();
        for (Found f : found) {
            String construct = SymbolizerValues.option(f.symbolizer(), Vendor.CONSTRUCT);
            boolean several = SEVERAL.contains(construct) || f.symbolizer() instanceof PointSymbolizer;
            if (!several || seen.add(f.order() + construct + f.symbolizer().getClass())) {
                once.add(f);
            }
        }
        return once;
    }

    private static boolean isZone(String classId) {
        return classId.startsWith(ZONE);
    }

    /** Of the class of a zone; 0 for others. */
    private static int numberOf(String classId) {
        return isZone(classId) ? Integer.parseInt(classId.substring(ZONE.length())) : 0;
    }

    /** How far a symbol that stands on its point, as a pin does, moves down so that all of it is in the patch. */
    private static double intoTheMiddle(PointSymbolizer point) {
        org.geotools.api.style.Mark mark = (org.geotools.api.style.Mark)
                point.getGraphic().graphicalSymbols().get(0);
        String symbol = mark.getWellKnownName().evaluate(null, String.class);
        double size = SymbolizerValues.number(point.getGraphic().getSize(), 1);
        Box box = PointSymbols.box(symbol, 0, 0, size);
        return -(box.minY() + box.maxY()) / 2;
    }

    private List<Mark> marks(Found found, Draft draft, Viewport viewport, boolean onAnArea) {
        SampleShapes shapes = samples(viewport);
        Symbolizer symbolizer = found.symbolizer();
        String construct = SymbolizerValues.option(symbolizer, Vendor.CONSTRUCT);
        if (symbolizer instanceof PointSymbolizer && onAnArea) {
            return List.of();
        }
        if (symbolizer instanceof PointSymbolizer point) {
            Draft own = new Draft(draft.request(), typesetter);
            new PointDrawing(own).draw(shapes.point(), point, "", 0);
            List<Mark> marks =
                    own.items().stream().flatMap(item -> item.marks().stream()).toList();
            return List.of(new Mark.Moved(0, intoTheMiddle(point), marks));
        }
        if (symbolizer instanceof PolygonSymbolizer area) {
            boolean edge = found.order() >= 1900;
            return new AreaDrawing(draft.frame()).draw(shapes.layer(), edge ? shapes.half() : shapes.area(), area);
        }
        LineSymbolizer line = (LineSymbolizer) symbolizer;
        LineDrawing drawing = new LineDrawing(draft);
        if (construct.equals(Vendor.CONSTRUCT_TUNNEL)) {
            return TunnelMarks.draw(draft.frame(), shapes.linePath(draft.frame()), line);
        }
        if (construct.equals(Vendor.CONSTRUCT_SHARED_EDGES)) {
            PreparedLayer halves = shapes.halves();
            return drawing.draw(halves, halves.features().get(0), line);
        }
        return drawing.draw(shapes.layer(), shapes.line(), line);
    }

    private static SampleShapes samples(Viewport viewport) {
        return new SampleShapes(viewport);
    }

    /** What a patch shows beside its rule: the zone's number, a station on a line, dots for what is only named. */
    private List<Mark> extras(String classId, double w, double h) {
        List<Mark> marks = new ArrayList<>();
        String line = classId.contains(".") ? classId.substring(0, classId.indexOf('.')) : classId;
        int inside = theme.argb(Colour.STOP_FILL, 1);
        if (isZone(classId)) {
            String number = Integer.toString(numberOf(classId));
            int edge = Theme.argb(theme.zone(numberOf(classId)).edge(), 1);
            int ring = theme.argb(Colour.BADGE_RING, 1);
            // A badge in the middle would hide the pattern, which is what tells the zones apart.
            boolean patterned = theme.strength(Strength.ZONE_PATTERN) > 0
                    && theme.zone(numberOf(classId)).pattern().isPresent();
            double r = Math.min(h * 0.34, 1.75);
            double x = patterned ? r + 0.7 : w / 2;
            Lettering lettering = Lettering.sansBold(r * 1.3);
            double width = typesetter.widthMm(number, lettering);
            marks.add(new Mark.Fill(PointSymbols.disc(x, h / 2, r), edge));
            marks.add(new Mark.Text(number, x - width / 2, h / 2 + r * 0.47, 0, lettering, ring, 0, 0));
        } else if (TRANSIT.containsKey(line)) {
            marks.addAll(PointSymbols.draw(
                    Symbols.CIRCLE,
                    w / 2,
                    h / 2,
                    new PointSymbols.Look(1.7, inside, theme.argb(TRANSIT.get(line), 1), 0.42)));
        } else if (classId.equals("station.any")) {
            marks.addAll(PointSymbols.draw(
                    Symbols.CIRCLE, w / 2, h / 2, new PointSymbols.Look(2.2, inside, theme.argb(Colour.INK, 1), 0.5)));
        } else if (classId.equals("course.unknown")) {
            java.awt.geom.Path2D.Double path = new java.awt.geom.Path2D.Double();
            path.moveTo(0, h / 2);
            path.lineTo(w, h / 2);
            marks.add(new Mark.Stroke(path, Pen.dashed(0.4, 0.4, 0.8), theme.argb(Colour.INK_SECOND, 1)));
        }
        return marks;
    }
}
