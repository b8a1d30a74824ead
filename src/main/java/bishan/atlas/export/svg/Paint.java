package bishan.atlas.export.svg;

import bishan.atlas.scene.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Colours and pens as attributes: name, value, name, value. */
final class Paint {
    private static final int OPAQUE = 255;

    private Paint() {}

    static String rgb(int argb) {
        return String.format(java.util.Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    static double alpha(int argb) {
        return (argb >>> 24) / (double) OPAQUE;
    }

    static List<String> fill(int argb) {
        return argb >>> 24 == OPAQUE
                ? List.of("fill", rgb(argb))
                : List.of("fill", rgb(argb), "fill-opacity", SvgPath.plain(alpha(argb)));
    }

    /** Of a line that is not filled. */
    static List<String> stroke(Pen pen, int argb) {
        List<String> attributes = new ArrayList<>(List.of(
                "fill",
                "none",
                "stroke",
                rgb(argb),
                "stroke-width",
                SvgPath.number(pen.widthMm()),
                "stroke-linejoin",
                "round"));
        if (argb >>> 24 < OPAQUE) {
            attributes.addAll(List.of("stroke-opacity", SvgPath.plain(alpha(argb))));
        }
        if (pen.roundCap()) {
            attributes.addAll(List.of("stroke-linecap", "round"));
        }
        if (pen.dashMm().length > 0) {
            attributes.addAll(List.of(
                    "stroke-dasharray",
                    DoubleStream.of(pen.dashMm()).mapToObj(SvgPath::number).collect(Collectors.joining(" "))));
            if (pen.phaseMm() != 0) {
                attributes.addAll(List.of("stroke-dashoffset", SvgPath.number(pen.phaseMm())));
            }
        }
        return attributes;
    }
}
