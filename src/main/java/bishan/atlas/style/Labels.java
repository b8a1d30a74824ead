package bishan.atlas.style;

import bishan.atlas.model.Language;
import java.awt.Color;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.Font;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.styling.StyleBuilder;

/**
 * Makes text symbolizers. The family is written {@code sans} or {@code serif}: which font that is, the text room knows. The label is
 * the feature's map name in the language of the style.
 */
final class Labels {
    /** Latin letters are set closer than Chinese characters. */
    private static final double LATIN_SPACING = 0.3;

    private final StyleBuilder builder = new StyleBuilder();
    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();
    private final String attribute;
    private final Color halo;
    private final double spacing;

    Labels(Theme theme, Language language) {
        spacing = language == Language.ZH ? 1 : LATIN_SPACING;
        attribute = language == Language.ZH ? "map_zh" : "map_en";
        halo = theme.awt(Colour.HALO);
    }

    /** How a label is set. */
    record Setting(double sizeMm, boolean bold, boolean serif, Color colour, double haloMm) {}

    static Setting sans(double sizeMm, Color colour) {
        return new Setting(sizeMm, false, false, colour, 0.38);
    }

    static Setting bold(double sizeMm, Color colour) {
        return new Setting(sizeMm, true, false, colour, 0.38);
    }

    static Setting serif(double sizeMm, Color colour) {
        return new Setting(sizeMm, false, true, colour, 0.38);
    }

    TextSymbolizer label(int priority, String kind, Setting setting, String... options) {
        Font font = builder.createFont(setting.serif() ? "serif" : "sans", false, setting.bold(), setting.sizeMm());
        TextSymbolizer text = builder.createTextSymbolizer(
                builder.createFill(setting.colour()),
                new Font[] {font},
                builder.createHalo(halo, 0.88, setting.haloMm()),
                filters.property(attribute),
                builder.createPointPlacement(),
                null);
        Parts.with(text, Vendor.PRIORITY, Integer.toString(priority), Vendor.KIND, kind);
        Parts.with(text, options);
        String wide = text.getOptions().getOrDefault(Vendor.SPACING, "0");
        return Parts.with(text, Vendor.SPACING, Double.toString(Double.parseDouble(wide) * spacing));
    }

    /** The same with the feature's full name instead of its map name. */
    TextSymbolizer fullName(TextSymbolizer label) {
        label.setLabel(filters.property(attribute.replace("map_", "name_")));
        return label;
    }
}
