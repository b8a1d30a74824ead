package bishan.atlas.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.style.LineSymbolizer;

/**
 * A ridge: soft shade on its south-eastern side and light on the north-western one (light from the north-west), and hachures on both
 * sides of the crest. The symbolizer's numbers are the half-width on the ground in metres, its limit in millimetres, and the strength of
 * shade and light.
 */
final class Relief {
    private static final int STEPS = 8;
    private static final double SPACING_MM = 0.62;
    private static final double TAPER_MM = 7;

    private final Frame frame;

    Relief(Frame frame) {
        this.frame = frame;
    }

    private double halfWidth(double[] numbers) {
        return Math.min(numbers[0] * frame.viewport().mmPerMetre(), numbers[1]);
    }

    List<Mark> shade(Polyline line, LineSymbolizer symbolizer) {
        double[] numbers = SymbolizerValues.numbers(symbolizer);
        List<Integer> colours = SymbolizerValues.colours(symbolizer);
        double half = halfWidth(numbers);
        List<Mark> marks = new ArrayList<>();
        for (Polyline.Stretch stretch : line.within(frame.reach())) {
            Path2D shade = moved(stretch.line(), 0.33 * half);
            Path2D light = moved(stretch.line(), -0.33 * half);
            for (int i = 1; i <= STEPS; i++) {
                double width = 2 * half * (1 - 0.92 * i / STEPS);
                double strength = 12.0 / STEPS;
                marks.add(stroke(shade, width, colours.get(0), numbers[2] * strength));
                marks.add(stroke(light, width, colours.get(1), numbers[3] * strength));
            }
        }
        return marks;
    }

    private static Path2D moved(Polyline line, double by) {
        return new Path2D.Double(line.path(), AffineTransform.getTranslateInstance(by, by));
    }

    private static Mark stroke(Path2D path, double width, int argb, double alpha) {
        return new Mark.Stroke(path, Pen.round(width), SymbolizerValues.withAlpha(argb, alpha));
    }

    /** Wedges across the crest, longer, wider and darker towards the south-east; {@code seed} fixes their irregularity. */
    List<Mark> hachures(Polyline line, LineSymbolizer symbolizer, String seed) {
        double half = halfWidth(SymbolizerValues.numbers(symbolizer));
        Path2D.Double[] wedges = {new Path2D.Double(), new Path2D.Double(), new Path2D.Double()};
        int count = (int) (line.length() / SPACING_MM);
        Box near = frame.painted().grown(half * 1.3);
        for (int i = 0; i < count; i++) {
            double distance = (i + 0.5) * line.length() / count;
            Polyline.Place place = line.at(distance);
            if (!near.contains(place.x(), place.y())) {
                continue;
            }
            double angle = line.course(distance, 2);
            double taper =
                    Math.min(1, Math.min(distance / TAPER_MM, (line.length() - distance) / TAPER_MM)) * 0.75 + 0.25;
            for (int side = -1; side <= 1; side += 2) {
                double chance = chance(seed.hashCode(), 2 * i + (side > 0 ? 1 : 0));
                wedge(wedges, place, angle, side, half * taper, chance);
            }
        }
        int rgb = SymbolizerValues.argb(symbolizer.getStroke());
        List<Mark> marks = new ArrayList<>();
        for (int tone = 0; tone < wedges.length; tone++) {
            marks.add(new Mark.Fill(wedges[tone], SymbolizerValues.withAlpha(rgb, 0.62 + 0.15 * tone)));
        }
        return marks;
    }

    private static void wedge(
            Path2D.Double[] wedges, Polyline.Place place, double angle, int side, double half, double chance) {
        double nx = -Math.sin(angle) * side;
        double ny = Math.cos(angle) * side;
        double facing = (nx + ny) / Math.sqrt(2);
        double length = half * (0.50 + 0.16 * facing) * (0.72 + 0.50 * chance);
        double lean = 0.22 * (fraction(chance * 7919) - 0.5);
        double ex = nx * Math.cos(lean) - ny * Math.sin(lean);
        double ey = nx * Math.sin(lean) + ny * Math.cos(lean);
        double width = 0.10 + 0.07 * Math.max(0, facing);
        double x = place.x() + nx * 0.12;
        double y = place.y() + ny * 0.12;
        Path2D.Double path = wedges[(int) Math.round(2 * Math.max(0, facing))];
        path.moveTo(x - ey * width, y + ex * width);
        path.lineTo(place.x() + ex * length, place.y() + ey * length);
        path.lineTo(x + ey * width, y - ex * width);
        path.closePath();
    }

    /** A number 0 to 1 that looks random and is the same for the same place (SplitMix64, G. Steele and others, 2014). */
    private static double chance(long seed, long i) {
        long z = (seed * 31 + i) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }
}
