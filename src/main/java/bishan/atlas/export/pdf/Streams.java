package bishan.atlas.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Streams of a document, compressed the same way on every machine. */
final class Streams {
    private Streams() {}

    static PDStream deflated(PDDocument document, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(9);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(content);
        } finally {
            deflater.end();
        }
        return ready(document, bytes.toByteArray());
    }

    /** A stream whose bytes are deflated already. */
    static PDStream ready(PDDocument document, byte[] deflated) throws IOException {
        PDStream stream = new PDStream(document);
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            out.write(deflated);
        }
        return stream;
    }
}
