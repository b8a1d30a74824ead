package bishan.atlas.golden;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A piece of ground that pictures are made of: shown whole, or about its middle at a scale.
 *
 * @param denominator of the scale, or 0 for the largest that shows all of {@code ground}
 */
public record MapPlace(String id, String captionZh, Envelope ground, double denominator) {
    private static final String DISTRICT = "district";
    private static final String DISTRICT_SEAT = "V01";
    private static final double MARGIN_MM = 6;

    /** The district, the eight zones and the town centre. */
    public static List<MapPlace> all(OpenAtlas atlas) {
        List<MapPlace> places = new ArrayList<>();
        places.add(new MapPlace(DISTRICT, "全区", atlas.home(), 0));
        for (Zone zone : atlas.atlas().records().zones()) {
            Envelope ground = atlas.extentOf(zone.id()).orElseThrow();
            places.add(new MapPlace(
                    zone.id().toLowerCase(Locale.ROOT),
                    zone.id() + " " + zone.name().zh(),
                    ground,
                    0));
        }
        places.add(townCentre(atlas));
        return places;
    }

    static MapPlace townCentre(OpenAtlas atlas) {
        return new MapPlace("town-centre", "城区", atlas.extentOf(DISTRICT_SEAT).orElseThrow(), 25_000);
    }

    public boolean isDistrict() {
        return id.equals(DISTRICT);
    }

    /** The same ground about its middle at another scale. */
    MapPlace at(String newId, double newDenominator) {
        return new MapPlace(newId, captionZh, ground, newDenominator);
    }

    /** In a window of so many pixels of 96 dpi. */
    public Viewport viewport(int widthPx, int heightPx) {
        double widthMm = widthPx / Viewport.SCREEN_PX_PER_MM;
        double heightMm = heightPx / Viewport.SCREEN_PX_PER_MM;
        if (denominator == 0) {
            return Viewport.fitting(ground, widthMm, heightMm, MARGIN_MM);
        }
        Coordinate middle = ground.centre();
        return new Viewport(middle.x, middle.y, denominator, widthMm, heightMm);
    }
}
