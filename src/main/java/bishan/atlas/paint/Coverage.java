package bishan.atlas.paint;

/**
 * How much of each pixel of a window a shape covers. Edges add the exact area to their right as differences from pixel to pixel; a sum
 * along each row then gives the coverage (the accumulation buffer of font renderers; Levien, "font-rs", 2016). Sums are integers, so that
 * a pixel comes out the same whatever window it is painted in. Only pixels that an edge touches are looked at, the rest are spans.
 *
 * <p>Signed areas add up: right for rings that do not cross or overlap. Other shapes go through {@link CrossingLines}.
 */
final class Coverage {
    /** A whole pixel. */
    static final int ONE = 1 << 16;

    private static final int ROUND = ONE / 2;

    private int[] sums = new int[1 << 14];
    private long[] touched = new long[1 << 10];
    private final int[] spans = new int[SpanSink.SPAN << 9];
    private int left;
    private int top;
    private int right;
    private int bottom;
    private int stride;
    private int words;

    /** Opens the window of pixels [left, right) x [top, bottom); it must not be empty. */
    void open(int newLeft, int newTop, int newRight, int newBottom) {
        left = newLeft;
        top = newTop;
        right = newRight;
        bottom = newBottom;
        stride = right - left + 2;
        words = (stride + 63) >>> 6;
        int height = bottom - top;
        // What was used before is zero again: close() takes care of that.
        if (sums.length < stride * height) {
            sums = new int[stride * height + stride * height / 4];
        }
        if (touched.length < words * height) {
            touched = new long[words * height + words * height / 4];
        }
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    /** All runs of {@code path} as rings. */
    void rings(FlatPath path) {
        float[] xs = path.xs();
        float[] ys = path.ys();
        for (int run = 0; run < path.runs(); run++) {
            int end = path.end(run);
            float x = xs[end - 1];
            float y = ys[end - 1];
            for (int i = path.start(run); i < end; i++) {
                float nextX = xs[i];
                float nextY = ys[i];
                if (y < nextY) {
                    edge(x, y, nextX, nextY, 1);
                } else if (nextY < y) {
                    edge(nextX, nextY, x, y, -1);
                }
                x = nextX;
                y = nextY;
            }
        }
    }

    /**
     * Rings given as x, y, x, y ..., each coordinate times its factor and moved by (dx, dy).
     *
     * @param ends where each ring ends in {@code points}; null for a single one
     */
    void rings(float[] points, int[] ends, double factorX, double factorY, double dx, double dy) {
        int from = 0;
        for (int ring = 0; ring < (ends == null ? 1 : ends.length); ring++) {
            int end = ends == null ? points.length : ends[ring];
            if (end > from) {
                float x = (float) (points[end - 2] * factorX + dx);
                float y = (float) (points[end - 1] * factorY + dy);
                for (int i = from; i < end; i += 2) {
                    float nextX = (float) (points[i] * factorX + dx);
                    float nextY = (float) (points[i + 1] * factorY + dy);
                    if (y < nextY) {
                        edge(x, y, nextX, nextY, 1);
                    } else if (nextY < y) {
                        edge(nextX, nextY, x, y, -1);
                    }
                    x = nextX;
                    y = nextY;
                }
            }
            from = end;
        }
    }

    private void edge(float x0, float y0, float x1, float y1, int direction) {
        if (y1 <= top || y0 >= bottom || x0 >= right && x1 >= right) {
            return;
        }
        int firstRow = floor(y0);
        if (y1 <= firstRow + 1 && y0 >= top) {
            int height = (int) ((y1 - firstRow) * ONE + 0.5f) - (int) ((y0 - firstRow) * ONE + 0.5f);
            if (height > 0) {
                piece(firstRow, Math.min(x0, x1), Math.max(x0, x1), height, direction);
            }
            return;
        }
        float slope = (x1 - x0) / (y1 - y0);
        int row = Math.max(top, firstRow);
        int endRow = y1 >= bottom ? bottom : ceil(y1);
        float y = Math.max(y0, row);
        float x = y == y0 ? x0 : x0 + (y - y0) * slope;
        int yUnits = (int) ((y - row) * ONE + 0.5f);
        for (; row < endRow; row++) {
            boolean last = y1 <= row + 1;
            float nextX = last ? x1 : x0 + (row + 1 - y0) * slope;
            int nextUnits = last ? (int) ((y1 - row) * ONE + 0.5f) : ONE;
            if (nextUnits > yUnits) {
                if (x < nextX) {
                    piece(row, x, nextX, nextUnits - yUnits, direction);
                } else {
                    piece(row, nextX, x, nextUnits - yUnits, direction);
                }
            }
            x = nextX;
            yUnits = 0;
        }
    }

    /** A piece of an edge inside one row, from x {@code from} to {@code to}, {@code height} units of a pixel high. */
    private void piece(int row, float from, float to, int height, int direction) {
        int first = floor(from);
        int lastCell = floor(to);
        if (first < left || lastCell >= right) {
            pieceAtTheRim(row, from, to, height, direction);
            return;
        }
        int at = (row - top) * stride + first - left;
        int bits = (row - top) * words;
        if (first == lastCell) {
            int covered = (int) (height * (first + 1 - 0.5f * (from + to)) + 0.5f);
            sums[at] += direction * covered;
            sums[at + 1] += direction * (height - covered);
            touch(bits, first - left, first - left + 1);
            return;
        }
        float perCell = height / (to - from);
        float u = first + 1 - from;
        int before = (int) (perCell * u * u * 0.5f + 0.5f);
        sums[at] += direction * before;
        int n = lastCell - first;
        for (int k = 1; k < n; k++) {
            int now = (int) (perCell * (u + k - 0.5f) + 0.5f);
            sums[at + k] += direction * (now - before);
            before = now;
        }
        float v = lastCell + 1 - to;
        int now = Math.min(height, (int) (perCell * (u + n - 0.5f - v * v * 0.5f) + 0.5f));
        sums[at + n] += direction * (now - before);
        sums[at + n + 1] += direction * (height - now);
        touch(bits, first - left, lastCell - left + 1);
    }

    /** The same where the piece leaves the window: what lies left of it counts in the first column, what lies right not at all. */
    private void pieceAtTheRim(int row, float from, float to, int height, int direction) {
        int base = (row - top) * stride;
        int bits = (row - top) * words;
        if (to < left) {
            sums[base] += direction * height;
            touch(bits, 0, 0);
            return;
        }
        if (from >= right) {
            return;
        }
        int first = floor(from);
        int lastCell = floor(to);
        float perCell = first == lastCell ? 0 : height / (to - from);
        int start = Math.max(first, left);
        int end = Math.min(lastCell + 1, right);
        int before = 0;
        for (int k = start; k <= end; k++) {
            int now = k > lastCell ? height : areaAt(k, from, to, first, lastCell, height, perCell);
            sums[base + k - left] += direction * (now - before);
            before = now;
        }
        touch(bits, start - left, end - left);
    }

    /** How much of cell {@code k} lies right of the piece: the same numbers as in {@link #piece}. */
    private static int areaAt(int k, float from, float to, int first, int last, int height, float perCell) {
        if (first == last) {
            return (int) (height * (first + 1 - 0.5f * (from + to)) + 0.5f);
        }
        float u = first + 1 - from;
        if (k == first) {
            return (int) (perCell * u * u * 0.5f + 0.5f);
        }
        if (k < last) {
            return (int) (perCell * (u + (k - first) - 0.5f) + 0.5f);
        }
        float v = last + 1 - to;
        return Math.min(height, (int) (perCell * (u + (last - first) - 0.5f - v * v * 0.5f) + 0.5f));
    }

    /** Covers [from, to) of {@code row} by {@code height} units more; both ends inside or beyond the window. */
    void interval(int row, float from, float to, int height) {
        end(row, from, height);
        end(row, to, -height);
    }

    private void end(int row, float x, int height) {
        if (x >= right) {
            return;
        }
        int base = (row - top) * stride;
        int bits = (row - top) * words;
        if (x <= left) {
            sums[base] += height;
            touch(bits, 0, 0);
            return;
        }
        int cell = floor(x);
        int covered = height < 0 ? -(int) (-height * (cell + 1 - x) + 0.5f) : (int) (height * (cell + 1 - x) + 0.5f);
        sums[base + cell - left] += covered;
        sums[base + cell - left + 1] += height - covered;
        touch(bits, cell - left, cell - left + 1);
    }

    private void touch(int bits, int from, int to) {
        int word = from >>> 6;
        int lastWord = to >>> 6;
        if (word == lastWord) {
            touched[bits + word] |= (-1L << from) & (-1L >>> (63 - to));
            return;
        }
        touched[bits + word] |= -1L << from;
        for (int i = word + 1; i < lastWord; i++) {
            touched[bits + i] = -1L;
        }
        touched[bits + lastWord] |= -1L >>> (63 - to);
    }

    /** Hands the coverage of every row to {@code sink} and empties the window. */
    void close(boolean evenOdd, SpanSink sink) {
        int width = right - left;
        int length = 0;
        for (int row = top; row < bottom; row++) {
            int base = (row - top) * stride;
            int bits = (row - top) * words;
            int sum = 0;
            int covered = 0;
            int done = 0;
            for (int word = 0; word < words; word++) {
                long mask = touched[bits + word];
                if (mask == 0) {
                    continue;
                }
                touched[bits + word] = 0;
                do {
                    int x = (word << 6) + Long.numberOfTrailingZeros(mask);
                    mask &= mask - 1;
                    int change = sums[base + x];
                    if (change == 0) {
                        continue;
                    }
                    sums[base + x] = 0;
                    if (covered != 0 && x > done) {
                        if (length == spans.length) {
                            sink.take(spans, length);
                            length = 0;
                        }
                        spans[length] = row;
                        spans[length + 1] = left + done;
                        spans[length + 2] = left + Math.min(x, width);
                        spans[length + 3] = covered;
                        length += SpanSink.SPAN;
                    }
                    sum += change;
                    covered = evenOdd ? folded(sum) : limited(sum);
                    done = x;
                } while (mask != 0);
            }
            if (covered != 0 && done < width) {
                if (length == spans.length) {
                    sink.take(spans, length);
                    length = 0;
                }
                spans[length] = row;
                spans[length + 1] = left + done;
                spans[length + 2] = right;
                spans[length + 3] = covered;
                length += SpanSink.SPAN;
            }
        }
        sink.take(spans, length);
    }

    private static int limited(int sum) {
        return Math.min(Math.abs(sum), ONE) * 255 + ROUND >>> 16;
    }

    private static int folded(int sum) {
        int rest = Math.abs(sum) & 2 * ONE - 1;
        return (rest > ONE ? 2 * ONE - rest : rest) * 255 + ROUND >>> 16;
    }

    private static int floor(float value) {
        int cut = (int) value;
        return value < cut ? cut - 1 : cut;
    }

    private static int ceil(float value) {
        int cut = (int) value;
        return value > cut ? cut + 1 : cut;
    }
}
