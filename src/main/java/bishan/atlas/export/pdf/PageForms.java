package bishan.atlas.export.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.zip.Checksum;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a page draws as a whole: letters it shares with other pages, and translucent groups of its own. */
final class PageForms {
    private final PDDocument document;
    private final COSDictionary dictionary = new COSDictionary();
    private final Checksum content;
    private int groups;

    /** @param content takes in what is drawn in groups, as a part of the page */
    PageForms(PDDocument document, Checksum content) {
        this.document = document;
        this.content = content;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** Takes in a letter; gives its name. */
    String use(LetterForms.Form letter) {
        dictionary.setItem(COSName.getPDFName(letter.name()), letter.stream());
        return letter.name();
    }

    /**
     * Takes in a group, drawn in millimetres of the page within {@code box}; it is opaque inside and laid on the page with one opacity as a
     * whole. Gives its name.
     */
    String group(byte[] deflated, Rectangle2D box) throws IOException {
        content.update(deflated);
        COSStream form = form(document, deflated, box);
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setDirect(true);
        form.setItem(COSName.GROUP, group);
        String name = "G" + groups++;
        dictionary.setItem(COSName.getPDFName(name), form);
        return name;
    }

    /** A drawing that refers to nothing. */
    static COSStream form(PDDocument document, byte[] deflated, Rectangle2D box) throws IOException {
        COSStream form = Streams.ready(document, deflated).getCOSObject();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, Numbers.exact(2, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        COSDictionary nothing = new COSDictionary();
        nothing.setDirect(true);
        form.setItem(COSName.RESOURCES, nothing);
        return form;
    }
}
