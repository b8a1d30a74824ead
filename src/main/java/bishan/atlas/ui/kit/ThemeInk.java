package bishan.atlas.ui.kit;

import bishan.atlas.style.Colour;
import bishan.atlas.style.Theme;
import bishan.atlas.style.ZoneColours;
import javafx.scene.paint.Color;

/** The badge colours of the map's theme. */
public record ThemeInk(Theme theme) implements ZoneInk {
    private static final double ENOUGH_LIGHT = 0.18;

    @Override
    public Disc of(String zoneId) {
        ZoneColours colours = theme.zone(Integer.parseInt(zoneId.substring(1)));
        Color fill = opaque(colours.composite());
        return new Disc(
                fill,
                opaque(colours.edge()),
                luminance(fill) > ENOUGH_LIGHT ? opaque(theme.rgb(Colour.INK)) : Color.WHITE);
    }

    private static Color opaque(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Relative luminance by WCAG; at 0.18 black and white letters contrast alike. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
