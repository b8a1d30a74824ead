package bishan.atlas.cli;

import bishan.atlas.export.PngSize;
import bishan.atlas.sheet.Furniture;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.Paper;
import bishan.atlas.sheet.SheetWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The page of a sheet on the command line: its size, what stands on it, and what a person writes on it. */
final class SheetOptions {
    private static final int MAX_PIXELS_A_SIDE = 60_000;
    private static final String USUAL_WIDTH = "1600";
    private static final String USUAL_HEIGHT = "1200";

    @Option(names = "--paper", descriptionKey = "paper", paramLabel = "A4|A3|A2|A1|A0")
    private String paper;

    @Option(names = "--landscape", descriptionKey = "landscape")
    private boolean landscape;

    @Option(names = "--width", descriptionKey = "width", paramLabel = "PX")
    private String width;

    @Option(names = "--height", descriptionKey = "height", paramLabel = "PX")
    private String height;

    @Option(names = "--dpi", descriptionKey = "dpi", paramLabel = "DPI", defaultValue = "150")
    private String dpi;

    @Option(names = "--subtitle", descriptionKey = "subtitle", paramLabel = "TEXT", defaultValue = "")
    private String subtitle;

    @Mixin
    private ImprintOptions imprint;

    @Option(names = "--furniture", descriptionKey = "furniture", paramLabel = "NAME", split = ",")
    private List<String> furniture;

    @Option(names = "--grid", descriptionKey = "grid", paramLabel = "none|graticule|kilometres")
    private String grid;

    int dpi() {
        return WholeNumber.read("--dpi", dpi, PngSize.MIN_DPI, PngSize.MAX_DPI);
    }

    /** The paper asked for, else the page of so many pixels at the resolution. */
    Page page() {
        if (paper != null) {
            if (width != null || height != null) {
                throw new WrongUsage("usage.paperOrPixels");
            }
            Paper size =
                    Paper.ofName(paper).orElseThrow(() -> new WrongUsage("usage.paper", names(Paper.values()), paper));
            return landscape ? size.landscape() : size.portrait();
        }
        if (landscape) {
            throw new WrongUsage("usage.landscape");
        }
        int widthPx = WholeNumber.read("--width", width == null ? USUAL_WIDTH : width, 1, MAX_PIXELS_A_SIDE);
        int heightPx = WholeNumber.read("--height", height == null ? USUAL_HEIGHT : height, 1, MAX_PIXELS_A_SIDE);
        if (!Page.fits(widthPx, heightPx, dpi())) {
            throw new WrongUsage(
                    "usage.page",
                    String.valueOf(widthPx),
                    String.valueOf(heightPx),
                    dpi(),
                    Math.round(widthPx * 25.4 / dpi()),
                    Math.round(heightPx * 25.4 / dpi()));
        }
        return Page.ofPixels(widthPx, heightPx, dpi());
    }

    SheetWords words(String title) {
        return new SheetWords(
                title, ImprintOptions.accepted("--subtitle", subtitle), imprint.compiler(), imprint.mapNumber());
    }

    Furniture furniture() {
        return new Furniture(parts(), lines());
    }

    private Set<Furniture.Part> parts() {
        if (furniture == null) {
            return Furniture.USUAL.parts();
        }
        Set<Furniture.Part> parts = EnumSet.noneOf(Furniture.Part.class);
        for (String name : furniture) {
            switch (name.strip()) {
                case "all" -> parts.addAll(Furniture.FULL.parts());
                case "none" -> parts.clear();
                default -> parts.add(choice(Furniture.Part.values(), name, "usage.furniture", ", all, none"));
            }
        }
        return parts;
    }

    private Furniture.MapGrid lines() {
        return grid == null ? Furniture.USUAL.grid() : choice(Furniture.MapGrid.values(), grid, "usage.grid", "");
    }

    private static <E extends Enum<E>> E choice(E[] values, String name, String complaint, String also) {
        return Stream.of(values)
                .filter(value -> id(value).equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        complaint,
                        Stream.of(values).map(SheetOptions::id).collect(Collectors.joining(", ")) + also,
                        name));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
