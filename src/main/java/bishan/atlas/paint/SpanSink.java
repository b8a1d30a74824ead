package bishan.atlas.paint;

/** Takes spans: runs of pixels of one row that are covered alike. Many at a time, for a call a span would cost more than the span. */
interface SpanSink {
    /** Numbers a span in the buffer: row, first pixel, end (exclusive), coverage 1 to 255. */
    int SPAN = 4;

    /** The spans in the first {@code length} places of {@code spans}, row by row from left to right. */
    void take(int[] spans, int length);
}
