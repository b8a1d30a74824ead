package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.geo.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class FeatureIndexTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Work work = new Work();

    private static List<PreparedFeature> scattered(int count) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("dots");
        type.add("phase", String.class);
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type.buildFeatureType());
        Random random = new Random(7);
        List<PreparedFeature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SimpleFeature feature = builder.buildFeature("dot" + i);
            Geometry place =
                    FACTORY.createPoint(new Coordinate(random.nextDouble() * 10_000, random.nextDouble() * 10_000));
            features.add(new PreparedFeature("dots", feature, place.buffer(20)));
        }
        return features;
    }

    private static int[] lookedThrough(List<PreparedFeature> features, Frame frame) {
        return IntStream.range(0, features.size())
                .filter(i -> frame.mayShow(features.get(i).grid()))
                .toArray();
    }

    @Test
    void theTreeFindsWhatLookingThroughFinds() {
        List<PreparedFeature> features = scattered(3_000);
        FeatureIndex index = new FeatureIndex(features, work);
        for (int i = 0; i < 20; i++) {
            Frame frame = new Frame(new Viewport(400 * i, 9_000 - 450 * i, 20_000, 80, 60), 5);
            assertArrayEquals(lookedThrough(features, frame), index.in(frame));
        }
        assertEquals(1, work.count().indexes());
    }

    @Test
    void aFewFeaturesNeedNoTree() {
        List<PreparedFeature> features = scattered(50);
        Frame frame = new Frame(new Viewport(5_000, 5_000, 20_000, 80, 60));
        assertArrayEquals(lookedThrough(features, frame), new FeatureIndex(features, work).in(frame));
        assertEquals(0, work.count().indexes());
    }
}
