package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the composer: the window, what is shown, which feature is chosen, the language of the labels, and the boxes of the
 * frame (millimetres) that stay free of labels because something stands over them.
 */
public record SceneRequest(
        Viewport viewport, Visibility visibility, Optional<String> selected, Language language, List<Box> reserved) {
    public SceneRequest {
        reserved = List.copyOf(reserved);
    }
}
