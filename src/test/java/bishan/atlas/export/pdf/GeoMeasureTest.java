package bishan.atlas.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.scene.Box;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.PrintPage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** What a PDF says of the ground under a map, read back and held against the sheet. */
class GeoMeasureTest {
    private static final COSName VP = COSName.getPDFName("VP");

    /** As it is written: the library reads seven digits, which is metres. */
    private static double exact(COSArray array, int i) {
        COSNumber number = (COSNumber) array.getObject(i);
        return number instanceof COSFloat
                ? Double.parseDouble(number.toString().replaceAll("COSFloat\\{|}", ""))
                : number.longValue();
    }

    @Test
    void theCornersOfTheFrameLieWhereTheMapPutsThem() throws IOException {
        PrintPage page = PdfPages.sheet(MapExtent.whole("Z6"), 800, 1100, 96);
        Box frame = page.map().orElseThrow().frame();
        Viewport window = page.map().orElseThrow().window();
        try (PDDocument document = PdfPages.written(PdfPages.document(page))) {
            COSDictionary viewport = (COSDictionary)
                    document.getPage(0).getCOSObject().getCOSArray(VP).getObject(0);
            COSArray box = viewport.getCOSArray(COSName.BBOX);
            COSDictionary measure = viewport.getCOSDictionary(COSName.getPDFName("Measure"));
            assertEquals("GEO", measure.getNameAsString(COSName.SUBTYPE));
            COSArray shares = measure.getCOSArray(COSName.getPDFName("LPTS"));
            COSArray degrees = measure.getCOSArray(COSName.getPDFName("GPTS"));
            assertEquals(8, degrees.size());
            double widthPt = exact(box, 2) - exact(box, 0);
            double heightPt = exact(box, 3) - exact(box, 1);
            for (int i = 0; i < 8; i += 2) {
                double xMm = (exact(box, 0) + exact(shares, i) * widthPt) * 25.4 / 72;
                double yMm = page.list().heightMm() - (exact(box, 1) + exact(shares, i + 1) * heightPt) * 25.4 / 72;
                Coordinate ground = new Projection().toGrid(exact(degrees, i + 1), exact(degrees, i));
                // A ten-thousandth of a point is 0.04 micrometres on paper.
                double slackM = 0.000_05 / window.mmPerMetre() + 0.001;
                assertEquals(window.east(xMm - frame.minX()), ground.x, slackM);
                assertEquals(window.north(yMm - frame.minY()), ground.y, slackM);
            }
            COSDictionary system = measure.getCOSDictionary(COSName.getPDFName("GCS"));
            assertEquals(4544, system.getInt("EPSG"));
            assertEquals("PROJCS", system.getNameAsString(COSName.TYPE));
            assertTrue(system.getString("WKT").startsWith("PROJCS[\"CGCS2000_3_Degree_GK_CM_105E\""));
        }
    }

    @Test
    void aPageOfTextLiesNowhere() throws IOException {
        try (PDDocument document = PdfPages.written(PdfPages.document(PdfPages.page()))) {
            assertNull(document.getPage(0).getCOSObject().getDictionaryObject(VP));
        }
    }
}
