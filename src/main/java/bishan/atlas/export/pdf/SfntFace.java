package bishan.atlas.export.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a font file says of a face in it.
 *
 * @param postScript the name a collection knows it by
 * @param families its family in all languages, lower case
 * @param outlines true for one whose glyphs stand in a table {@code glyf} and do not vary
 * @param embeddable true where its maker lets a part of it travel in a document
 */
record SfntFace(
        Path file,
        boolean collection,
        String postScript,
        Set<String> families,
        boolean bold,
        boolean italic,
        boolean outlines,
        boolean embeddable) {
    private static final int COLLECTION = 0x74746366;
    private static final int MOST_FACES = 64;
    private static final int MOST_TABLES = 128;
    private static final int MOST_NAMES = 4096;

    private static final int FAMILY = 1;
    private static final int POSTSCRIPT = 6;

    private record Table(long at, long length) {}

    boolean isOf(String family) {
        return families.contains(family.toLowerCase(Locale.ROOT));
    }

    /** The faces of a file; none where it is no TrueType or OpenType file. */
    static List<SfntFace> of(Path file) {
        List<SfntFace> faces = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.readInt() != COLLECTION) {
                faces.add(face(file, in, 0, false));
                return faces;
            }
            in.readInt();
            int count = Math.min(MOST_FACES, in.readInt());
            for (int i = 0; i < count; i++) {
                in.seek(12 + 4L * i);
                faces.add(face(file, in, in.readInt() & 0xFFFFFFFFL, true));
            }
        } catch (IOException e) {
            // A file that is broken or of another kind is no font for us; what was read of it before stands.
        }
        return faces;
    }

    private static SfntFace face(Path file, RandomAccessFile in, long at, boolean collection) throws IOException {
        Map<String, Table> tables = tables(in, at);
        if (!tables.containsKey("name") || !tables.containsKey("head")) {
            throw new EOFException("no font: " + file);
        }
        Map<Integer, Set<String>> names = names(in, tables.get("name"));
        in.seek(tables.get("head").at() + 44);
        int style = in.readUnsignedShort();
        int rights = 0;
        if (tables.containsKey("OS/2")) {
            in.seek(tables.get("OS/2").at() + 8);
            rights = in.readUnsignedShort();
        }
        Set<String> families = new HashSet<>();
        names.getOrDefault(FAMILY, Set.of()).forEach(name -> families.add(name.toLowerCase(Locale.ROOT)));
        return new SfntFace(
                file,
                collection,
                names.getOrDefault(POSTSCRIPT, Set.of("")).iterator().next(),
                families,
                (style & 1) != 0,
                (style & 2) != 0,
                tables.containsKey("glyf") && !tables.containsKey("fvar"),
                // Not restricted, may be cut down, and not as pixels only.
                (rights & 0xF) != 2 && (rights & 0x300) == 0);
    }

    private static Map<String, Table> tables(RandomAccessFile in, long at) throws IOException {
        in.seek(at + 4);
        int count = Math.min(MOST_TABLES, in.readUnsignedShort());
        in.seek(at + 12);
        byte[] rows = new byte[16 * count];
        in.readFully(rows);
        ByteBuffer row = ByteBuffer.wrap(rows);
        Map<String, Table> tables = new HashMap<>();
        for (int i = 0; i < rows.length; i += 16) {
            String tag = new String(rows, i, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, new Table(row.getInt(i + 8) & 0xFFFFFFFFL, row.getInt(i + 12) & 0xFFFFFFFFL));
        }
        return tables;
    }

    private static Map<Integer, Set<String>> names(RandomAccessFile in, Table table) throws IOException {
        in.seek(table.at());
        byte[] bytes = new byte[(int) Math.min(table.length(), 1 << 18)];
        in.readFully(bytes);
        ByteBuffer names = ByteBuffer.wrap(bytes);
        Map<Integer, Set<String>> found = new HashMap<>();
        if (bytes.length < 6) {
            return found;
        }
        int count = Math.min(MOST_NAMES, names.getShort(2) & 0xFFFF);
        int storage = names.getShort(4) & 0xFFFF;
        for (int i = 0; i < count && 18 + 12 * i <= bytes.length; i++) {
            int row = 6 + 12 * i;
            int platform = names.getShort(row) & 0xFFFF;
            int length = names.getShort(row + 8) & 0xFFFF;
            int from = storage + (names.getShort(row + 10) & 0xFFFF);
            if (from + length <= bytes.length) {
                String name = new String(
                        bytes, from, length, platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
                found.computeIfAbsent(names.getShort(row + 6) & 0xFFFF, id -> new LinkedHashSet<>())
                        .add(name);
            }
        }
        return found;
    }
}
