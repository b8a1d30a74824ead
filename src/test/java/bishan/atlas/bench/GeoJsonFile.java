package bishan.atlas.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes features one after another as GeoJSON, degrees to six places. */
final class GeoJsonFile implements Closeable {
    private static final int PLACES = 1_000_000;

    private final Writer out;
    private int count;

    GeoJsonFile(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
    }

    void point(String name, double x, double y) throws IOException {
        begin(name, "Point");
        position(x, y);
        out.write("}}");
    }

    /** {@code xy} holds x and y by turns. */
    void line(String name, double[] xy) throws IOException {
        begin(name, "LineString");
        positions(xy, false);
        out.write("}}");
    }

    /** A polygon without holes; its ring is closed here. */
    void polygon(String name, double[] xy) throws IOException {
        begin(name, "Polygon");
        out.write('[');
        positions(xy, true);
        out.write("]}}");
    }

    private void begin(String name, String type) throws IOException {
        if (count++ > 0) {
            out.write(",\n");
        }
        out.write("{\"type\":\"Feature\",\"properties\":{\"id\":" + count + ",\"name\":\"" + name
                + "\"},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":");
    }

    private void positions(double[] xy, boolean closed) throws IOException {
        out.write('[');
        for (int i = 0; i < xy.length; i += 2) {
            if (i > 0) {
                out.write(',');
            }
            position(xy[i], xy[i + 1]);
        }
        if (closed) {
            out.write(',');
            position(xy[0], xy[1]);
        }
        out.write(']');
    }

    private void position(double x, double y) throws IOException {
        out.write('[');
        degrees(x);
        out.write(',');
        degrees(y);
        out.write(']');
    }

    /** Positive degrees; millions of them, for which a formatter takes too long. */
    private void degrees(double value) throws IOException {
        long scaled = Math.round(value * PLACES);
        out.write(Long.toString(scaled / PLACES));
        out.write('.');
        String places = Long.toString(scaled % PLACES);
        out.write("000000", 0, 6 - places.length());
        out.write(places);
    }

    @Override
    public void close() throws IOException {
        out.write("\n]}\n");
        out.close();
    }
}
