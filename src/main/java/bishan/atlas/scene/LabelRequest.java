package bishan.atlas.scene;

import bishan.atlas.text.Lettering;
import org.geotools.api.style.TextSymbolizer;

/**
 * A wish for a label, as a text symbolizer made it for one feature.
 *
 * @param text the words, lines divided by {@code \n}
 * @param second the name in the other language, set smaller under the words, or empty
 * @param priority 1 is placed first
 */
record LabelRequest(
        PreparedFeature feature,
        TextSymbolizer symbolizer,
        String kind,
        int priority,
        String text,
        String second,
        Look look) {

    /** How it is set; colours 0xAARRGGBB. */
    record Look(Lettering lettering, int argb, double haloMm, int haloArgb) {
        Look sized(double sizeMm) {
            return new Look(lettering.sized(sizeMm), argb, haloMm, haloArgb);
        }
    }

    /** All its words on one line, as a list names it. */
    String said() {
        return said(text);
    }

    /** The same with another form of the name. */
    String said(String name) {
        return oneLine(name) + (second.isEmpty() ? "" : " " + second);
    }

    LeftOut leftOut(LeftOut.Reason reason, String other) {
        return new LeftOut(kind, feature.id(), said(), reason, other);
    }

    /** A label of several lines as a list names it: Latin words keep a blank between them. */
    static String oneLine(String text) {
        return text.replaceAll("\\n(?=[(A-Za-z])", " ").replace("\n", "");
    }
}
