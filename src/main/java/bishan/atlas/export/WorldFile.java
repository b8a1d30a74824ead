package bishan.atlas.export;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where the pixels of a sheet lie on the ground: the six lines of a world file. Exact for every pixel inside the map frame; the pixels
 * of the furniture only continue the same grid.
 *
 * @param metres ground metres a pixel
 * @param east of the middle of the upper left pixel
 * @param north of the middle of the upper left pixel
 */
public record WorldFile(double metres, double east, double north) {

    static WorldFile of(Viewport window, Box frame, PngSize size) {
        double half = size.mmPerPixel() / 2;
        return new WorldFile(
                size.mmPerPixel() / window.mmPerMetre(),
                window.east(half - frame.minX()),
                window.north(half - frame.minY()));
    }

    /** The ground under the middle of a pixel. */
    public Coordinate ground(double columnPx, double rowPx) {
        return new Coordinate(east + columnPx * metres, north - rowPx * metres);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%.10f%n%.10f%n%.10f%n%.10f%n%.6f%n%.6f%n".replace("%n", "\n"),
                metres,
                0.0,
                0.0,
                -metres,
                east,
                north);
    }
}
