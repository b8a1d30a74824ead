package bishan.atlas.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters drawn by rule: each code point is a pattern of blocks that no other of its width has. Chinese is as wide as it is high, on a
 * grid of 4 x 4, anything else half as wide, on 3 x 5.
 */
record BlockLetters(int insetUnits, int slantUnits) {
    static final int EM = 1024;
    static final int ASCENT = 900;
    static final int DESCENT = 124;
    private static final int LOWEST = -96;
    private static final int HIGHEST = 800;
    private static final int FIRST_WIDE = 0x2E80;

    /** Odd, so that multiplying by it modulo a power of two gives no pattern twice. */
    private static final int SCATTER = 0x9E3B;

    /** A block, or several side by side: left, bottom, right, top in units of the em. */
    record Block(int left, int bottom, int right, int top) {}

    static int advance(int codePoint) {
        return codePoint >= FIRST_WIDE ? EM : EM / 2;
    }

    /** The blocks of a letter; none for a space. */
    List<Block> blocks(int codePoint) {
        if (Character.isSpaceChar(codePoint)) {
            return List.of();
        }
        int columns = codePoint >= FIRST_WIDE ? 4 : 3;
        int rows = codePoint >= FIRST_WIDE ? 4 : 5;
        int pattern = codePoint * SCATTER & (1 << columns * rows) - 1;
        int cellWidth = (advance(codePoint) - 2 * 48) / columns;
        int cellHeight = (HIGHEST - LOWEST) / rows;
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int bits = pattern >> row * columns & (1 << columns) - 1;
            int bottom = LOWEST + row * cellHeight;
            for (int first = 0; first < columns; first++) {
                int end = first;
                while (end < columns && (bits >> end & 1) == 1) {
                    end++;
                }
                if (end > first) {
                    blocks.add(new Block(
                            48 + first * cellWidth + insetUnits,
                            bottom + insetUnits,
                            48 + end * cellWidth - insetUnits,
                            bottom + cellHeight - insetUnits));
                    first = end;
                }
            }
        }
        return blocks;
    }
}
