package bishan.atlas.export.pdf;

import bishan.atlas.scene.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Ways through a document: bookmarks, page labels, links. Needs all its pages. */
final class Navigation {
    private final PDDocument document;
    private final PdfDocument content;

    Navigation(PDDocument document, PdfDocument content) {
        this.document = document;
        this.content = content;
    }

    void add() throws IOException {
        labels();
        for (int i = 0; i < content.pages().size(); i++) {
            links(content.pages().get(i), document.getPage(i));
        }
        if (!content.bookmarks().isEmpty()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            bookmarks(content.bookmarks(), outline);
            outline.children().forEach(PDOutlineItem::openNode);
            outline.openNode();
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private void bookmarks(List<PdfBookmark> bookmarks, PDOutlineNode parent) {
        for (PdfBookmark bookmark : bookmarks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(to(bookmark.page()));
            parent.addLast(item);
            bookmarks(bookmark.children(), item);
        }
    }

    private PDPageFitDestination to(int page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(document.getPage(page));
        return destination;
    }

    /** A label of its own for each page, as a prefix without a number: labels may be any text. */
    private void labels() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < content.pages().size(); i++) {
            COSDictionary label = new COSDictionary();
            label.setString(COSName.P, content.pages().get(i).label());
            numbers.add(COSInteger.get(i));
            numbers.add(label);
        }
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, numbers);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_LABELS, labels);
    }

    private void links(PdfPage page, PDPage on) throws IOException {
        List<PDAnnotation> annotations = new ArrayList<>();
        double height = page.page().list().heightMm();
        for (PdfLink link : page.links()) {
            Box box = link.box();
            PDAnnotationLink annotation = new PDAnnotationLink();
            COSArray place = new COSArray();
            place.add(Numbers.points(box.minX()));
            place.add(Numbers.points(height - box.maxY()));
            place.add(Numbers.points(box.maxX()));
            place.add(Numbers.points(height - box.minY()));
            annotation.getCOSObject().setItem(COSName.RECT, place);
            annotation.getCOSObject().setItem(COSName.BORDER, Numbers.exact(0, 0, 0, 0));
            annotation.setDestination(to(link.targetPage()));
            annotations.add(annotation);
        }
        if (!annotations.isEmpty()) {
            on.setAnnotations(annotations);
        }
    }
}
