package bishan.atlas.export.svg;

import bishan.atlas.export.Progress;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.text.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a page as SVG 1.1, as large as the paper, a unit a tenth of a millimetre. Items of one layer that follow each other stand in a
 * group with the layer's title; a layer drawn in several rounds, such as the casings and then the bodies of roads, has a group for each,
 * since the order of drawing never changes. The same page gives the same bytes.
 */
public final class SvgWriter {
    private final Typesetter typesetter;
    private final boolean outlines;

    /** @param outlines text as shapes, which look the same everywhere; else as text, which can be found and changed */
    public SvgWriter(Typesetter typesetter, boolean outlines) {
        this.typesetter = typesetter;
        this.outlines = outlines;
    }

    /**
     * The stream stays open.
     *
     * @param recipe for the metadata, or nothing
     */
    public void write(PrintPage page, Language language, String recipe, OutputStream out, Progress progress)
            throws IOException {
        Xml xml = new Xml(out);
        head(xml, page, language);
        xml.text("title", page.title());
        metadata(xml, page, recipe);
        SvgText text = new SvgText(xml, typesetter, outlines);
        text.families();
        Layers layers = new Layers(xml, page.layers());
        MarkWriter marks = new MarkWriter(xml, text);
        List<DisplayItem> items = page.list().items();
        for (int i = 0; i < items.size(); i++) {
            progress.at(i, items.size());
            DisplayItem item = items.get(i);
            if (layers.isNew(item.layerId())) {
                marks.endClip();
                layers.enter(item.layerId());
            }
            marks.item(item.marks());
        }
        marks.endClip();
        layers.end();
        xml.close();
        xml.end();
    }

    private static void head(Xml xml, PrintPage page, Language language) throws IOException {
        double width = page.list().widthMm();
        double height = page.list().heightMm();
        xml.open("svg");
        xml.namespace("", SvgNames.SVG);
        xml.namespace("xlink", SvgNames.XLINK);
        xml.namespace("inkscape", SvgNames.INKSCAPE);
        xml.namespace("atlas", SvgNames.ATLAS);
        xml.attribute("version", "1.1");
        xml.attribute("xml:lang", language == Language.ZH ? "zh-Hans" : "en");
        xml.attribute("xml:space", "preserve");
        xml.attribute("width", SvgPath.plain(width) + "mm");
        xml.attribute("height", SvgPath.plain(height) + "mm");
        xml.attribute("viewBox", "0 0 " + SvgPath.number(width) + " " + SvgPath.number(height));
    }

    private static void metadata(Xml xml, PrintPage page, String recipe) throws IOException {
        xml.open("metadata");
        if (page.map().isPresent()) {
            PrintPage.MapPlace map = page.map().get();
            xml.empty(
                    "atlas:map",
                    "crs",
                    "EPSG:4544",
                    "frame",
                    SvgPath.number(map.frame().minX()) + " "
                            + SvgPath.number(map.frame().minY()) + " "
                            + SvgPath.number(map.frame().width()) + " "
                            + SvgPath.number(map.frame().height()),
                    "west",
                    SvgPath.plain(map.window().east(0)),
                    "south",
                    SvgPath.plain(map.window().north(map.window().heightMm())),
                    "east",
                    SvgPath.plain(map.window().east(map.window().widthMm())),
                    "north",
                    SvgPath.plain(map.window().north(0)));
        }
        if (!recipe.isEmpty()) {
            xml.text("atlas:" + SvgNames.RECIPE, recipe);
        }
        xml.close();
    }

    /** The groups of layers, one after the other. */
    private static final class Layers {
        private final Xml xml;
        private final Map<String, String> titles;
        private final Map<String, Integer> rounds = new HashMap<>();
        private String open = "";

        Layers(Xml xml, Map<String, String> titles) {
            this.xml = xml;
            this.titles = titles;
        }

        boolean isNew(String layerId) {
            return !open.equals(named(layerId));
        }

        void enter(String layerId) throws IOException {
            end();
            String id = named(layerId);
            if (!id.isEmpty()) {
                int round = rounds.merge(id, 1, Integer::sum);
                String title = titles.get(id);
                xml.open(
                        "g",
                        "id",
                        "layer-" + id + (round == 1 ? "" : "-" + round),
                        "class",
                        id,
                        "inkscape:groupmode",
                        "layer",
                        "inkscape:label",
                        title + (round == 1 ? "" : " " + round));
                xml.text("title", title);
            }
            open = id;
        }

        void end() throws IOException {
            if (!open.isEmpty()) {
                xml.close();
                open = "";
            }
        }

        /** Without a title it is ground or furniture. */
        private String named(String layerId) {
            return titles.containsKey(layerId) ? layerId : "";
        }
    }
}
