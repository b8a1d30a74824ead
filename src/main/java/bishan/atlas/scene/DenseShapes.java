package bishan.atlas.scene;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes of a dense layer in the order of its features: indexed by boxes of their own and of blocks of neighbours in that order, and
 * generalised once a scale level. Safe for any thread.
 */
final class DenseShapes {
    /** Generalised to at most this on the map, millimetres: half a pixel of 96 dpi. */
    private static final double TOLERANCE_MM = 0.13;

    /** Levels between one scale and twice that scale. */
    private static final int LEVELS_AN_OCTAVE = 4;

    private static final int BLOCK = 32;
    private static final int LEVELS_KEPT = 6;

    private final PreparedFeature[] features;
    private final int[] positions;
    private final double east;
    private final double north;
    /** Four numbers a shape: least x and y, greatest x and y, metres east and north of the anchor. */
    private final float[] boxes;

    private final float[] blocks;
    private final Map<Integer, DenseLevel> levels = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, DenseLevel> eldest) {
            return size() > LEVELS_KEPT;
        }
    };

    /** Of the features of a layer at {@code selected}, ascending. */
    DenseShapes(List<PreparedFeature> layer, int[] selected) {
        positions = selected.clone();
        features = new PreparedFeature[selected.length];
        Arrays.setAll(features, i -> layer.get(selected[i]));
        Envelope all = new Envelope();
        for (PreparedFeature feature : features) {
            all.expandToInclude(feature.grid().getEnvelopeInternal());
        }
        east = all.isNull() ? 0 : all.centre().x;
        north = all.isNull() ? 0 : all.centre().y;
        boxes = new float[4 * features.length];
        blocks = new float[4 * ((features.length + BLOCK - 1) / BLOCK)];
        for (int i = 0; i < blocks.length; i += 4) {
            Arrays.fill(blocks, i, i + 2, Float.MAX_VALUE);
            Arrays.fill(blocks, i + 2, i + 4, -Float.MAX_VALUE);
        }
        for (int i = 0; i < features.length; i++) {
            index(i, features[i].grid().getEnvelopeInternal());
        }
    }

    private void index(int shape, Envelope envelope) {
        int at = 4 * shape;
        boxes[at] = (float) (envelope.getMinX() - east);
        boxes[at + 1] = (float) (envelope.getMinY() - north);
        boxes[at + 2] = (float) (envelope.getMaxX() - east);
        boxes[at + 3] = (float) (envelope.getMaxY() - north);
        int block = 4 * (shape / BLOCK);
        for (int k = 0; k < 2; k++) {
            blocks[block + k] = Math.min(blocks[block + k], boxes[at + k]);
            blocks[block + 2 + k] = Math.max(blocks[block + 2 + k], boxes[at + 2 + k]);
        }
    }

    double east() {
        return east;
    }

    double north() {
        return north;
    }

    /** Where in the layer the feature of a shape stands. */
    int position(int shape) {
        return positions[shape];
    }

    /** The shapes whose boxes meet {@code extent} (grid metres), in the order of the features. */
    int[] within(Envelope extent) {
        float minX = (float) (extent.getMinX() - east);
        float minY = (float) (extent.getMinY() - north);
        float maxX = (float) (extent.getMaxX() - east);
        float maxY = (float) (extent.getMaxY() - north);
        int[] found = new int[Math.min(features.length, 1024)];
        int count = 0;
        for (int block = 0; block < blocks.length / 4; block++) {
            if (!meets(blocks, block, minX, minY, maxX, maxY)) {
                continue;
            }
            int end = Math.min(features.length, (block + 1) * BLOCK);
            for (int shape = block * BLOCK; shape < end; shape++) {
                if (meets(boxes, shape, minX, minY, maxX, maxY)) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, Math.min(features.length, 4 * count));
                    }
                    found[count++] = shape;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean meets(float[] of, int i, float minX, float minY, float maxX, float maxY) {
        int at = 4 * i;
        return of[at] <= maxX && of[at + 2] >= minX && of[at + 1] <= maxY && of[at + 3] >= minY;
    }

    /** The level for a map of {@code mmPerMetre}, with at least the shapes {@code shown} made. */
    synchronized DenseLevel level(double mmPerMetre, int[] shown) {
        // Steps of a quarter of an octave, so that neighbouring scales share a level.
        int step = (int) Math.floor(Math.log(TOLERANCE_MM / mmPerMetre) / Math.log(2) * LEVELS_AN_OCTAVE);
        DenseLevel level = levels.computeIfAbsent(
                step, s -> new DenseLevel(features.length, Math.pow(2, (double) s / LEVELS_AN_OCTAVE), boxes));
        int[] missing = missing(level, shown);
        if (missing.length > 0) {
            Arrays.stream(missing).parallel().forEach(shape -> level.make(shape, grid(shape), east, north));
        }
        return level;
    }

    private static int[] missing(DenseLevel level, int[] shown) {
        int[] missing = new int[shown.length];
        int count = 0;
        for (int shape : shown) {
            if (!level.has(shape)) {
                missing[count++] = shape;
            }
        }
        return Arrays.copyOf(missing, count);
    }

    private Geometry grid(int shape) {
        return features[shape].grid();
    }
}
