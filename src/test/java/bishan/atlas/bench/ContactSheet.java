package bishan.atlas.bench;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.golden.MapPainter;
import bishan.atlas.golden.MapPlace;
import bishan.atlas.golden.MapTheme;
import bishan.atlas.golden.Picture;
import bishan.atlas.model.Language;
import bishan.atlas.paint.Pixels;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One picture to look at: the district, each zone and the town centre, a row each, in every theme and in grey, a column each. With
 * {@code --eyes} three more columns show the first theme to colour-blind eyes.
 *
 * <p>{@code ContactSheet [--eyes] [FILE]}; FILE is contact-sheet.png without it.
 */
public final class ContactSheet {
    private static final String EYES = "--eyes";
    private static final int MAP_WIDTH_PX = 640;
    private static final int MAP_HEIGHT_PX = 460;
    private static final int CAPTION_PX = 26;
    private static final int GAP_PX = 12;
    private static final int GROUND = 0xFFFFFFFF;
    private static final Color INK = new Color(0x1C2226);
    private static final Lettering CAPTION = Lettering.sans(15);

    private final OpenAtlas atlas;
    private final List<Column> columns;

    /** A theme seen by some eye. */
    private record Column(String titleZh, MapTheme theme, ColourVision eye) {}

    private ContactSheet(OpenAtlas atlas, boolean eyes) {
        this.atlas = atlas;
        List<MapTheme> themes = MapTheme.all(atlas);
        columns = new ArrayList<>();
        themes.forEach(theme -> columns.add(new Column(theme.titleZh(), theme, ColourVision.NORMAL)));
        columns.add(new Column("灰度", themes.get(0), ColourVision.GREY));
        if (eyes) {
            columns.add(new Column("红色盲", themes.get(0), ColourVision.PROTAN));
            columns.add(new Column("绿色盲", themes.get(0), ColourVision.DEUTAN));
            columns.add(new Column("蓝色盲", themes.get(0), ColourVision.TRITAN));
        }
    }

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        List<String> files =
                Arrays.stream(args).filter(arg -> !arg.startsWith("-")).toList();
        boolean eyes = List.of(args).contains(EYES);
        if (files.size() > 1 || files.size() + (eyes ? 1 : 0) != args.length) {
            System.err.println("usage: ContactSheet [" + EYES + "] [FILE]");
            System.exit(2);
        }
        Path file =
                Path.of(files.isEmpty() ? "contact-sheet.png" : files.get(0)).toAbsolutePath();
        draw(RealAtlas.get(), eyes).writeFast(file);
        System.out.println(file);
    }

    /** The whole sheet. */
    static Picture draw(OpenAtlas atlas, boolean eyes) {
        return new ContactSheet(atlas, eyes).draw();
    }

    private Picture draw() {
        List<MapPlace> places = MapPlace.all(atlas);
        int columnPx = MAP_WIDTH_PX + GAP_PX;
        int rowPx = MAP_HEIGHT_PX + CAPTION_PX + GAP_PX;
        Pixels sheet = Pixels.of(GAP_PX + columns.size() * columnPx, GAP_PX + places.size() * rowPx);
        Arrays.fill(sheet.argb(), GROUND);
        BufferedImage image = sheet.image();
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int row = 0; row < places.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int x = GAP_PX + column * columnPx;
                int y = GAP_PX + row * rowPx;
                cell(g, places.get(row), columns.get(column), x, y);
            }
        }
        g.dispose();
        return Picture.of(sheet);
    }

    private void cell(Graphics2D g, MapPlace place, Column column, int x, int y) {
        Viewport viewport = place.viewport(MAP_WIDTH_PX, MAP_HEIGHT_PX);
        Typesetter typesetter = atlas.typesetter();
        Picture map = column.eye()
                .seen(MapPainter.inUse()
                        .paint(column.theme().map().apply(RealAtlas.request(viewport, Language.ZH)), typesetter, 1));
        BufferedImage image = new BufferedImage(map.width(), map.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, map.width(), map.height(), map.rgb(), 0, map.width());
        g.drawImage(image, x, y, null);
        String caption = String.format(
                Locale.ROOT, "%s · %s · 1:%,.0f", place.captionZh(), column.titleZh(), viewport.denominator());
        g.setColor(INK);
        g.translate(x, y + MAP_HEIGHT_PX + CAPTION_PX - 8);
        g.fill(typesetter.glyphs(caption, CAPTION, 1).getOutline());
        g.translate(-x, -(y + MAP_HEIGHT_PX + CAPTION_PX - 8));
    }
}
