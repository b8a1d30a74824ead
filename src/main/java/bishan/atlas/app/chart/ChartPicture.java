package bishan.atlas.app.chart;

import bishan.atlas.app.IndicatorPage;
import bishan.atlas.app.chart.ChartDrawing.Area;
import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Pixels;
import bishan.atlas.paint.SpanPainter;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.image.BufferedImage;
import java.util.List;

/** A chart as a picture of its own, with its title, its legend and, as a caption, its sources. Safe for any thread. */
public final class ChartPicture {
    /** Two device pixels a logical one: fit for print at a column's width. */
    private static final double PX_PER_MM = 2 * Viewport.SCREEN_PX_PER_MM;

    private static final double WIDTH_PX = 960;
    private static final double HEIGHT_PX = 560;
    private static final double EDGE_PX = 24;
    private static final double TITLE_PX = 20;
    private static final double TEXT_PX = 13;
    private static final double CAPTION_PX = 12;

    private final Typesetter typesetter;
    private final Theme theme;

    public ChartPicture(Typesetter typesetter, Theme theme) {
        this.typesetter = typesetter;
        this.theme = theme;
    }

    /** Takes a moment: never call it on the JavaFX thread. */
    public BufferedImage paint(IndicatorPage page) {
        DisplayList list = draw(page);
        BufferedImage image = new BufferedImage(
                (int) Math.round(list.widthMm() * PX_PER_MM),
                (int) Math.round(list.heightMm() * PX_PER_MM),
                BufferedImage.TYPE_INT_ARGB_PRE);
        new SpanPainter(typesetter).paint(list, Pixels.of(image), PX_PER_MM);
        return image;
    }

    DisplayList draw(IndicatorPage page) {
        PictureInk ink = new PictureInk(theme, typesetter);
        double width = mm(WIDTH_PX);
        double height = mm(HEIGHT_PX);
        double edge = mm(EDGE_PX);
        ink.ground(width, height);
        double baseline = edge + mm(TITLE_PX * 0.85);
        double end = ink.text(page.head().title(), edge, baseline, Lettering.sansBold(mm(TITLE_PX)));
        ink.second(page.head().unit(), end + mm(10), baseline, Lettering.sans(mm(TEXT_PX)));
        baseline += mm(28);
        ink.legend(page.chart().legend(), page.head().joining(), edge, baseline, Lettering.sans(mm(TEXT_PX)));
        double foot = height - edge;
        ink.second(page.head().sources(), edge, foot, Lettering.sans(mm(CAPTION_PX)));
        double top = baseline + mm(14);
        ChartDrawing chart = ChartLayout.of(page.chart(), size(width - 2 * edge, foot - mm(CAPTION_PX + 16) - top));
        ink.chart(chart, new Area(edge, top, 0, 0), Lettering.sans(mm(CAPTION_PX)), Lettering.sansBold(mm(TEXT_PX)));
        return new DisplayList(
                width, height, List.of(new DisplayItem(0, "", "", "", ink.marks())), List.of(), List.of());
    }

    private ChartSize size(double width, double height) {
        return new ChartSize(
                width,
                height,
                text -> typesetter.widthMm(text, Lettering.sans(mm(CAPTION_PX))),
                text -> typesetter.widthMm(text, Lettering.sansBold(mm(TEXT_PX))),
                mm(CAPTION_PX * 1.4),
                mm(TEXT_PX * 1.4),
                mm(1));
    }

    private static double mm(double px) {
        return px / Viewport.SCREEN_PX_PER_MM;
    }
}
