package bishan.atlas.bench;

/**
 * What a picture shows: zoom 1 fits the whole of the data with 2 % to spare on every side, zoom 2 is twice as large.
 *
 * @param cx longitude of the middle
 * @param cy latitude of the middle
 */
record BenchView(double zoom, double cx, double cy) {
    private static final double ROOM = 1.04;

    BenchView {
        if (!(zoom > 0)) {
            throw new IllegalArgumentException("zoom must be above 0, not " + zoom);
        }
    }

    /** Pixels a degree, the same in both directions, in a picture of this size. */
    double pxPerDegree(Bounds bounds, int widthPx, int heightPx) {
        return zoom * Math.min(widthPx / (bounds.width() * ROOM), heightPx / (bounds.height() * ROOM));
    }

    /** A box of longitude and latitude, degrees. */
    record Bounds(double west, double south, double east, double north) {
        Bounds {
            if (!(west < east) || !(south < north)) {
                throw new IllegalArgumentException(
                        "no box: " + west + " to " + east + " east, " + south + " to " + north + " north");
            }
        }

        double width() {
            return east - west;
        }

        double height() {
            return north - south;
        }

        /** All of it. */
        BenchView whole() {
            return new BenchView(1, (west + east) / 2, (south + north) / 2);
        }
    }
}
