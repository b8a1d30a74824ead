package bishan.atlas.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements and attributes, one element a line; what XML cannot carry becomes U+FFFD. */
final class Xml {
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter out;

    Xml(OutputStream to) throws IOException {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Opens an element with attributes given as name, value, name, value; a name may have a known prefix. */
    Xml open(String element, String... attributes) throws IOException {
        try {
            line();
            out.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        return this;
    }

    /** An element with nothing in it. */
    void empty(String element, String... attributes) throws IOException {
        try {
            line();
            out.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** An element with text in it and nothing about it. */
    void text(String element, String text, String... attributes) throws IOException {
        open(element, attributes);
        try {
            out.writeCharacters(carried(text));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    void namespace(String prefix, String uri) throws IOException {
        try {
            if (prefix.isEmpty()) {
                out.writeDefaultNamespace(uri);
            } else {
                out.writeNamespace(prefix, uri);
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    void attribute(String name, String value) throws IOException {
        try {
            attributes(name, value);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    void close() throws IOException {
        try {
            line();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Ends the document; the stream stays open. */
    void end() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            if (name.startsWith("xml:")) {
                out.writeAttribute("xml", XML_NAMESPACE, name.substring(4), carried(attributes[i + 1]));
            } else {
                out.writeAttribute(name, carried(attributes[i + 1]));
            }
        }
    }

    private static String carried(String text) {
        return text.codePoints().allMatch(Xml::isCarried)
                ? text
                : text.codePoints()
                        .map(c -> isCarried(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isCarried(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** The cause of a failed write is what the file system said. */
    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
}
