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
import bishan.atlas.scene.DisplayList;
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

    /** The district is more than twice as high as it is wide. */
    private static final int DISTRICT_HEIGHT_PX = 1_000;

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
        int width = GAP_PX + columns.size() * (MAP_WIDTH_PX + GAP_PX);
        int height = GAP_PX + places.stream().mapToInt(ContactSheet::rowPx).sum();
        Pixels sheet = Pixels.of(width, height);
        Arrays.fill(sheet.argb(), GROUND);
        Graphics2D g = sheet.image().createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(INK);
        g.translate(GAP_PX, GAP_PX);
        for (MapPlace place : places) {
            for (Column column : columns) {
                cell(g, place, column);
                g.translate(MAP_WIDTH_PX + GAP_PX, 0);
            }
            g.translate(-columns.size() * (MAP_WIDTH_PX + GAP_PX), rowPx(place));
        }
        g.dispose();
        return Picture.of(sheet);
    }

    private static int mapHeightPx(MapPlace place) {
        return place.isDistrict() ? DISTRICT_HEIGHT_PX : MAP_HEIGHT_PX;
    }

    private static int rowPx(MapPlace place) {
        return mapHeightPx(place) + CAPTION_PX + GAP_PX;
    }

    private void cell(Graphics2D g, MapPlace place, Column column) {
        Viewport viewport = place.viewport(MAP_WIDTH_PX, mapHeightPx(place));
        Typesetter typesetter = atlas.typesetter();
        DisplayList list = column.theme().map().apply(RealAtlas.request(viewport, Language.ZH));
        Picture map = column.eye().seen(MapPainter.inUse().paint(list, typesetter, 1));
        BufferedImage image = new BufferedImage(map.width(), map.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, map.width(), map.height(), map.rgb(), 0, map.width());
        g.drawImage(image, 0, 0, null);
        String caption = String.format(
                Locale.ROOT, "%s · %s · 1:%,.0f", place.captionZh(), column.titleZh(), viewport.denominator());
        int baseline = map.height() + CAPTION_PX - 8;
        g.translate(0, baseline);
        g.fill(typesetter.glyphs(caption, CAPTION, 1).getOutline());
        g.translate(0, -baseline);
    }
}
