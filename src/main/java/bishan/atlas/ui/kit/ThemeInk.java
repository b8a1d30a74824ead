package bishan.atlas.ui.kit;

import bishan.atlas.style.Colour;
import bishan.atlas.style.Rgb;
import bishan.atlas.style.Theme;
import bishan.atlas.style.ZoneColours;
import javafx.scene.paint.Color;

/** The badge colours of the map's theme. */
public record ThemeInk(Theme theme) implements ZoneInk {
    @Override
    public Disc of(String zoneId) {
        ZoneColours colours = theme.zone(Integer.parseInt(zoneId.substring(1)));
        return new Disc(opaque(colours.composite()), opaque(colours.edge()), opaque(numberOn(colours.composite())));
    }

    /** The colour of letters or that of their halo, whichever stands out more. */
    private int numberOn(int fill) {
        int ink = theme.rgb(Colour.INK);
        int halo = theme.rgb(Colour.HALO);
        return Rgb.contrast(ink, fill) >= Rgb.contrast(halo, fill) ? ink : halo;
    }

    private static Color opaque(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
