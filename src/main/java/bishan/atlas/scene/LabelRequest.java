package bishan.atlas.scene;

import bishan.atlas.text.Lettering;
import org.geotools.api.style.TextSymbolizer;

/**
 * A wish for a label, as a text symbolizer made it for one feature.
 *
 * @param text the words, lines divided by {@code \n}
 * @param priority 1 is placed first
 */
record LabelRequest(
        PreparedFeature feature, TextSymbolizer symbolizer, String kind, int priority, String text, Look look) {

    /** How it is set; colours 0xAARRGGBB. */
    record Look(Lettering lettering, int argb, double haloMm, int haloArgb) {
        Look sized(double sizeMm) {
            return new Look(lettering.sized(sizeMm), argb, haloMm, haloArgb);
        }
    }

    LeftOut leftOut(LeftOut.Reason reason, String other) {
        return new LeftOut(kind, feature.id(), oneLine(text), reason, other);
    }

    /** A label of several lines as a list names it: Latin words keep a blank between them. */
    static String oneLine(String text) {
        return text.replaceAll("\\n(?=[(A-Za-z])", " ").replace("\n", "");
    }
}
