package bishan.atlas.export;

import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.SheetRecipe;
import java.util.Objects;

/**
 * A sheet and what it is written as: all that is needed, beside the data, to make the same bytes again.
 *
 * @param dpi of a PNG; the other formats have no pixels
 * @param svgText how an SVG carries its text
 */
public record ExportRecipe(SheetRecipe sheet, PageFormat format, int dpi, SvgText svgText) {
    /** Text of an SVG: for searching and editing, or for looking the same on a machine without the fonts. */
    public enum SvgText {
        TEXT,
        OUTLINES
    }

    public ExportRecipe {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(svgText, "svgText");
        if (dpi < PngSize.MIN_DPI || dpi > PngSize.MAX_DPI) {
            throw new IllegalArgumentException("resolution must be 72 to 600 dpi, not " + dpi);
        }
    }

    /** As a PNG of {@code dpi}. */
    public static ExportRecipe png(SheetRecipe sheet, int dpi) {
        return new ExportRecipe(sheet, PageFormat.PNG, dpi, SvgText.TEXT);
    }

    public PngSize pixels() {
        Page page = sheet.page();
        return new PngSize(page.widthPx(dpi), page.heightPx(dpi), dpi);
    }
}
