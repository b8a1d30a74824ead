package bishan.atlas.scene;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Views of the real map for properties: the district, each zone, and random ones; each is composed once for all tests of a run. */
final class Views {
    private static final double[][] SIZES = {{780, 660}, {1000, 740}, {1400, 900}, {640, 480}, {1600, 500}, {500, 900}};
    private static final int RANDOM = 48;
    private static final long SEED = 6;
    private static final double CLEAR_MM = 5;
    private static final Map<SceneRequest, DisplayList> COMPOSED = new LinkedHashMap<>();

    /** A request with a name that a failure can be found again by. */
    record View(String name, SceneRequest request) {
        DisplayList list() {
            synchronized (COMPOSED) {
                return COMPOSED.computeIfAbsent(request, RealAtlas.get()::compose);
            }
        }

        Viewport viewport() {
            return request.viewport();
        }

        @Override
        public String toString() {
            Viewport v = viewport();
            return "%s %s %.0f x %.0f mm at %.0f %.0f 1:%.0f"
                    .formatted(
                            name,
                            request.language(),
                            v.widthMm(),
                            v.heightMm(),
                            v.centreEast(),
                            v.centreNorth(),
                            v.denominator());
        }
    }

    private Views() {}

    static List<View> all() {
        List<View> views = new ArrayList<>(district());
        Language[] languages = Language.values();
        int i = 0;
        for (Zone zone : RealAtlas.get().atlas().records().zones()) {
            Envelope ground = RealAtlas.get().extentOf(zone.id()).orElseThrow();
            double[] size = SIZES[i % SIZES.length];
            Viewport viewport = RealAtlas.showing(ground, size[0], size[1], 20);
            views.add(view(zone.id(), viewport, languages[i++ % 2], List.of()));
        }
        Random random = new Random(SEED);
        for (int k = 0; k < RANDOM; k++) {
            views.add(random(k, random));
        }
        return views;
    }

    /** The whole district in the windows that people have. */
    static List<View> district() {
        List<View> views = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (Language language : Language.values()) {
                views.add(view("district", RealAtlas.district(SIZES[i][0], SIZES[i][1]), language, List.of()));
            }
        }
        return views;
    }

    private static Point somewhere(Random random) {
        Geometry district = RealAtlas.get()
                .projection()
                .toGrid(RealAtlas.get().atlas().district().orElseThrow().geometry());
        Envelope box = district.getEnvelopeInternal();
        Point point;
        do {
            point = new GeometryFactory()
                    .createPoint(new org.locationtech.jts.geom.Coordinate(
                            box.getMinX() + box.getWidth() * random.nextDouble(),
                            box.getMinY() + box.getHeight() * random.nextDouble()));
        } while (!district.contains(point));
        return point;
    }

    private static View random(int k, Random random) {
        Point centre = somewhere(random);
        double denominator = 8_000 * Math.pow(500_000.0 / 8_000, random.nextDouble());
        double[] size = SIZES[random.nextInt(SIZES.length)];
        Viewport viewport = RealAtlas.about(centre.getX(), centre.getY(), denominator, size[0], size[1]);
        List<Box> reserved = k % 3 == 0 ? plates(viewport) : List.of();
        return view("random " + k, viewport, Language.values()[random.nextInt(2)], reserved);
    }

    /** What stands over the map of the window: zoom buttons, scale bar, note. */
    static List<Box> plates(Viewport viewport) {
        double w = viewport.widthMm();
        double h = viewport.heightMm();
        return List.of(new Box(w - 14, 4, w - 4, 40), new Box(4, h - 16, 55, h - 4), new Box(4, 4, 38, 12));
    }

    static View view(String name, Viewport viewport, Language language, List<Box> reserved) {
        return view(name, viewport, LabelLanguage.of(language), reserved);
    }

    static View view(String name, Viewport viewport, LabelLanguage labels, List<Box> reserved) {
        return new View(name, new SceneRequest(viewport, Visibility.ALL, Optional.empty(), labels, reserved));
    }

    /** Frames all over the district from 1:8,000 to 1:400,000, in all that the map may be labelled in, the same for the same seed. */
    static List<View> scattered(int count, long seed) {
        Random random = new Random(seed);
        List<View> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point centre = somewhere(random);
            double denominator = 8_000 * Math.pow(400_000.0 / 8_000, (i + 0.5) / count);
            double[] size = SIZES[random.nextInt(SIZES.length)];
            Viewport viewport = RealAtlas.about(centre.getX(), centre.getY(), denominator, size[0], size[1]);
            LabelLanguage labels = LabelLanguage.values()[i % 3];
            views.add(view("scattered " + i, viewport, labels, List.of()));
        }
        return views;
    }

    /** Each zone with the area of it that shows in the frame, a label's height clear of what is reserved, square millimetres. */
    static Map<String, Double> zonesIn(SceneRequest request) {
        Viewport viewport = request.viewport();
        GeometryFactory factory = new GeometryFactory();
        Geometry shown = factory.toGeometry(viewport.extent());
        for (Box reserved : request.reserved()) {
            Box plate = reserved.grown(CLEAR_MM);
            shown = shown.difference(factory.toGeometry(new Envelope(
                    viewport.ground(plate.minX(), plate.minY()), viewport.ground(plate.maxX(), plate.maxY()))));
        }
        Geometry frame = shown;
        double mm2 = viewport.mmPerMetre() * viewport.mmPerMetre();
        Map<String, Double> areas = new LinkedHashMap<>();
        RealAtlas.get()
                .atlas()
                .features(FeatureKind.ZONE)
                .forEach(zone -> areas.put(
                        zone.id(),
                        RealAtlas.get()
                                        .projection()
                                        .toGrid(zone.geometry())
                                        .intersection(frame)
                                        .getArea()
                                * mm2));
        return areas;
    }

    /** The zones that the middle of a box of a label lies in. */
    static List<String> zonesUnder(PlacedLabel label, Viewport viewport) {
        GeometryFactory factory = new GeometryFactory();
        return RealAtlas.get()
                .atlas()
                .features(FeatureKind.ZONE)
                .filter(zone -> {
                    Geometry ground = RealAtlas.get().projection().toGrid(zone.geometry());
                    return label.boxes().stream()
                            .map(box -> viewport.ground(box.centreX(), box.centreY()))
                            .anyMatch(middle -> ground.contains(factory.createPoint(middle)));
                })
                .map(MapFeature::id)
                .toList();
    }
}
