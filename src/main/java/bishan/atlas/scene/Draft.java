package bishan.atlas.scene;

import bishan.atlas.model.Language;
import bishan.atlas.style.Vendor;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.style.Symbolizer;
import org.locationtech.jts.geom.Coordinate;

/** A picture while it is being composed: what was drawn so far, which lines run where, and which labels are wished for. */
final class Draft {
    private static final double OFF_LINE_MM = 3;
    private static final double[] STAYS = {0, 0};
    private static final double BOUNDARY_SPACING_MM = 0.8;

    private final Frame frame;
    private final SceneRequest request;
    private final Typesetter typesetter;
    private final List<DisplayItem> items = new ArrayList<>();
    private final List<LabelRequest> labels = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private final Map<String, Polyline> lines = new HashMap<>();
    private final Map<String, List<String>> linesOfLayer = new HashMap<>();
    private final Map<String, Coordinate[]> ridges = new HashMap<>();
    private final List<Polyline> district = new ArrayList<>();
    private final Occupancy occupancy;
    private final SoftPoints soft;
    private final SoftPoints boundary;
    private final GroundShapes shapes;
    private final Map<String, double[]> movedSymbols = new HashMap<>();

    Draft(SceneRequest request, Typesetter typesetter) {
        this(request, typesetter, new GroundShapes(List::of));
    }

    Draft(SceneRequest request, Typesetter typesetter, GroundShapes shapes) {
        this.request = request;
        this.typesetter = typesetter;
        this.shapes = shapes;
        frame = new Frame(request.viewport(), request.beyondMm());
        occupancy = new Occupancy(frame.box());
        soft = new SoftPoints(frame.labelReach());
        boundary = new SoftPoints(frame.labelReach());
    }

    /** Keeps labels off the boxes of the request; {@code name} is what a label left out collides with. */
    void reserve(String name) {
        request.reserved().forEach(box -> occupancy.add(box, name));
    }

    /** The feature's name in the language of the map. */
    String name(PreparedFeature feature) {
        return feature.text(request.language() == Language.ZH ? "name_zh" : "name_en");
    }

    void ridge(PreparedFeature feature) {
        ridges.put(feature.id(), feature.course(150));
    }

    /** The crest of a ridge, grid metres. */
    Optional<Coordinate[]> ridge(String id) {
        return Optional.ofNullable(ridges.get(id));
    }

    /** Remembers the district's outline, so that call-outs can stand beside it. */
    void district(PreparedFeature feature) {
        for (Polyline ring : frame.rings(feature.grid())) {
            district.add(ring);
            boundary.addAlong(ring, BOUNDARY_SPACING_MM);
        }
    }

    /** Points along the district's boundary. */
    SoftPoints boundary() {
        return boundary;
    }

    /** What is known of the ground at every scale. */
    GroundShapes shapes() {
        return shapes;
    }

    boolean inDistrict(double x, double y) {
        double[] reach = districtReach(y);
        return reach.length == 2 && x > reach[0] && x < reach[1];
    }

    /** The leftmost and rightmost x of the district at the height {@code y}; empty where it does not reach. */
    double[] districtReach(double y) {
        double min = Double.MAX_VALUE;
        double max = -Double.MAX_VALUE;
        for (Polyline ring : district) {
            for (int i = 0; i + 1 < ring.size(); i++) {
                double y0 = ring.y(i);
                double y1 = ring.y(i + 1);
                if ((y0 <= y) != (y1 <= y)) {
                    double x = ring.x(i) + (y - y0) / (y1 - y0) * (ring.x(i + 1) - ring.x(i));
                    min = Math.min(min, x);
                    max = Math.max(max, x);
                }
            }
        }
        return min > max ? new double[0] : new double[] {min, max};
    }

    Frame frame() {
        return frame;
    }

    SceneRequest request() {
        return request;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    Occupancy occupancy() {
        return occupancy;
    }

    SoftPoints soft() {
        return soft;
    }

    void add(DisplayItem item) {
        if (!item.marks().isEmpty()) {
            items.add(item);
        }
    }

    List<DisplayItem> items() {
        return items;
    }

    void wish(LabelRequest label) {
        labels.add(label);
    }

    List<LabelRequest> labels() {
        return labels;
    }

    /** Work for after the labels: symbols that take what room is left. */
    void later(Runnable work) {
        late.add(work);
    }

    void finish() {
        late.forEach(Runnable::run);
    }

    /** Remembers where a line of a layer was drawn; the first course counts, and labels are kept from running over it. */
    void drew(String layerId, String featureId, LineDrawing.Course course) {
        Polyline line = course.line();
        if (lines.putIfAbsent(featureId, line) == null) {
            linesOfLayer.computeIfAbsent(layerId, id -> new ArrayList<>()).add(featureId);
            soft.addAlong(line, course.spacingMm());
        }
    }

    /** False for a station outside the district whose line is not drawn where it stands: it would float in the void. */
    boolean stands(PreparedFeature feature, double x, double y) {
        if (!feature.text("outside").equals("true")) {
            return true;
        }
        for (String id : feature.text("lines").split(",")) {
            Polyline line = lines.get(id);
            if (line != null) {
                Polyline.Place place = line.at(line.nearest(x, y));
                if (Math.hypot(place.x() - x, place.y() - y) < OFF_LINE_MM) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves the symbol of a feature, and what is written beside it, by so much: it would lie under another. */
    void moveSymbol(String featureId, double dx, double dy) {
        movedSymbols.put(featureId, new double[] {dx, dy});
    }

    /** Where the symbol of a feature is drawn: its place, on the line it belongs to, moved out of the way of another symbol. */
    Polyline.Place symbolPlace(PreparedFeature feature, Symbolizer symbolizer) {
        double x = frame.x(feature.anchor());
        double y = frame.y(feature.anchor());
        String snap = SymbolizerValues.option(symbolizer, Vendor.SNAP);
        if (!snap.isEmpty()) {
            return snapped(snap, x, y, PointDrawing.SNAP_MM);
        }
        double[] by = movedSymbols.getOrDefault(feature.id(), STAYS);
        return new Polyline.Place(x + by[0], y + by[1], 0);
    }

    /** The drawn line of {@code layerId} that comes nearest to (x, y) within {@code reachMm}: the snapped point, or the point itself. */
    Polyline.Place snapped(String layerId, double x, double y, double reachMm) {
        Polyline.Place best = new Polyline.Place(x, y, 0);
        double nearest = reachMm;
        for (String id : linesOfLayer.getOrDefault(layerId, List.of())) {
            Polyline line = lines.get(id);
            Polyline.Place place = line.at(line.nearest(x, y));
            double gap = Math.hypot(place.x() - x, place.y() - y);
            if (gap < nearest) {
                nearest = gap;
                best = place;
            }
        }
        return best;
    }
}
