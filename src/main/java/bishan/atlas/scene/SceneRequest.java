package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the composer: the window, what is shown, which feature is chosen, what the labels are written in, and the boxes of the
 * frame (millimetres) that stay free of labels because something stands over them.
 */
public record SceneRequest(
        Viewport viewport, Visibility visibility, Optional<String> selected, LabelLanguage labels, List<Box> reserved) {
    public SceneRequest {
        reserved = List.copyOf(reserved);
    }

    /** Labels in one language. */
    public SceneRequest(
            Viewport viewport,
            Visibility visibility,
            Optional<String> selected,
            Language language,
            List<Box> reserved) {
        this(viewport, visibility, selected, LabelLanguage.of(language), reserved);
    }

    /** The language of the labels, the first of two. */
    public Language language() {
        return labels.language();
    }
}
