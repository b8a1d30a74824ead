package bishan.atlas.ui.kit;

import bishan.atlas.style.Theme;
import bishan.atlas.style.ZoneColours;
import javafx.scene.paint.Color;

/** Badge colours read from the map's theme. */
public final class PaletteInk implements ZoneInk {
    private static final int DARK_NUMBER = 0x0B1012;

    private final Theme theme;

    public PaletteInk(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Disc of(String zoneId) {
        ZoneColours colours = theme.zone(Integer.parseInt(zoneId.substring(1)));
        return new Disc(colour(colours.composite()), colour(colours.edge()), colour(DARK_NUMBER));
    }

    private static Color colour(int rgb) {
        return Color.rgb((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
    }
}
