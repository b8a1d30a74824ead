package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Labels along a line, glyph by glyph, again at long distances; see {@link GlyphRow} and {@link Sections}. */
final class AlongPlacement {
    /** Weighs a place after its rank, so that a later one must be better. */
    private static final double LATER = 0.05;
    /** The district's boundary is a worse thing to cover than another line. */
    private static final double BOUNDARY = 3;

    /** A mountain on the district's boundary is named on this side of it. */
    private static final double OUTSIDE = 4;

    private static final double RIM_STEP_MM = 5;

    private final Draft draft;
    private final LabelPass pass;

    AlongPlacement(Draft draft, LabelPass pass) {
        this.draft = draft;
        this.pass = pass;
    }

    /** A name with the line it runs along and the sides of it that are tried, millimetres. */
    private record Name(LabelRequest wish, GlyphRow row, GlyphRow.Course course, double[] sides) {
        double length() {
            return course.line().length();
        }

        boolean mountain() {
            return sides.length == 3;
        }
    }

    /** Why a name has no place: the reason, and what it collides with or an empty text. */
    private record Refusal(LeftOut.Reason reason, String other) {}

    /** The best place found so far, how good it is (less is better), and why there was none. */
    private static final class Search {
        private List<GlyphRow.Glyph> best = List.of();
        private double lowest = Double.MAX_VALUE;
        private Refusal refusal = new Refusal(LeftOut.Reason.TOO_SMALL, "");
    }

    void place(LabelRequest wish) {
        double smooth = SymbolizerValues.option(wish.symbolizer(), Vendor.SMOOTH, 0);
        Polyline line = draft.frame().polyline(wish.feature().course(smooth));
        if (line.within(draft.frame().labelReach()).isEmpty()) {
            pass.refuse(wish, LeftOut.Reason.OUTSIDE, "");
            return;
        }
        Name name = new Name(wish, new GlyphRow(wish, draft.typesetter()), new GlyphRow.Course(line), sides(wish));
        Sections sections = Sections.of(
                line.length(),
                SymbolizerValues.option(wish.symbolizer(), Vendor.EVERY, Sections.EVERY_MM),
                SymbolizerValues.option(wish.symbolizer(), Vendor.TWICE_FROM, Double.MAX_VALUE));
        double[] shares = Arrays.stream(
                        SymbolizerValues.option(wish.symbolizer(), Vendor.AT).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        boolean stands = false;
        Refusal refusal = null;
        for (int section = 0; section < sections.count(); section++) {
            Search search = new Search();
            for (int rank = 0; rank < shares.length; rank++) {
                tryAt(name, sections.at(section, shares[rank]), rank, false, search);
            }
            List<OrientedBox> boxes = boxes(search.best);
            if (boxes.isEmpty()) {
                refusal = refusal == null ? search.refusal : refusal;
            } else if (pass.shows(boxes)) {
                accept(name, search.best);
                stands = true;
            } else {
                pass.keepRoom(wish, boxes);
            }
        }
        if (!stands) {
            Optional<Refusal> reason = Optional.ofNullable(refusal);
            pass.atTheRim(wish, () -> placeAtTheRim(name, reason));
        }
    }

    private static double[] sides(LabelRequest wish) {
        double offset = SymbolizerValues.option(wish.symbolizer(), Vendor.OFFSET, 0);
        boolean onTheLine = "true".equals(SymbolizerValues.option(wish.symbolizer(), Vendor.BENDS));
        return offset == 0
                ? new double[] {0}
                : onTheLine ? new double[] {0, -offset, offset} : new double[] {-offset, offset};
    }

    /** A name whose own places are all outside or taken stands where its line meets the edge of the frame, if it can. */
    private void placeAtTheRim(Name name, Optional<Refusal> reason) {
        Search search = new Search();
        boolean shows = false;
        int rank = 0;
        for (double at = 0; at < name.length(); at += RIM_STEP_MM) {
            Polyline.Place place = name.course().line().at(at);
            if (!draft.frame().box().contains(place.x(), place.y())) {
                continue;
            }
            shows = true;
            if (pass.nearTheEdge(place.x(), place.y())) {
                tryAt(name, at, rank++, true, search);
            }
        }
        if (!search.best.isEmpty()) {
            accept(name, search.best);
            return;
        }
        Refusal why = shows ? reason.orElse(search.refusal) : new Refusal(LeftOut.Reason.OUTSIDE, "");
        pass.refuse(name.wish(), why.reason(), why.other());
    }

    private void accept(Name name, List<GlyphRow.Glyph> glyphs) {
        pass.accept(name.wish(), name.wish().said(), boxes(glyphs), name.row().marks(glyphs));
    }

    private static List<OrientedBox> boxes(List<GlyphRow.Glyph> glyphs) {
        List<OrientedBox> boxes = new ArrayList<>(glyphs.size());
        for (GlyphRow.Glyph glyph : glyphs) {
            boxes.add(glyph.box());
        }
        return boxes;
    }

    private void tryAt(Name name, double middle, int rank, boolean inFrame, Search search) {
        Polyline.Place place = name.course().line().at(middle);
        if (!draft.frame().labelReach().contains(place.x(), place.y())) {
            return;
        }
        for (int side = 0; side < name.sides().length; side++) {
            double cost = LATER * (rank + side);
            if (cost >= search.lowest) {
                return;
            }
            List<GlyphRow.Glyph> glyphs = name.row().on(name.course(), middle, name.sides()[side]);
            if (glyphs.isEmpty()) {
                continue;
            }
            Optional<Refusal> obstacle = obstacle(glyphs, name.wish().look().haloMm(), inFrame);
            if (obstacle.isPresent()) {
                boolean worse = search.refusal.reason() == LeftOut.Reason.COLLIDES;
                search.refusal = worse ? search.refusal : obstacle.get();
                continue;
            }
            for (GlyphRow.Glyph glyph : glyphs) {
                cost += draft.soft().countIn(glyph.box())
                        + BOUNDARY * draft.boundary().countIn(glyph.box());
                cost += name.mountain() && !draft.inDistrict(glyph.x(), glyph.y()) ? OUTSIDE : 0;
            }
            if (cost < search.lowest) {
                search.lowest = cost;
                search.best = glyphs;
            }
        }
    }

    /** What keeps the glyphs from standing where they are; empty where they may. */
    private Optional<Refusal> obstacle(List<GlyphRow.Glyph> glyphs, double marginMm, boolean inFrame) {
        for (GlyphRow.Glyph glyph : glyphs) {
            if (inFrame && draft.occupancy().leavesFrame(glyph.box())) {
                return Optional.of(new Refusal(LeftOut.Reason.OUTSIDE, ""));
            }
            Optional<String> other = draft.occupancy().collider(glyph.box(), marginMm);
            if (other.isPresent()) {
                return Optional.of(new Refusal(LeftOut.Reason.COLLIDES, other.get()));
            }
        }
        return Optional.empty();
    }
}
