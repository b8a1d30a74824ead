package bishan.atlas.export;

import bishan.atlas.export.svg.SvgNames;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finds the recipe a file carries: the metadata of a PNG, SVG or PDF made by the atlas, or a recipe by itself. Never on the JavaFX thread. */
public final class RecipeFile {
    private static final long LARGEST_JSON = 1 << 20;
    private static final int LARGEST_TEXT = 1 << 20;
    private static final int AFTER_KEYWORD = 5;

    private RecipeFile() {}

    /** True for a name of a file that may carry a recipe. */
    public static boolean mayBe(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || PageFormat.ofName(name).isPresent();
    }

    /** Reads the recipe in {@code file}. */
    public static ExportRecipe read(Path file) throws RecipeFlaw {
        String name = file.getFileName().toString();
        Optional<String> text;
        try {
            text = text(file, name);
        } catch (IOException | XMLStreamException e) {
            throw new RecipeFlaw("recipe.unread", name);
        }
        return RecipeText.read(text.orElseThrow(() -> new RecipeFlaw("recipe.notInside", name)));
    }

    private static Optional<String> text(Path file, String name) throws IOException, XMLStreamException {
        Optional<PageFormat> format = PageFormat.ofName(name);
        if (format.isEmpty()) {
            return Files.size(file) > LARGEST_JSON ? Optional.empty() : Optional.of(Files.readString(file));
        }
        return switch (format.get()) {
            case PNG -> inPng(file);
            case SVG -> inSvg(file);
            case PDF -> inPdf(file);
        };
    }

    /** An iTXt chunk, uncompressed, as {@link PngChunks#text} writes it; it stands before the pixels. */
    private static Optional<String> inPng(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            if (!Arrays.equals(in.readNBytes(PngChunks.SIGNATURE.length), PngChunks.SIGNATURE)) {
                return Optional.empty();
            }
            byte[] keyword = RecipeText.KEY.getBytes(StandardCharsets.ISO_8859_1);
            while (true) {
                int length = in.readInt();
                String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if (type.equals("IDAT") || type.equals("IEND") || length < 0) {
                    return Optional.empty();
                }
                if (type.equals("iTXt") && length <= LARGEST_TEXT) {
                    byte[] content = in.readNBytes(length);
                    int from = keyword.length + AFTER_KEYWORD;
                    if (content.length > from
                            && Arrays.equals(content, 0, keyword.length, keyword, 0, keyword.length)
                            && content[keyword.length] == 0) {
                        return Optional.of(new String(content, from, content.length - from, StandardCharsets.UTF_8));
                    }
                } else {
                    in.skipNBytes(length);
                }
                in.skipNBytes(4);
            }
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    /** The text of the element {@code recipe} of the atlas's namespace. Nothing outside the file is looked up. */
    private static Optional<String> inSvg(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(SvgNames.RECIPE)
                        && SvgNames.ATLAS.equals(reader.getNamespaceURI())) {
                    return Optional.of(reader.getElementText());
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> inPdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(RecipeText.KEY));
        }
    }
}
