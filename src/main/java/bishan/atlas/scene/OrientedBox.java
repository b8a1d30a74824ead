package bishan.atlas.scene;

/**
 * A rectangle that may be turned, in frame millimetres: the room of a glyph or of a line of text.
 *
 * @param halfWidth half its length along its own direction
 * @param halfHeight half its height across it
 * @param angle clockwise turn about its centre, radians
 */
public record OrientedBox(double centreX, double centreY, double halfWidth, double halfHeight, double angle) {

    /** An upright one. */
    public static OrientedBox of(Box box) {
        return new OrientedBox(
                (box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2, box.width() / 2, box.height() / 2, 0);
    }

    /** True when the two share more than an edge, after this one grew by {@code margin} on every side (separating axes). */
    public boolean overlaps(OrientedBox other, double margin) {
        double dx = other.centreX - centreX;
        double dy = other.centreY - centreY;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double otherCos = Math.cos(other.angle);
        double otherSin = Math.sin(other.angle);
        // How far each reaches along the axes of the other: the cosine and sine of the angle between them.
        double c = Math.abs(cos * otherCos + sin * otherSin);
        double s = Math.abs(sin * otherCos - cos * otherSin);
        double width = halfWidth + margin;
        double height = halfHeight + margin;
        return Math.abs(dx * cos + dy * sin) < width + other.halfWidth * c + other.halfHeight * s
                && Math.abs(dy * cos - dx * sin) < height + other.halfWidth * s + other.halfHeight * c
                && Math.abs(dx * otherCos + dy * otherSin) < other.halfWidth + width * c + height * s
                && Math.abs(dy * otherCos - dx * otherSin) < other.halfHeight + width * s + height * c;
    }

    public boolean overlaps(Box other, double margin) {
        return overlaps(of(other), margin);
    }

    public boolean contains(double x, double y) {
        double dx = x - centreX;
        double dy = y - centreY;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return Math.abs(dx * cos + dy * sin) < halfWidth && Math.abs(dy * cos - dx * sin) < halfHeight;
    }

    /** The upright rectangle about it. */
    public Box bounds() {
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        double reachX = halfWidth * cos + halfHeight * sin;
        double reachY = halfWidth * sin + halfHeight * cos;
        return new Box(centreX - reachX, centreY - reachY, centreX + reachX, centreY + reachY);
    }

    public boolean inside(Box outer) {
        return bounds().inside(outer);
    }

    public OrientedBox moved(double dx, double dy) {
        return new OrientedBox(centreX + dx, centreY + dy, halfWidth, halfHeight, angle);
    }
}
