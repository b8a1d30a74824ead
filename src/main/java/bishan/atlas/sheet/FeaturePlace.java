package bishan.atlas.sheet;

import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A spot on the page that belongs to a feature, to point at. */
final class FeaturePlace {
    private static final double RADIUS_MM = 3;

    private FeaturePlace() {}

    /** The middle one of the feature's points in the frame; of an area that has none there, the middle of what it covers. */
    static Optional<Box> of(MapSheet sheet, Geometry grid) {
        Envelope extent = sheet.window().extent();
        List<Coordinate> inside =
                Arrays.stream(grid.getCoordinates()).filter(extent::contains).toList();
        if (grid.getDimension() < 2) {
            return inside.isEmpty() ? Optional.empty() : Optional.of(about(sheet, inside.get(inside.size() / 2)));
        }
        Envelope common = extent.intersection(grid.getEnvelopeInternal());
        return common.isNull() ? Optional.empty() : Optional.of(about(sheet, common.centre()));
    }

    private static Box about(MapSheet sheet, Coordinate ground) {
        Viewport window = sheet.window();
        return Box.about(
                sheet.frame().minX() + window.xMm(ground.x), sheet.frame().minY() + window.yMm(ground.y), RADIUS_MM);
    }
}
