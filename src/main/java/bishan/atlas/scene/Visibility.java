package bishan.atlas.scene;

import bishan.atlas.model.Status;
import java.util.Set;

/**
 * What is switched off.
 *
 * @param hidden ids of layers, and of single zones
 * @param phases the phases of transport features that are shown
 */
public record Visibility(Set<String> hidden, Set<Status.Phase> phases) {
    public static final Visibility ALL = new Visibility(Set.of(), Set.of(Status.Phase.values()));

    public Visibility {
        hidden = Set.copyOf(hidden);
        phases = Set.copyOf(phases);
    }

    /** True unless the layer or the feature itself is switched off. */
    public boolean shows(String layerId, String featureId) {
        return !hidden.contains(layerId) && !hidden.contains(featureId);
    }
}
