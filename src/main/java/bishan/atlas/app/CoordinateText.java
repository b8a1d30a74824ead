package bishan.atlas.app;

import java.util.Locale;

/** Positions as text: longitude and latitude, or X north and Y east of the grid as Chinese plans have them. */
public final class CoordinateText {
    private CoordinateText() {}

    /** {@code 29.6290°N 106.1970°E}; degrees of EPSG:4490. */
    public static String geographic(double longitude, double latitude) {
        return geographic(longitude, latitude, 4);
    }

    /** The same with as many decimals as the position deserves. */
    public static String geographic(double longitude, double latitude, int decimals) {
        String pattern = "%." + decimals + "f°%s %." + decimals + "f°%s";
        return String.format(
                Locale.ROOT,
                pattern,
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : "E");
    }

    /** {@code X 3278123 Y 615432}; metres of EPSG:4544, X to the north and Y to the east. */
    public static String grid(double east, double north) {
        return String.format(Locale.ROOT, "X %.0f Y %.0f", north, east);
    }
}
