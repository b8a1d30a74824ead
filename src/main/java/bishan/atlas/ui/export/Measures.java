package bishan.atlas.ui.export;

import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.PageFormat;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.Page;
import bishan.atlas.ui.kit.Words;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The measures of what will be written, in one line: paper, scale, pixels, size of the file, files beside it. */
record Measures(ExportRecipe recipe, Words words) {
    private static final double KB = 1_000;
    private static final double MB = 1_000_000;

    String text(Optional<MapSheet> sheet, Optional<ReadyFile.Measured> measured) {
        Page page = recipe.sheet().page();
        List<String> parts = new ArrayList<>();
        parts.add(words.get("export.measures.mm", plain("0.#", page.widthMm()), plain("0.#", page.heightMm())));
        sheet.ifPresent(made -> parts.add(made.ratio()));
        if (recipe.format() == PageFormat.PNG) {
            parts.add(words.get(
                    "export.measures.px",
                    Integer.toString(recipe.pixels().widthPx()),
                    Integer.toString(recipe.pixels().heightPx()),
                    Integer.toString(recipe.dpi())));
        }
        measured.map(this::size)
                .or(() -> sheet.map(made -> words.get("export.measures.measuring")))
                .ifPresent(parts::add);
        if (recipe.format() == PageFormat.PNG) {
            parts.add(words.get("export.measures.beside"));
        }
        return String.join("\u3000", parts);
    }

    private String size(ReadyFile.Measured measured) {
        String text = bytes(measured.bytes());
        return measured.isExact() ? text : words.get("export.measures.about", text);
    }

    /** Two figures at least, in the unit that suits. */
    static String bytes(long bytes) {
        if (bytes < KB) {
            return bytes + " B";
        }
        double value = bytes < MB ? bytes / KB : bytes / MB;
        return plain(value < 10 ? "0.0" : "0", value) + (bytes < MB ? " KB" : " MB");
    }

    private static String plain(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
