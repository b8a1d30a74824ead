package bishan.atlas.export;

/** EPSG:4544 in the words that ArcGIS reads beside a picture. */
public final class GridText {
    public static final String PRJ = "PROJCS[\"CGCS2000_3_Degree_GK_CM_105E\","
            + "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\","
            + "DATUM[\"D_China_2000\",SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
            + "PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",500000.0],"
            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",105.0],"
            + "PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    /** The same for GDAL, and so QGIS, which do not look into a .prj beside a picture. */
    static final String AUX = "<PAMDataset>\n  <SRS>" + PRJ.replace("\"", "&quot;") + "</SRS>\n</PAMDataset>\n";

    private GridText() {}
}
