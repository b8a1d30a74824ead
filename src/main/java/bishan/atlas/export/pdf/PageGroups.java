package bishan.atlas.export.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Transparency groups of a page: opaque inside, laid on the page with one opacity as a whole. */
final class PageGroups {
    private final PDDocument document;
    private final COSDictionary dictionary = new COSDictionary();

    PageGroups(PDDocument document) {
        this.document = document;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Takes in what is drawn within {@code box}, millimetres of the page, and gives its name. */
    String add(byte[] deflated, Rectangle2D box) throws IOException {
        COSStream form = Streams.ready(document, deflated).getCOSObject();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, Numbers.exact(2, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        form.setItem(COSName.RESOURCES, new COSDictionary());
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setDirect(true);
        form.setItem(COSName.GROUP, group);
        String name = "G" + dictionary.size();
        dictionary.setItem(COSName.getPDFName(name), form);
        return name;
    }
}
