package bishan.atlas.bench;

/** What is measured, warm, milliseconds: the picture of a window, the mean over a walk of views, an A3 page at 300 dpi, its PNG file. */
enum Measure {
    WINDOW("1400x900", 1400, 900),
    VIEWS("views", 1400, 900),
    PAGE("4961x3508", 4961, 3508),
    PAGE_PNG("4961x3508-png", 4961, 3508);

    private final String id;
    private final int widthPx;
    private final int heightPx;

    Measure(String id, int widthPx, int heightPx) {
        this.id = id;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    String id() {
        return id;
    }

    int widthPx() {
        return widthPx;
    }

    int heightPx() {
        return heightPx;
    }

    static Measure of(String id) {
        for (Measure measure : values()) {
            if (measure.id.equals(id)) {
                return measure;
            }
        }
        throw new IllegalArgumentException("no measure " + id);
    }
}
