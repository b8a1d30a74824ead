package bishan.atlas.golden;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.SceneRequest;
import java.util.List;
import java.util.function.Function;

/** The map in one of the themes. */
public record MapTheme(String id, String titleZh, Function<SceneRequest, DisplayList> map) {
    /** The themes there are, the one of colour prints first. */
    public static List<MapTheme> all(OpenAtlas atlas) {
        return List.of(
                new MapTheme("light", "彩色", atlas.in("light")::compose),
                new MapTheme("report", "黑白", atlas.in("report")::compose),
                new MapTheme("dark", "深色", atlas.in("dark")::compose));
    }
}
