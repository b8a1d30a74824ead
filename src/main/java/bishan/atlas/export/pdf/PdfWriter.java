package bishan.atlas.export.pdf;

import bishan.atlas.export.Progress;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.text.Typesetter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * Writes pages as a PDF: vectors in the order of their lists, true to scale, layers to switch, text to search and copy, the ground under
 * a map. The same document gives the same bytes on a machine with the same fonts. Not thread-safe.
 */
public final class PdfWriter {
    /** The oldest version that knows all that is written here. */
    private static final float VERSION = 1.7f;

    private final Typesetter typesetter;
    private FontFiles fontFiles;

    /** Embeds the typesetter's families where this machine has them as files that can be. */
    public PdfWriter(Typesetter typesetter) {
        this(typesetter, null);
    }

    /** @param fontFiles where the families are looked for; null for the folders of the system, looked through once they are needed */
    PdfWriter(Typesetter typesetter, FontFiles fontFiles) {
        this.typesetter = typesetter;
        this.fontFiles = fontFiles;
    }

    /** Writes {@code document}; the stream stays open. A step of {@code progress} is a page; within a page it is asked too. */
    public void write(PdfDocument document, OutputStream out, Progress progress) throws IOException {
        if (fontFiles == null) {
            fontFiles = FontFiles.ofTheSystem();
        }
        SharedResources shared = new SharedResources();
        CRC32 content = new CRC32();
        int pages = document.pages().size();
        try (PDDocument pdf = new PDDocument();
                DocumentFonts fonts = new DocumentFonts(typesetter, fontFiles, shared)) {
            pdf.setVersion(VERSION);
            LetterForms letters = new LetterForms(pdf, typesetter);
            for (int i = 0; i < pages; i++) {
                int done = i;
                PageForms forms = new PageForms(pdf, content);
                byte[] drawn =
                        draw(document.pages().get(i), shared, fonts, letters, forms, () -> progress.at(done, pages));
                content.update(drawn);
                PDPage page = page(pdf, document.pages().get(i), drawn);
                page.setResources(shared.resources(forms.dictionary()));
                pdf.addPage(page);
            }
            progress.at(pages, pages);
            fonts.finish(pdf);
            PDOptionalContentProperties layers = shared.optionalContent();
            if (layers != null) {
                pdf.getDocumentCatalog().setOCProperties(layers);
            }
            new Navigation(pdf, document).add();
            Metadata.add(pdf, document.properties());
            // The library makes the document's id of this number and of what the document says of itself, else of the
            // time.
            pdf.setDocumentId(content.getValue());
            pdf.save(keptOpen(out));
        }
        out.flush();
    }

    private byte[] draw(
            PdfPage page,
            SharedResources shared,
            DocumentFonts fonts,
            LetterForms letters,
            PageForms forms,
            PageDrawing.Watch watch)
            throws IOException {
        DisplayList list = page.page().list();
        try (ContentStream stream = new ContentStream(list.heightMm(), shared::alpha)) {
            TextDrawing text = new TextDrawing(stream, typesetter, fonts, letters, forms);
            new PageDrawing(stream, text, shared, watch).draw(page.page());
            return stream.finish();
        }
    }

    private static PDPage page(PDDocument pdf, PdfPage page, byte[] drawn) throws IOException {
        DisplayList list = page.page().list();
        PDPage made = new PDPage();
        COSArray size = new COSArray();
        size.add(Numbers.points(0));
        size.add(Numbers.points(0));
        size.add(Numbers.points(list.widthMm()));
        size.add(Numbers.points(list.heightMm()));
        made.getCOSObject().setItem(COSName.MEDIA_BOX, size);
        made.setContents(Streams.ready(pdf, drawn));
        page.page()
                .map()
                .ifPresent(map -> made.getCOSObject()
                        .setItem(
                                COSName.getPDFName("VP"),
                                GeoMeasure.viewports(map, page.page().title(), list.heightMm())));
        return made;
    }

    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
