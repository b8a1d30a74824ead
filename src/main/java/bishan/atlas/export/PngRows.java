package bishan.atlas.export;

import bishan.atlas.paint.Pixels;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Rows of opaque pixels as a PNG keeps them before compression: the number of the filter, then three bytes a pixel. No filter is used:
 * a map is even ground and rows that repeat the one above, which deflate finds by itself. On real sheets the filter "up" took a fifth
 * more time and, but for rows of more than deflate's 32 KB, made the file 2 to 8 % larger.
 */
final class PngRows {
    private static final byte NO_FILTER = 0;
    private static final int BYTES_PER_PIXEL = 3;
    private static final VarHandle FOUR_BYTES = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private PngRows() {}

    static int bytesPerRow(int widthPx) {
        return Math.addExact(1, Math.multiplyExact(BYTES_PER_PIXEL, widthPx));
    }

    /** Writes all rows of {@code picture} into {@code to} from index 0 on. */
    static void pack(Pixels picture, byte[] to) {
        int at = 0;
        for (int y = 0; y < picture.height(); y++) {
            to[at] = NO_FILTER;
            pack(picture.argb(), picture.offset() + y * picture.stride(), picture.width(), to, at + 1);
            at += bytesPerRow(picture.width());
        }
    }

    /** Four pixels are three times four bytes: a quarter of the stores that single bytes would take. */
    private static void pack(int[] argb, int from, int count, byte[] to, int start) {
        int at = start;
        int i = from;
        int end = from + count;
        for (; i + 4 <= end; i += 4) {
            int second = argb[i + 1];
            int third = argb[i + 2];
            FOUR_BYTES.set(to, at, argb[i] << 8 | second >>> 16 & 0xFF);
            FOUR_BYTES.set(to, at + 4, second << 16 | third >>> 8 & 0xFFFF);
            FOUR_BYTES.set(to, at + 8, third << 24 | argb[i + 3] & 0xFFFFFF);
            at += 12;
        }
        for (; i < end; i++) {
            to[at++] = (byte) (argb[i] >> 16);
            to[at++] = (byte) (argb[i] >> 8);
            to[at++] = (byte) argb[i];
        }
    }
}
