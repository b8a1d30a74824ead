package bishan.atlas.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** How the tables of a TrueType font are put into a file (OpenType specification, "Organization of an OpenType Font"). */
public final class SfntFile {
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private SfntFile() {}

    /** The bytes of a file of {@code tables}, by their tags in ascending order; one of them is {@code head}, whose sum is set. */
    public static byte[] joined(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int at = 12 + 16 * count;
        int size = at + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x10000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(content)).putInt(at).putInt(content.length);
            file.put(at, content);
            headAt = table.getKey().equals("head") ? at : headAt;
            at += padded(content.length);
        }
        return file.putInt(headAt + 8, CHECKSUM_OF_ALL - checksum(file.array())).array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int checksum(byte[] content) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(content, padded(content.length)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
