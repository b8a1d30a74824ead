package bishan.atlas.scene;

import bishan.atlas.style.Vendor;
import bishan.atlas.text.Lettering;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Halo;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** Reads GeoTools symbolizers: expressions to numbers and colours, strokes to pens, vendor options to lists. */
final class SymbolizerValues {
    private SymbolizerValues() {}

    static double number(Expression expression, double fallback) {
        Double value = expression == null ? null : expression.evaluate(null, Double.class);
        return value == null ? fallback : value;
    }

    static int argb(Expression colour, Expression opacity) {
        Color value = colour == null ? Color.BLACK : colour.evaluate(null, Color.class);
        return (int) Math.round(number(opacity, 1) * 255) << 24 | (value.getRGB() & 0xFFFFFF);
    }

    static int argb(Fill fill) {
        return argb(fill.getColor(), fill.getOpacity());
    }

    static int argb(Stroke stroke) {
        return argb(stroke.getColor(), stroke.getOpacity());
    }

    static Pen pen(Stroke stroke) {
        float[] dash = stroke.getDashArray();
        double[] dashMm = new double[dash == null ? 0 : dash.length];
        for (int i = 0; i < dashMm.length; i++) {
            dashMm[i] = dash[i];
        }
        Expression cap = stroke.getLineCap();
        boolean round = cap != null && "round".equals(cap.evaluate(null, String.class));
        return new Pen(number(stroke.getWidth(), 1), dashMm, number(stroke.getDashOffset(), 0), round);
    }

    static String option(Symbolizer symbolizer, String key) {
        return symbolizer.getOptions().getOrDefault(key, "");
    }

    static double option(Symbolizer symbolizer, String key, double fallback) {
        String value = option(symbolizer, key);
        return value.isEmpty() ? fallback : Double.parseDouble(value);
    }

    static double[] numbers(Symbolizer symbolizer) {
        return Arrays.stream(option(symbolizer, Vendor.NUMBERS).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The option's colours as 0xFFRRGGBB. */
    static List<Integer> colours(Symbolizer symbolizer) {
        return Arrays.stream(option(symbolizer, Vendor.COLOURS).split(" "))
                .map(hex -> 0xFF000000 | Integer.parseInt(hex, 16))
                .toList();
    }

    static Lettering lettering(TextSymbolizer text) {
        org.geotools.api.style.Font font = text.getFont();
        String family = font.getFamily().get(0).evaluate(null, String.class);
        String weight = font.getWeight().evaluate(null, String.class);
        return new Lettering(
                "serif".equals(family) ? Lettering.Face.SERIF : Lettering.Face.SANS,
                "bold".equals(weight),
                number(font.getSize(), 2),
                option(text, Vendor.SPACING, 0));
    }

    static double haloMm(TextSymbolizer text) {
        Halo halo = text.getHalo();
        return halo == null ? 0 : number(halo.getRadius(), 0);
    }

    static int haloArgb(TextSymbolizer text) {
        Halo halo = text.getHalo();
        return halo == null ? 0 : argb(halo.getFill());
    }

    static int withAlpha(int argb, double alpha) {
        return (int) Math.round(alpha * 255) << 24 | (argb & 0xFFFFFF);
    }
}
