package bishan.atlas.scene;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the composer: the window, what is shown, which feature is chosen, what the labels are written in, and the boxes of the
 * frame (millimetres) that stay free of labels because something stands over them.
 *
 * @param beyondMm how far symbols, lines and areas are drawn beyond each edge of the frame, for a picture that may be moved; labels
 *     stay inside the frame, and what is in the frame is the same whatever lies beyond
 */
public record SceneRequest(
        Viewport viewport,
        Visibility visibility,
        Optional<String> selected,
        LabelLanguage labels,
        List<Box> reserved,
        double beyondMm) {
    public SceneRequest {
        reserved = List.copyOf(reserved);
        if (!(beyondMm >= 0)) {
            throw new IllegalArgumentException("drawn " + beyondMm + " mm beyond the frame");
        }
    }

    /** Of the frame alone. */
    public SceneRequest(
            Viewport viewport,
            Visibility visibility,
            Optional<String> selected,
            LabelLanguage labels,
            List<Box> reserved) {
        this(viewport, visibility, selected, labels, reserved, 0);
    }

    /** Of the frame alone, labelled in one language. */
    public SceneRequest(
            Viewport viewport,
            Visibility visibility,
            Optional<String> selected,
            Language language,
            List<Box> reserved) {
        this(viewport, visibility, selected, LabelLanguage.of(language), reserved, 0);
    }

    public SceneRequest withSelected(Optional<String> id) {
        return new SceneRequest(viewport, visibility, id, labels, reserved, beyondMm);
    }

    /** The language of the labels, the first of two. */
    public Language language() {
        return labels.language();
    }
}
