package bishan.atlas.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerFeaturesTest {
    private final Projection projection = new Projection();

    @TempDir
    Path parent;

    private Atlas atlas;

    @BeforeEach
    void read() {
        atlas = new MapsFixture(parent).read().atlas();
    }

    private List<SimpleFeature> features(String layer) {
        return list(collection(layer));
    }

    private SimpleFeatureCollection collection(String layer) {
        return new LayerFeatures(projection).of(atlas.layer(layer).orElseThrow(), atlas);
    }

    private static List<SimpleFeature> list(SimpleFeatureCollection collection) {
        List<SimpleFeature> features = new ArrayList<>();
        try (SimpleFeatureIterator iterator = collection.features()) {
            while (iterator.hasNext()) {
                features.add(iterator.next());
            }
        }
        return features;
    }

    @Test
    void zoneCarriesWhatAStyleAsksFor() {
        SimpleFeature zone = features("zones").get(0);
        assertEquals("Z1", zone.getID());
        assertEquals("zone", zone.getAttribute("kind"));
        assertEquals("甲区", zone.getAttribute("name_zh"));
        assertEquals("甲", zone.getAttribute("map_zh"));
        assertEquals("A", zone.getAttribute("map_en"));
        assertEquals(1, zone.getAttribute("number"));
        assertEquals(26.85, zone.getAttribute("planned_km2"));
        assertEquals(4000.0, zone.getAttribute("accuracy_m"));
        assertEquals("", zone.getAttribute("phase"));
        assertSame(atlas.feature("Z1").orElseThrow().geometry(), zone.getDefaultGeometry());
    }

    @Test
    void nameServesWhereNoShortFormIsSet() {
        assertEquals("乙区", features("zones").get(1).getAttribute("map_zh"));
    }

    @Test
    void systemIsGeographicWithEastFirst() {
        assertSame(projection.geographic(), collection("zones").getSchema().getCoordinateReferenceSystem());
    }

    @Test
    void lineCarriesItsPhaseAndNumber() {
        SimpleFeature line = features("metro").get(0);
        assertEquals("OPEN", line.getAttribute("phase"));
        assertEquals("1", line.getAttribute("ref"));
        assertEquals("T01", line.getAttribute("record"));
        assertEquals(0, line.getAttribute("number"));
        assertNull(line.getAttribute("planned_km2"));
    }

    @Test
    void stopCarriesItsLinesAndMarks() {
        SimpleFeature stop = features("stations").get(0);
        assertEquals("L1", stop.getAttribute("lines"));
        assertEquals(true, stop.getAttribute("interchange"));
        assertEquals(false, stop.getAttribute("outside"));
        assertEquals("OPEN", stop.getAttribute("phase"));
    }

    @Test
    void flagsFollowTheFile() {
        assertEquals(true, features("parks_named").get(0).getAttribute("named"));
        assertEquals(false, features("parks_other").get(0).getAttribute("named"));
        assertEquals(true, features("ridges").get(0).getAttribute("major"));
        assertEquals(true, features("base").get(3).getAttribute("seat"));
    }

    @Test
    void filterChoosesByAttribute() throws Exception {
        SimpleFeatureCollection towns = collection("base").subCollection(ECQL.toFilter("kind = 'town'"));
        assertEquals(
                List.of("W01", "W02"),
                list(towns).stream().map(SimpleFeature::getID).toList());
    }

    @Test
    void layerWithoutFilesIsEmpty() {
        assertEquals(0, collection("intercity").size());
    }
}
