package bishan.atlas.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A font of a document that has one code a code point, so that what is copied is what was written even where two characters share a
 * glyph, as the radicals and the characters made of nothing else do.
 */
final class CodePointFont {
    private static final int WIDTHS_A_RUN = 200;
    private static final int ROWS_A_BLOCK = 100;

    private final FontProgram program;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<Double> widths = new ArrayList<>();

    CodePointFont(FontProgram program) {
        this.program = program;
    }

    /** Empty until the document is finished. */
    COSDictionary dictionary() {
        return dictionary;
    }

    int code(int codePoint) throws IOException {
        Integer known = codes.get(codePoint);
        if (known != null) {
            return known;
        }
        if (codes.size() == 0xFFFE) {
            throw new IOException("more than 65534 different characters in one font");
        }
        int code = codes.size() + 1;
        codes.put(codePoint, code);
        // A tenth of a thousandth is exact for any font and keeps the list short.
        widths.add(Math.rint(program.width(codePoint) * 10) / 10);
        return code;
    }

    /** How far a code goes by what the document says, thousandths. */
    double width(int code) {
        return widths.get(code - 1);
    }

    /** Fills in the dictionary once all text has been written. */
    void finish(PDDocument document) throws IOException {
        List<Integer> codePoints = List.copyOf(codes.keySet());
        FontProgram.Subset subset = program.subset(codePoints);
        COSName name = COSName.getPDFName(tag(subset.file()) + "+" + program.name());
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        letters.setItem(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        system.setDirect(true);
        letters.setItem(COSName.CIDSYSTEMINFO, system);
        letters.setItem(COSName.FONT_DESC, descriptor(document, name, subset.file()));
        letters.setInt(COSName.DW, 1000);
        letters.setItem(COSName.W, widths());
        letters.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphs(subset.glyphs())));
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, SharedResources.array(letters));
        dictionary.setItem(
                COSName.TO_UNICODE, stream(document, toUnicode(codePoints).getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descriptor(PDDocument document, COSName name, byte[] file) throws IOException {
        FontProgram.Heights heights = program.heights();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(
                COSName.FONT_BBOX,
                Numbers.exact(0, heights.left(), heights.descent(), heights.right(), heights.ascent()));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setItem(COSName.ASCENT, Numbers.exact(heights.ascent(), 0));
        descriptor.setItem(COSName.DESCENT, Numbers.exact(heights.descent(), 0));
        descriptor.setItem(COSName.CAP_HEIGHT, Numbers.exact(heights.capital(), 0));
        descriptor.setInt(COSName.STEM_V, 80);
        PDStream stream = stream(document, file);
        stream.getCOSObject().setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private static PDStream stream(PDDocument document, byte[] content) throws IOException {
        return Streams.deflated(document, content);
    }

    private COSArray widths() {
        COSArray all = new COSArray();
        for (int from = 0; from < widths.size(); from += WIDTHS_A_RUN) {
            all.add(COSInteger.get(from + 1));
            COSArray run = new COSArray();
            for (double width : widths.subList(from, Math.min(widths.size(), from + WIDTHS_A_RUN))) {
                run.add(width == Math.rint(width) ? COSInteger.get((long) width) : Numbers.exact(width, 1));
            }
            all.add(run);
        }
        return all;
    }

    private static byte[] glyphs(int[] glyphs) {
        ByteArrayOutputStream map = new ByteArrayOutputStream(2 * glyphs.length + 2);
        map.write(0);
        map.write(0);
        for (int glyph : glyphs) {
            map.write(glyph >> 8);
            map.write(glyph);
        }
        return map.toByteArray();
    }

    private String toUnicode(List<Integer> codePoints) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 0; from < codePoints.size(); from += ROWS_A_BLOCK) {
            int to = Math.min(codePoints.size(), from + ROWS_A_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(hex(i + 1)).append("> <");
                for (char unit : Character.toChars(codePoints.get(i))) {
                    map.append(hex(unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    static String hex(int code) {
        String digits = Integer.toHexString(code).toUpperCase(java.util.Locale.ROOT);
        return "0000".substring(digits.length()) + digits;
    }

    /** The six letters that tell one subset of a font from another. */
    private static String tag(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
