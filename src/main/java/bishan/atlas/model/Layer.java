package bishan.atlas.model;

import java.util.List;
import java.util.Objects;

/**
 * A row of the layer tree with the features it draws, in the order of the files.
 *
 * @param key the digit 1-9 that toggles it, 0 for none
 * @param visible whether it is on at first
 * @param features empty where no course is known
 */
public record Layer(String id, String groupId, Bilingual title, int key, boolean visible, List<MapFeature> features) {
    public Layer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(groupId, "groupId");
        Objects.requireNonNull(title, "title");
        if (key < 0 || key > 9) {
            throw new IllegalArgumentException("key of layer " + id + " must be 1 to 9, or 0 for none, not " + key);
        }
        features = List.copyOf(features);
    }
}
