package bishan.atlas.ui.kit;

import javafx.scene.paint.Color;

/** The colours of a zone's badge, as the map theme has them; the panels read them and never copy them. */
@FunctionalInterface
public interface ZoneInk {
    /** Fill of the disc, its edge, and the number on it. */
    record Disc(Color fill, Color edge, Color number) {}

    Disc of(String zoneId);
}
