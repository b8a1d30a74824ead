package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import java.awt.geom.Path2D;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** A made-up area, line and point that fill a legend patch in its middle. */
final class SampleShapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double INSET_MM = 0.5;

    private final double halfWidth;
    private final double halfHeight;
    private final double inset;
    private final AffineTransformation intoTheMiddle;

    /** A window with the point in its middle from which patterns are laid. */
    static Viewport viewport(double denominator, double widthMm, double heightMm) {
        return new Viewport(Hatching.ANCHOR.x, Hatching.ANCHOR.y, denominator, widthMm, heightMm);
    }

    SampleShapes(Viewport viewport) {
        double mmPerM = viewport.mmPerMetre();
        halfWidth = viewport.widthMm() / 2 / mmPerM;
        halfHeight = viewport.heightMm() / 2 / mmPerM;
        inset = INSET_MM / mmPerM;
        intoTheMiddle = AffineTransformation.translationInstance(viewport.centreEast(), viewport.centreNorth());
    }

    PreparedFeature area() {
        return feature(
                "area",
                FACTORY.toGeometry(
                        new Envelope(-halfWidth + inset, halfWidth - inset, -halfHeight + inset, halfHeight - inset)));
    }

    /** The lower half and what lies far below it: its upper edge runs through the patch. */
    PreparedFeature half() {
        return feature("half", FACTORY.toGeometry(new Envelope(-40 * halfWidth, 40 * halfWidth, -40 * halfWidth, 0)));
    }

    PreparedFeature line() {
        return feature("line", FACTORY.createLineString(new Coordinate[] {
            new Coordinate(-halfWidth, 0), new Coordinate(halfWidth, 0)
        }));
    }

    PreparedFeature point() {
        return feature("point", FACTORY.createPoint(new Coordinate(0, 0)));
    }

    PreparedLayer layer() {
        return new PreparedLayer("sample", List.of(area(), line()));
    }

    /** Two areas that share the edge through the middle. */
    PreparedLayer halves() {
        Geometry upper = FACTORY.toGeometry(new Envelope(-halfWidth, halfWidth, 0, 2 * halfHeight));
        Geometry lower = FACTORY.toGeometry(new Envelope(-halfWidth, halfWidth, -2 * halfHeight, 0));
        return new PreparedLayer("sample", List.of(feature("upper", upper), feature("lower", lower)));
    }

    Path2D areaPath(Frame frame) {
        return frame.area(area().grid());
    }

    Polyline linePath(Frame frame) {
        return frame.polyline(line().grid().getCoordinates())
                .part(INSET_MM * 2, 2 * halfWidth * frame.viewport().mmPerMetre() - INSET_MM * 2);
    }

    /** What the rules of zones ask of a zone. */
    static SimpleFeature zone(int number, boolean schematic) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("zone");
        type.add("kind", String.class);
        type.add("number", Integer.class);
        type.add("schematic", Boolean.class);
        return SimpleFeatureBuilder.build(type.buildFeatureType(), new Object[] {"zone", number, schematic}, "zone");
    }

    private PreparedFeature feature(String id, Geometry geometry) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("sample");
        type.add("name_zh", String.class);
        SimpleFeature feature = SimpleFeatureBuilder.build(type.buildFeatureType(), new Object[] {id}, id);
        return new PreparedFeature("sample", feature, intoTheMiddle.transform(geometry));
    }
}
