package bishan.atlas.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The parts a PNG file is made of (PNG specification, third edition, chapter 5 and 11). */
final class PngChunks {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double METRES_PER_INCH = 0.0254;

    private final DataOutputStream out;

    PngChunks(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Signature and header of an 8-bit RGB picture. */
    void header(int widthPx, int heightPx) throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(bytes);
        fields.writeInt(widthPx);
        fields.writeInt(heightPx);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", bytes.toByteArray());
    }

    /** sRGB with perceptual intent, so that viewers show the colours alike. */
    void colourSpace() throws IOException {
        chunk("sRGB", new byte[] {0});
    }

    /** Pixels a metre, the same both ways. */
    void resolution(int dpi) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(bytes);
        int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
        fields.writeInt(perMetre);
        fields.writeInt(perMetre);
        fields.write(1);
        chunk("pHYs", bytes.toByteArray());
    }

    /** A remark in any script: keyword, no compression, no language, UTF-8. */
    void text(String keyword, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[] {0, 0, 0, 0, 0});
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", bytes.toByteArray());
    }

    /** The next bytes of the compressed pixels. */
    void imageData(byte[] compressed) throws IOException {
        chunk("IDAT", compressed);
    }

    void end() throws IOException {
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }
}
