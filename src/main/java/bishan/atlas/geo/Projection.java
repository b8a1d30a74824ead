package bishan.atlas.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.cs.DefaultEllipsoidalCS;
import org.geotools.referencing.datum.DefaultEllipsoid;
import org.geotools.referencing.datum.DefaultGeodeticDatum;
import org.geotools.referencing.datum.DefaultPrimeMeridian;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The two working systems, defined once and with axes east, north: EPSG:4490 (CGCS2000 longitude and latitude, degrees) and EPSG:4544
 * (CGCS2000, 3-degree Gauss-Kruger, central meridian 105E, metres, false easting 500000). Points are projected by {@link GaussKruger}:
 * GeoTools' own transform gives the same to a micrometre, but takes most of a second to be found at start. Safe for any thread.
 */
public final class Projection {
    private static final String GRID_WKT = "PROJCS[\"CGCS2000 / 3-degree Gauss-Kruger CM 105E\","
            + " GEOGCS[\"China Geodetic Coordinate System 2000\", DATUM[\"China 2000\","
            + " SPHEROID[\"CGCS2000\", 6378137.0, 298.257222101]], PRIMEM[\"Greenwich\", 0.0],"
            + " UNIT[\"degree\", 0.017453292519943295], AXIS[\"Geodetic longitude\", EAST],"
            + " AXIS[\"Geodetic latitude\", NORTH], AUTHORITY[\"EPSG\",\"4490\"]],"
            + " PROJECTION[\"Transverse_Mercator\"], PARAMETER[\"central_meridian\", 105.0],"
            + " PARAMETER[\"latitude_of_origin\", 0.0], PARAMETER[\"scale_factor\", 1.0],"
            + " PARAMETER[\"false_easting\", 500000.0], PARAMETER[\"false_northing\", 0.0], UNIT[\"m\", 1.0],"
            + " AXIS[\"Easting\", EAST], AXIS[\"Northing\", NORTH], AUTHORITY[\"EPSG\",\"4544\"]]";

    private final CoordinateReferenceSystem geographic = new DefaultGeographicCRS(
            "China Geodetic Coordinate System 2000",
            new DefaultGeodeticDatum(
                    "China 2000",
                    DefaultEllipsoid.createFlattenedSphere(
                            "CGCS2000", 6_378_137.0, 298.257222101, DefaultEllipsoid.WGS84.getAxisUnit()),
                    DefaultPrimeMeridian.GREENWICH),
            DefaultEllipsoidalCS.GEODETIC_2D);

    /** EPSG:4490, axes east, north, degrees. */
    public CoordinateReferenceSystem geographic() {
        return geographic;
    }

    /** EPSG:4544, axes east, north, metres. Slow: GeoTools reads it from text; nothing on the way to the first picture asks for it. */
    public CoordinateReferenceSystem grid() {
        try {
            return CRS.parseWKT(GRID_WKT);
        } catch (FactoryException e) {
            throw new IllegalStateException("the grid's coordinate system cannot be built", e);
        }
    }

    /** Longitude and latitude in degrees to east and north in metres. */
    public Coordinate toGrid(double longitude, double latitude) {
        return GaussKruger.forward(longitude, latitude);
    }

    /** East and north in metres to longitude and latitude in degrees. */
    public Coordinate toGeographic(double east, double north) {
        return GaussKruger.inverse(east, north);
    }

    /** A copy of {@code geometry} (degrees) in metres of the grid. */
    public Geometry toGrid(Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                Coordinate moved = toGrid(sequence.getX(i), sequence.getY(i));
                sequence.setOrdinate(i, 0, moved.x);
                sequence.setOrdinate(i, 1, moved.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
