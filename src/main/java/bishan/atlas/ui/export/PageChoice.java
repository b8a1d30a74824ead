package bishan.atlas.ui.export;

import bishan.atlas.sheet.Paper;
import java.util.List;
import java.util.Locale;

/** The sizes offered: paper keeps its millimetres at every resolution, a screen size keeps its pixels. */
enum PageChoice {
    A4(Paper.A4),
    A3(Paper.A3),
    A2(Paper.A2),
    A1(Paper.A1),
    A0(Paper.A0),
    PX_1600_1200(1600, 1200),
    PX_1920_1080(1920, 1080),
    /** As large as the map in the window. */
    WINDOW(0, 0),
    /** Typed pixels. */
    PIXELS(0, 0),
    /** Typed millimetres. */
    MILLIMETRES(0, 0);

    static final List<PageChoice> SHEETS = List.of(A4, A3, A2, A1, A0);

    private final int width;
    private final int height;

    PageChoice(Paper paper) {
        this((int) paper.portrait().widthMm(), (int) paper.portrait().heightMm());
    }

    PageChoice(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The width when upright: millimetres of a sheet, pixels of a screen, 0 where it is typed. */
    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isSheet() {
        return SHEETS.contains(this);
    }

    boolean isTyped() {
        return this == PIXELS || this == MILLIMETRES;
    }

    /** True where the size is given in pixels, so that its millimetres depend on the resolution. */
    boolean isPixels() {
        return this == PX_1600_1200 || this == PX_1920_1080 || this == PIXELS;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
