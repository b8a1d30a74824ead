package bishan.atlas.export.svg;

import bishan.atlas.scene.Mark;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Lines of text, as text or as outlines. The halo is a copy under the letters, drawn as one with its opacity, so that the words stand in
 * the file once and are found once.
 */
final class SvgText {
    private static final String SANS = "sans";
    private static final String SERIF = "serif";

    private final Xml xml;
    private final Typesetter typesetter;
    private final boolean outlines;
    private int count;

    SvgText(Xml xml, Typesetter typesetter, boolean outlines) {
        this.xml = xml;
        this.typesetter = typesetter;
        this.outlines = outlines;
    }

    /** The families of the two classes; the first is the one the page was set in. */
    void families() throws IOException {
        if (!outlines) {
            xml.text(
                    "style",
                    "." + SANS + "{font-family:" + ChineseFonts.families(Lettering.Face.SANS, typesetter.families())
                            + "}." + SERIF + "{font-family:"
                            + ChineseFonts.families(Lettering.Face.SERIF, typesetter.families()) + "}",
                    "type",
                    "text/css");
        }
    }

    /** Writes a line moved by (dx, dy) millimetres. */
    void write(TextLine line, double dx, double dy) throws IOException {
        if (line.text().isBlank()) {
            return;
        }
        String id = "t" + ++count;
        boolean haloed = line.haloMm() > 0;
        if (haloed) {
            String halo = Paint.rgb(line.haloArgb());
            xml.empty(
                    "use",
                    "xlink:href",
                    "#" + id,
                    "fill",
                    halo,
                    "stroke",
                    halo,
                    "stroke-width",
                    SvgPath.number(2 * line.haloMm()),
                    "stroke-linejoin",
                    "round",
                    "opacity",
                    SvgPath.plain(Paint.alpha(line.haloArgb())));
        }
        int argb = line.first().argb();
        if (argb >>> 24 == 0) {
            return;
        }
        // The colour stands outside the letters, so that the copy can have another one.
        List<String> colour = new ArrayList<>(Paint.fill(argb));
        xml.open("g", colour.toArray(String[]::new));
        if (outlines) {
            outlines(line, haloed ? id : "", dx, dy);
        } else {
            text(line, haloed ? id : "", dx, dy);
        }
        xml.close();
    }

    private void text(TextLine line, String id, double dx, double dy) throws IOException {
        Lettering lettering = line.first().lettering();
        List<String> attributes = new ArrayList<>();
        if (!id.isEmpty()) {
            attributes.addAll(List.of("id", id));
        }
        attributes.addAll(List.of(
                "xml:lang",
                line.text().codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en",
                "x",
                list(line, t -> t.x() + dx),
                "y",
                list(line, t -> t.y() + dy),
                "class",
                lettering.face() == Lettering.Face.SERIF ? SERIF : SANS,
                "font-size",
                SvgPath.number(lettering.sizeMm())));
        if (lettering.bold()) {
            attributes.addAll(List.of("font-weight", "bold"));
        }
        Mark.Text first = line.first();
        if (line.isAlongALine()) {
            attributes.addAll(List.of("rotate", rotations(line)));
        } else {
            if (first.angle() != 0) {
                attributes.addAll(List.of("transform", rotation(first, dx, dy)));
            }
            spacing(first, attributes);
        }
        xml.text("text", line.text(), attributes.toArray(String[]::new));
    }

    /** Another font's letters are set as wide as ours; where we set them apart, only their distance is given. */
    private void spacing(Mark.Text text, List<String> attributes) {
        if (text.lettering().spacingMm() != 0) {
            attributes.addAll(
                    List.of("letter-spacing", SvgPath.number(text.lettering().spacingMm())));
        } else if (text.text().codePointCount(0, text.text().length()) > 1) {
            attributes.addAll(List.of(
                    "textLength",
                    SvgPath.number(typesetter.widthMm(text.text(), text.lettering())),
                    "lengthAdjust",
                    "spacingAndGlyphs"));
        }
    }

    private void outlines(TextLine line, String id, double dx, double dy) throws IOException {
        StringBuilder data = new StringBuilder();
        for (Mark.Text letter : line.letters()) {
            Shape shape =
                    typesetter.glyphs(letter.text(), letter.lettering(), 1).getOutline();
            AffineTransform at = AffineTransform.getTranslateInstance(letter.x() + dx, letter.y() + dy);
            at.rotate(letter.angle());
            data.append(SvgPath.of(shape, at));
        }
        List<String> attributes = new ArrayList<>();
        if (!id.isEmpty()) {
            attributes.addAll(List.of("id", id));
        }
        attributes.addAll(List.of("aria-label", line.text(), "d", data.toString()));
        xml.empty("path", attributes.toArray(String[]::new));
    }

    /** One value a character of the line; of a letter that takes two, the second is never read. */
    private static String list(TextLine line, ToDoubleFunction<Mark.Text> of) {
        if (!line.isAlongALine()) {
            return SvgPath.number(of.applyAsDouble(line.first()));
        }
        StringBuilder values = new StringBuilder();
        for (Mark.Text letter : line.letters()) {
            for (int i = 0; i < letter.text().length(); i++) {
                values.append(values.length() == 0 ? "" : " ").append(SvgPath.number(of.applyAsDouble(letter)));
            }
        }
        return values.toString();
    }

    private static String rotations(TextLine line) {
        StringBuilder values = new StringBuilder();
        for (Mark.Text letter : line.letters()) {
            for (int i = 0; i < letter.text().length(); i++) {
                values.append(values.length() == 0 ? "" : " ").append(SvgPath.plain(Math.toDegrees(letter.angle())));
            }
        }
        return values.toString();
    }

    private static String rotation(Mark.Text text, double dx, double dy) {
        return "rotate(" + SvgPath.plain(Math.toDegrees(text.angle())) + " " + SvgPath.number(text.x() + dx) + " "
                + SvgPath.number(text.y() + dy) + ")";
    }
}
