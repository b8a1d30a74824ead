package bishan.atlas.export;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a PNG back from the disk before it takes the place of another: chunk sums, size, and that all pixels are there. */
final class PngCheck {
    private static final int LARGEST_CHUNK = 1 << 24;

    private PngCheck() {}

    static boolean passes(Path file, PngSize size) throws IOException {
        Inflater inflater = new Inflater();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Arrays.equals(in.readNBytes(PngChunks.SIGNATURE.length), PngChunks.SIGNATURE)
                    && pixelBytes(in, size, inflater) == (long) size.heightPx() * PngRows.bytesPerRow(size.widthPx());
        } catch (java.io.EOFException | DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** The bytes the picture inflates to, or -1 for a broken chunk or another size. */
    private static long pixelBytes(DataInputStream in, PngSize size, Inflater inflater)
            throws IOException, DataFormatException {
        long bytes = 0;
        byte[] scratch = new byte[1 << 16];
        while (true) {
            int length = in.readInt();
            if (length < 0 || length > LARGEST_CHUNK) {
                return -1;
            }
            byte[] chunk = in.readNBytes(length + 4);
            CRC32 crc = new CRC32();
            crc.update(chunk);
            if (chunk.length != length + 4 || (int) crc.getValue() != in.readInt()) {
                return -1;
            }
            String type = new String(chunk, 0, 4, java.nio.charset.StandardCharsets.US_ASCII);
            ByteBuffer content = ByteBuffer.wrap(chunk, 4, length);
            if (type.equals("IHDR") && (content.getInt() != size.widthPx() || content.getInt() != size.heightPx())) {
                return -1;
            }
            if (type.equals("IDAT")) {
                inflater.setInput(content);
                for (int n = inflater.inflate(scratch); n > 0; n = inflater.inflate(scratch)) {
                    bytes += n;
                }
            }
            if (type.equals("IEND")) {
                return inflater.finished() ? bytes : -1;
            }
        }
    }
}
