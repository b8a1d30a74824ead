package bishan.atlas.export.pdf;

import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Letters without a shape, as wide as those of the typesetter: the text that lies unseen over outlines. */
final class UnseenProgram implements FontProgram {
    private static final double EM_MM = 1000;
    private static final int MAGIC = 0x5F0F3CF5;

    private final Typesetter typesetter;
    private final Lettering lettering;

    /** @param like face and weight whose widths are taken */
    UnseenProgram(Typesetter typesetter, Lettering like) {
        this.typesetter = typesetter;
        lettering = like.sized(EM_MM).spaced(0);
    }

    @Override
    public String name() {
        return "Unseen" + (lettering.face() == Lettering.Face.SERIF ? "Serif" : "Sans")
                + (lettering.bold() ? "-Bold" : "-Regular");
    }

    @Override
    public double width(int codePoint) {
        return typesetter.widthMm(Character.toString(codePoint), lettering);
    }

    @Override
    public Heights heights() {
        return new Heights(880, -120, 880, 0, 1000);
    }

    @Override
    public Subset subset(List<Integer> codePoints) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("head", head());
        tables.put("hhea", shorts(1, 0, 880, -120, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 2));
        tables.put("hmtx", shorts(1000, 0, 1000, 0));
        tables.put("maxp", shorts(1, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
        tables.put("loca", shorts(0, 0, 0));
        tables.put("glyf", new byte[4]);
        // Glyph 0 stands for what a font has not, and a font of that alone is refused by readers: all letters are glyph
        // 1.
        int[] glyphs = new int[codePoints.size()];
        Arrays.fill(glyphs, 1);
        return new Subset(SfntFile.joined(tables), glyphs);
    }

    private static byte[] head() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x10000);
        out.writeInt(0x10000);
        out.writeInt(0);
        out.writeInt(MAGIC);
        out.write(shorts(3, 1000));
        out.writeLong(0);
        out.writeLong(0);
        out.write(shorts(0, -120, 1000, 880, 0, 8, 2, 0, 0));
        return bytes.toByteArray();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
        Arrays.stream(values).forEach(value -> bytes.putShort((short) value));
        return bytes.array();
    }
}
