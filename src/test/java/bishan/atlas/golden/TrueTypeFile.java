package bishan.atlas.golden;

import bishan.atlas.export.pdf.SfntFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a TrueType font together: the tables that the OpenType specification requires, letters from {@link BlockLetters}. */
final class TrueTypeFile {
    /** Latin, general punctuation with arrows and mathematics, Chinese with its punctuation, full-width forms. */
    private static final int[][] RANGES = {
        {0x20, 0x24F},
        {0x370, 0x3FF},
        {0x2000, 0x23FF},
        {0x2460, 0x27BF},
        {0x2E80, 0x9FFF},
        {0xF900, 0xFAFF},
        {0xFF00, 0xFFEF}
    };

    private static final int MAGIC = 0x5F0F3CF5;
    private static final int ON_CURVE = 1;

    /** Ten numbers in front, then for each of nine blocks its last point and four points of five bytes. */
    private static final int MOST_GLYPH_BYTES = 2 * 10 + 9 * (2 + 4 * 5);

    private final String family;
    private final boolean bold;
    private final BlockLetters letters;
    private final List<Integer> codePoints = new ArrayList<>();
    private final ByteBuffer glyphs;
    private final ByteBuffer offsets;
    private final ByteBuffer metrics;
    private int mostBlocks;

    TrueTypeFile(String family, boolean bold, BlockLetters letters) {
        this.family = family;
        this.bold = bold;
        this.letters = letters;
        // The first glyph stands for what has none.
        codePoints.add(0xFFFF);
        for (int[] range : RANGES) {
            for (int c = range[0]; c <= range[1]; c++) {
                codePoints.add(c);
            }
        }
        glyphs = ByteBuffer.allocate(codePoints.size() * MOST_GLYPH_BYTES);
        offsets = ByteBuffer.allocate((codePoints.size() + 1) * Integer.BYTES);
        metrics = ByteBuffer.allocate(codePoints.size() * Integer.BYTES);
    }

    /** Writes big-endian fields. */
    private interface Fields {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            fields.writeTo(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    private static void ints(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }

    byte[] bytes() {
        codePoints.forEach(this::addGlyph);
        offsets.putInt(glyphs.position());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", bytes(this::os2));
        tables.put("cmap", bytes(this::cmap));
        tables.put("glyf", Arrays.copyOf(glyphs.array(), glyphs.position()));
        tables.put("head", bytes(this::head));
        tables.put("hhea", bytes(this::hhea));
        tables.put("hmtx", metrics.array());
        tables.put("loca", offsets.array());
        tables.put("maxp", bytes(this::maxp));
        tables.put("name", bytes(this::name));
        tables.put("post", bytes(out -> ints(out, 0x30000, 0, -100 << 16 | 50, 0, 0, 0, 0, 0)));
        return SfntFile.joined(tables);
    }

    private void addGlyph(int codePoint) {
        offsets.putInt(glyphs.position());
        List<BlockLetters.Block> blocks = letters.blocks(codePoint);
        mostBlocks = Math.max(mostBlocks, blocks.size());
        int[] x = new int[4 * blocks.size()];
        int[] y = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            BlockLetters.Block block = blocks.get(i / 4);
            y[i] = i % 4 == 1 || i % 4 == 2 ? block.top() : block.bottom();
            x[i] = (i % 4 < 2 ? block.left() : block.right()) + letters.slantUnits() * y[i] / BlockLetters.EM;
        }
        int left = Arrays.stream(x).min().orElse(0);
        metrics.putShort((short) BlockLetters.advance(codePoint)).putShort((short) left);
        if (!blocks.isEmpty()) {
            glyphs.putShort((short) blocks.size()).putShort((short) left).putShort((short)
                    Arrays.stream(y).min().getAsInt());
            glyphs.putShort((short) Arrays.stream(x).max().getAsInt())
                    .putShort((short) Arrays.stream(y).max().getAsInt());
            contours(x, y);
        }
    }

    /** A contour of four points a block, clockwise, without instructions. */
    private void contours(int[] x, int[] y) {
        for (int last = 3; last < x.length; last += 4) {
            glyphs.putShort((short) last);
        }
        glyphs.putShort((short) 0);
        for (int i = 0; i < x.length; i++) {
            glyphs.put((byte) ON_CURVE);
        }
        steps(x);
        steps(y);
        if (glyphs.position() % 2 == 1) {
            glyphs.put((byte) 0);
        }
    }

    private void steps(int[] values) {
        int before = 0;
        for (int value : values) {
            glyphs.putShort((short) (value - before));
            before = value;
        }
    }

    private void head(DataOutputStream out) throws IOException {
        ints(out, 0x10000, 0x10000, 0, MAGIC);
        shorts(out, 3, BlockLetters.EM);
        out.writeLong(0);
        out.writeLong(0);
        shorts(out, -200, -BlockLetters.DESCENT, 1224, BlockLetters.ASCENT, bold ? 1 : 0, 8, 2, 1, 0);
    }

    private void hhea(DataOutputStream out) throws IOException {
        out.writeInt(0x10000);
        shorts(out, BlockLetters.ASCENT, -BlockLetters.DESCENT, 0, BlockLetters.EM, -200, -200, 1224, 1, 0, 0);
        shorts(out, 0, 0, 0, 0, 0, codePoints.size());
    }

    private void maxp(DataOutputStream out) throws IOException {
        out.writeInt(0x10000);
        shorts(out, codePoints.size(), 4 * mostBlocks, mostBlocks, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** One subtable: Unicode in full, format 12. */
    private void cmap(DataOutputStream out) throws IOException {
        shorts(out, 0, 1, 3, 10);
        ints(out, 12);
        shorts(out, 12, 0);
        ints(out, 16 + 12 * RANGES.length, 0, RANGES.length);
        int glyph = 1;
        for (int[] range : RANGES) {
            ints(out, range[0], range[1], glyph);
            glyph += range[1] - range[0] + 1;
        }
    }

    private void name(DataOutputStream out) throws IOException {
        String style = bold ? "Bold" : "Regular";
        String whole = family + " " + style;
        List<String> names = List.of(
                family,
                style,
                whole,
                whole,
                "Version 1.0",
                whole.replace(" ", "").replace("Bold", "-Bold"));
        int storage = 6 + 12 * names.size();
        shorts(out, 0, names.size(), storage);
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            int length = 2 * names.get(i).length();
            shorts(out, 3, 1, 0x409, i + 1, length, at);
            at += length;
        }
        for (String name : names) {
            out.write(name.getBytes(StandardCharsets.UTF_16BE));
        }
    }

    private void os2(DataOutputStream out) throws IOException {
        shorts(out, 4, BlockLetters.EM, bold ? 700 : 400, 5, 0);
        shorts(out, 650, 700, 0, 140, 650, 700, 0, 480, 50, 260, 0);
        out.write(new byte[10]);
        // Latin, punctuation; Chinese.
        ints(out, 0x8000_0003, 1 << 27, 0, 0);
        out.writeBytes("TEST");
        shorts(out, bold ? 0x20 : 0x40, 0x20, 0xFFEF);
        shorts(out, BlockLetters.ASCENT, -BlockLetters.DESCENT, 0, BlockLetters.ASCENT, BlockLetters.DESCENT);
        // Code pages Latin 1 and simplified Chinese.
        ints(out, 1 | 1 << 18, 0);
        shorts(out, 500, 700, 0, 0x20, 1);
    }
}
