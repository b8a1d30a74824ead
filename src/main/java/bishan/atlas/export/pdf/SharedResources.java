package bishan.atlas.export.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** What the pages of a document share: opacities, layers and fonts, each in one dictionary. */
final class SharedResources {
    private static final List<String> KINDS = List.of("ExtGState", "Properties", "Font");

    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Integer, String> alphas = new TreeMap<>();
    private final Map<String, String> layers = new LinkedHashMap<>();
    private final Map<String, PDOptionalContentGroup> groups = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private int fonts;

    /** What a page refers to: all that is shared, and forms of its own. */
    PDResources resources(COSDictionary forms) {
        COSDictionary page = new COSDictionary();
        for (String kind : KINDS) {
            page.setItem(COSName.getPDFName(kind), dictionary.getCOSDictionary(COSName.getPDFName(kind)));
        }
        if (forms.size() > 0) {
            page.setItem(COSName.XOBJECT, forms);
        }
        return new PDResources(page);
    }

    SharedResources() {
        KINDS.forEach(kind -> dictionary.setItem(COSName.getPDFName(kind), new COSDictionary()));
    }

    /** The graphics state that sets an opacity of 0 to 255. */
    String alpha(int alpha) {
        return alphas.computeIfAbsent(alpha, a -> {
            COSDictionary state = new COSDictionary();
            COSFloat share = Numbers.exact(a / 255.0, 4);
            state.setItem(COSName.CA, share);
            state.setItem(COSName.CA_NS, share);
            put("ExtGState", "A" + a, state);
            return "A" + a;
        });
    }

    /** Takes in the layers of a page, the topmost first; a new one follows the one it follows there. */
    void layers(Iterable<String> titles) {
        int at = 0;
        for (String title : titles) {
            int known = order.indexOf(title);
            if (known < 0) {
                order.add(at, title);
                known = at;
            }
            at = known + 1;
        }
    }

    /** The marked-content property of a layer. */
    String layer(String title) {
        return layers.computeIfAbsent(title, t -> {
            String name = "L" + layers.size();
            PDOptionalContentGroup group = new PDOptionalContentGroup(t);
            groups.put(t, group);
            put("Properties", name, group.getCOSObject());
            return name;
        });
    }

    /** The name of a new font and its dictionary, still empty. */
    String font(COSDictionary font) {
        String name = "F" + fonts++;
        put("Font", name, font);
        return name;
    }

    /** The layers that were drawn on, in the order of the layer tree; null where there is none. */
    PDOptionalContentProperties optionalContent() {
        if (groups.isEmpty()) {
            return null;
        }
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        for (String title : order) {
            PDOptionalContentGroup group = groups.get(title);
            if (group != null) {
                properties.addGroup(group);
            }
        }
        COSDictionary usual = (COSDictionary) properties.getCOSObject().getDictionaryObject(COSName.D);
        usual.setName("ListMode", "AllPages");
        return properties;
    }

    private void put(String kind, String name, COSDictionary value) {
        dictionary.getCOSDictionary(COSName.getPDFName(kind)).setItem(COSName.getPDFName(name), value);
    }

    /** An array of names or dictionaries. */
    static COSArray array(COSDictionary... items) {
        COSArray array = new COSArray();
        for (COSDictionary item : items) {
            array.add(item);
        }
        return array;
    }
}
