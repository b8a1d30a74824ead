package bishan.atlas.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself: title, language, date, recipe; and how readers should show and print it. */
final class Metadata {
    private static final String SOFTWARE = "Bishan Atlas";
    private static final String RECIPE = "BishanRecipe";

    private Metadata() {}

    static void add(PDDocument document, PdfProperties properties) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(properties.title());
        if (!properties.subject().isBlank()) {
            information.setSubject(properties.subject());
        }
        information.setCreator(SOFTWARE);
        information.setProducer(SOFTWARE);
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        made.setTimeInMillis(
                properties.madeOn().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(made);
        if (!properties.recipe().isBlank()) {
            information.setCustomMetadataValue(RECIPE, properties.recipe());
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language(properties));
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        // A map is printed at its scale, not shrunk to what a printer thinks is its margin.
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(properties).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String language(PdfProperties properties) {
        return properties.language().locale().toLanguageTag();
    }

    private static String xmp(PdfProperties properties) {
        String subject = properties.subject().isBlank()
                ? ""
                : "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(properties.subject())
                        + "</rdf:li></rdf:Alt></dc:description>\n";
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
                + "<dc:format>application/pdf</dc:format>\n"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(properties.title())
                + "</rdf:li></rdf:Alt></dc:title>\n"
                + subject
                + "<dc:language><rdf:Bag><rdf:li>" + language(properties) + "</rdf:li></rdf:Bag></dc:language>\n"
                + "<xmp:CreateDate>" + properties.madeOn() + "T00:00:00Z</xmp:CreateDate>\n"
                + "<xmp:CreatorTool>" + SOFTWARE + "</xmp:CreatorTool>\n"
                + "<pdf:Producer>" + SOFTWARE + "</pdf:Producer>\n"
                + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    /** As XML text: characters XML has no place for are left out. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
