package bishan.atlas.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The glyphs of a font file, open until the document is finished. */
final class GlyfProgram implements FontProgram, Closeable {
    /** What a reader needs to draw by glyph number; names and character maps stay behind. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final SfntFace face;
    private final Closeable source;
    private final TrueTypeFont font;
    private final CmapLookup map;

    GlyfProgram(SfntFace face) throws IOException {
        this.face = face;
        if (face.collection()) {
            TrueTypeCollection collection = new TrueTypeCollection(face.file().toFile());
            source = collection;
            font = collection.getFontByName(face.postScript());
            if (font == null) {
                collection.close();
                throw new IOException("no " + face.postScript() + " in " + face.file());
            }
        } else {
            font = new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(face.file().toFile()));
            source = font;
        }
        map = font.getUnicodeCmapLookup();
    }

    /** 0 for a character the font has not. */
    int glyph(int codePoint) {
        return map.getGlyphId(codePoint);
    }

    @Override
    public String name() {
        String name = face.postScript().replaceAll("[^A-Za-z0-9-]", "");
        return name.isEmpty() ? "Letters" : name;
    }

    @Override
    public double width(int codePoint) throws IOException {
        return font.getAdvanceWidth(glyph(codePoint)) * thousandths();
    }

    @Override
    public Heights heights() throws IOException {
        double scale = thousandths();
        double ascent = font.getHorizontalHeader().getAscender() * scale;
        return new Heights(
                ascent,
                font.getHorizontalHeader().getDescender() * scale,
                0.8 * ascent,
                font.getHeader().getXMin() * scale,
                font.getHeader().getXMax() * scale);
    }

    private double thousandths() throws IOException {
        return 1000.0 / font.getUnitsPerEm();
    }

    @Override
    public Subset subset(List<Integer> codePoints) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        Set<Integer> wanted = new HashSet<>();
        codePoints.forEach(codePoint -> wanted.add(glyph(codePoint)));
        subsetter.addGlyphIds(wanted);
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        subsetter.getGIDMap().forEach((now, before) -> numbers.put(before, now));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        return new Subset(
                file.toByteArray(),
                codePoints.stream().mapToInt(c -> numbers.get(glyph(c))).toArray());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
