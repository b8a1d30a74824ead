package bishan.atlas.export.pdf;

import bishan.atlas.scene.Mark;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.font.GlyphVector;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of a document: for each face and weight the embedded one, where the typesetter's family is found as a file that can be
 * embedded, and the unseen one.
 */
final class DocumentFonts implements Closeable {
    /** A letter may stand off its place by this share of its size before that is put right. */
    private static final double SLACK = 0.001;

    private final Typesetter typesetter;
    private final FontFiles files;
    private final SharedResources shared;
    private final Map<Style, Optional<Embedded>> embedded = new HashMap<>();
    private final Map<SfntFace, Embedded> opened = new LinkedHashMap<>();
    private final Map<Style, Named> unseen = new LinkedHashMap<>();
    private final List<CodePointFont> used = new ArrayList<>();

    private record Style(Lettering.Face face, boolean bold) {
        static Style of(Lettering lettering) {
            return new Style(lettering.face(), lettering.bold());
        }
    }

    private record Named(String name, CodePointFont font) {}

    private static final class Embedded {
        private final GlyfProgram program;
        private Named named;

        Embedded(GlyfProgram program) {
            this.program = program;
        }
    }

    DocumentFonts(Typesetter typesetter, FontFiles files, SharedResources shared) {
        this.typesetter = typesetter;
        this.files = files;
        this.shared = shared;
    }

    /**
     * {@code text} in an embedded font, each letter where the typesetter sets it. Empty where there is no such font, where it has other
     * glyphs than the typesetter, and for wide spaced letters: readers would take the room between them for blanks.
     */
    Optional<GlyphRun> embedded(Mark.Text mark) throws IOException {
        Lettering lettering = mark.lettering();
        if (lettering.spacingMm() != 0) {
            return Optional.empty();
        }
        Style style = Style.of(lettering);
        Optional<Embedded> found = embedded.get(style);
        if (found == null) {
            found = open(style);
            embedded.put(style, found);
        }
        return found.isEmpty() ? Optional.empty() : run(found.get(), mark.text(), lettering);
    }

    private Optional<Embedded> open(Style style) {
        String family = style.face() == Lettering.Face.SERIF
                ? typesetter.families().serif()
                : typesetter.families().sans();
        Optional<SfntFace> face = files.find(family, style.bold());
        if (face.isEmpty()) {
            return Optional.empty();
        }
        // Where there is no serif the sans stands for it, and is the same font.
        Embedded font = opened.get(face.get());
        if (font == null) {
            try {
                font = new Embedded(new GlyfProgram(face.get()));
            } catch (IOException e) {
                // Gone since, or broken: the letters can still be drawn.
                return Optional.empty();
            }
            opened.put(face.get(), font);
        }
        return Optional.of(font);
    }

    private Optional<GlyphRun> run(Embedded font, String text, Lettering lettering) throws IOException {
        double unit = lettering.sizeMm() * LetterPaths.UNITS_PER_MM;
        GlyphVector glyphs = typesetter.glyphs(text, lettering, LetterPaths.UNITS_PER_MM);
        if (glyphs.getNumGlyphs() != text.length()) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int glyph = font.program.glyph(text.codePointAt(i));
            if (glyph == 0 || glyph != glyphs.getGlyphCode(i)) {
                return Optional.empty();
            }
        }
        if (font.named == null) {
            font.named = named(new CodePointFont(font.program));
        }
        CodePointFont codes = font.named.font();
        StringBuilder operands = new StringBuilder("[<");
        double at = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            double off = glyphs.getGlyphPosition(i).getX() / unit - at;
            if (Math.abs(off) > SLACK) {
                long thousandths = Math.round(off * 1000);
                operands.append(">").append(-thousandths).append("<");
                at += thousandths / 1000.0;
            }
            int code = codes.code(text.codePointAt(i));
            operands.append(CodePointFont.hex(code));
            at += codes.width(code) / 1000;
        }
        String shown = operands.append(">]TJ").toString().replace("[<>", "[");
        return Optional.of(new GlyphRun(font.named.name(), shown, at));
    }

    /** {@code text} without shapes, set solid by the typesetter's widths. */
    GlyphRun unseen(String text, Lettering lettering) throws IOException {
        Named font = unseen.computeIfAbsent(
                Style.of(lettering), style -> named(new CodePointFont(new UnseenProgram(typesetter, lettering))));
        StringBuilder operands = new StringBuilder("<");
        double at = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int code = font.font().code(codePoint);
            operands.append(CodePointFont.hex(code));
            at += font.font().width(code) / 1000;
        }
        return new GlyphRun(font.name(), operands.append(">Tj").toString(), at);
    }

    private Named named(CodePointFont font) {
        used.add(font);
        return new Named(shared.font(font.dictionary()), font);
    }

    /** Writes the fonts, with the letters that were used. */
    void finish(PDDocument document) throws IOException {
        for (CodePointFont font : used) {
            font.finish(document);
        }
    }

    @Override
    public void close() throws IOException {
        for (Embedded font : opened.values()) {
            font.program.close();
        }
    }
}
