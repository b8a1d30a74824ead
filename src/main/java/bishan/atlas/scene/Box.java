package bishan.atlas.scene;

/** An upright rectangle in frame millimetres. */
public record Box(double minX, double minY, double maxX, double maxY) {
    public static Box about(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    /** True when the two share more than an edge, after this one grew by {@code margin} on every side. */
    public boolean overlaps(Box other, double margin) {
        return minX - margin < other.maxX
                && maxX + margin > other.minX
                && minY - margin < other.maxY
                && maxY + margin > other.minY;
    }

    public boolean contains(double x, double y) {
        return x > minX && x < maxX && y > minY && y < maxY;
    }

    public boolean inside(Box outer) {
        return minX >= outer.minX && minY >= outer.minY && maxX <= outer.maxX && maxY <= outer.maxY;
    }

    public Box grown(double by) {
        return new Box(minX - by, minY - by, maxX + by, maxY + by);
    }
}
