package bishan.atlas.golden;

import bishan.atlas.paint.Java2dPainter;
import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.text.Typesetter;
import java.util.List;
import java.util.function.Function;

/** A painter by name; the only place in these tests that says which there are. */
public record MapPainter(String name, Function<Typesetter, Painter> maker) {
    private static final double MM_PER_INCH = 25.4;

    /** All painters; the first is the one the program uses, which the references come from. */
    static List<MapPainter> all() {
        return List.of(new MapPainter("spans", SpanPainter::new), new MapPainter("java2d", Java2dPainter::new));
    }

    public static MapPainter inUse() {
        return all().get(0);
    }

    boolean isInUse() {
        return equals(inUse());
    }

    /** {@code list} at 96 dpi times {@code screenScale}. */
    public Picture paint(DisplayList list, Typesetter typesetter, double screenScale) {
        double pxPerMm = 96 / MM_PER_INCH * screenScale;
        Pixels pixels =
                Pixels.of((int) Math.round(list.widthMm() * pxPerMm), (int) Math.round(list.heightMm() * pxPerMm));
        maker.apply(typesetter).paint(list, pixels, pxPerMm);
        return Picture.of(pixels);
    }

    @Override
    public String toString() {
        return name;
    }
}
