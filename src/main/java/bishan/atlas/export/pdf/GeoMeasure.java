package bishan.atlas.export.pdf;

import bishan.atlas.export.GridText;
import bishan.atlas.geo.Projection;
import bishan.atlas.scene.Box;
import bishan.atlas.sheet.PrintPage;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.locationtech.jts.geom.Coordinate;

/** Where on the ground a map of a page lies, as ISO 32000-2 (12.10) says it: the frame's corners in degrees, and the grid it is drawn in. */
final class GeoMeasure {
    private static final int EPSG = 4544;
    /** A ten-billionth of a degree is a hundredth of a millimetre. */
    private static final int DEGREE_DIGITS = 10;

    private GeoMeasure() {}

    /** The viewports of a page of {@code heightMm}. */
    static COSArray viewports(PrintPage.MapPlace map, String title, double heightMm) {
        Box frame = map.frame();
        COSArray box = new COSArray();
        box.add(Numbers.points(frame.minX()));
        box.add(Numbers.points(heightMm - frame.maxY()));
        box.add(Numbers.points(frame.maxX()));
        box.add(Numbers.points(heightMm - frame.minY()));
        COSDictionary viewport = new COSDictionary();
        viewport.setItem(COSName.TYPE, COSName.getPDFName("Viewport"));
        viewport.setItem(COSName.BBOX, box);
        viewport.setItem(COSName.NAME, new COSString(title));
        viewport.setItem(COSName.getPDFName("Measure"), measure(map));
        return SharedResources.array(viewport);
    }

    private static COSDictionary measure(PrintPage.MapPlace map) {
        // Lower left, upper left, upper right, lower right: shares of the box, whose y goes up.
        double[] corners = {0, 0, 0, 1, 1, 1, 1, 0};
        double[] degrees = new double[corners.length];
        Projection projection = new Projection();
        for (int i = 0; i < corners.length; i += 2) {
            double x = corners[i] * map.frame().width();
            double y = (1 - corners[i + 1]) * map.frame().height();
            Coordinate place =
                    projection.toGeographic(map.window().east(x), map.window().north(y));
            degrees[i] = place.y;
            degrees[i + 1] = place.x;
        }
        COSDictionary measure = new COSDictionary();
        measure.setItem(COSName.TYPE, COSName.getPDFName("Measure"));
        measure.setItem(COSName.SUBTYPE, COSName.getPDFName("GEO"));
        measure.setItem(COSName.BOUNDS, Numbers.exact(0, corners));
        measure.setItem(COSName.getPDFName("GPTS"), Numbers.exact(DEGREE_DIGITS, degrees));
        measure.setItem(COSName.getPDFName("LPTS"), Numbers.exact(0, corners));
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.TYPE, COSName.getPDFName("PROJCS"));
        system.setInt(COSName.getPDFName("EPSG"), EPSG);
        system.setString(COSName.getPDFName("WKT"), GridText.PRJ);
        measure.setItem(COSName.getPDFName("GCS"), system);
        return measure;
    }
}
