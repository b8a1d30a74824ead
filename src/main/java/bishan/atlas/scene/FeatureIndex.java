package bishan.atlas.scene;

import bishan.atlas.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Where the features of a layer lie, so that a frame asks only those that may reach into it. Safe for any thread. */
final class FeatureIndex {
    /** Fewer features than this are looked through faster than a tree is built. */
    private static final int FEW = 400;

    private final List<PreparedFeature> features;
    private final Status.Phase[] phases;
    private final Work work;
    private STRtree tree;

    FeatureIndex(List<PreparedFeature> features, Work work) {
        this.features = features;
        this.work = work;
        phases = new Status.Phase[features.size()];
        for (int i = 0; i < phases.length; i++) {
            String phase = features.get(i).text("phase");
            phases[i] = phase.isEmpty() ? null : Status.Phase.valueOf(phase);
        }
    }

    List<PreparedFeature> features() {
        return features;
    }

    /** The positions, ascending, of the features that may reach into {@code frame}, whether they are switched on or not. */
    int[] in(Frame frame) {
        return features.size() < FEW ? lookedThrough(frame) : asked(frame.groundReach());
    }

    /** True when neither the feature at {@code position}, its layer nor its phase is switched off. */
    boolean isOn(int position, Visibility visibility) {
        PreparedFeature feature = features.get(position);
        return visibility.shows(feature.layerId(), feature.id())
                && (phases[position] == null || visibility.phases().contains(phases[position]));
    }

    private int[] lookedThrough(Frame frame) {
        return IntStream.range(0, features.size())
                .filter(i -> frame.mayShow(features.get(i).grid()))
                .toArray();
    }

    private int[] asked(Envelope ground) {
        IntStream.Builder found = IntStream.builder();
        tree().query(ground, position -> found.add((Integer) position));
        int[] positions = found.build().toArray();
        Arrays.sort(positions);
        return positions;
    }

    private synchronized STRtree tree() {
        if (tree == null) {
            STRtree grown = new STRtree();
            for (int i = 0; i < features.size(); i++) {
                grown.insert(features.get(i).grid().getEnvelopeInternal(), i);
            }
            grown.build();
            tree = grown;
            work.indexed();
        }
        return tree;
    }
}
