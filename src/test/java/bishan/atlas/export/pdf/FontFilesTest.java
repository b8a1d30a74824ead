package bishan.atlas.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.golden.GoldenFont;
import bishan.atlas.scene.Mark;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Typesetter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which font files a document may carry letters of. */
class FontFilesTest {
    private static final String FAMILY = GoldenFont.families().sans();

    @TempDir
    private Path folder;

    private List<Path> files;

    @BeforeEach
    void makeFonts() throws IOException {
        files = GoldenFont.files(folder);
    }

    @Test
    void aFaceIsFoundByFamilyAndWeight() {
        FontFiles fonts = new FontFiles(files);
        assertFalse(fonts.find(FAMILY, false).orElseThrow().bold());
        assertTrue(
                fonts.find(FAMILY.toUpperCase(Locale.ROOT), true).orElseThrow().bold());
        assertTrue(fonts.find("Another", false).isEmpty());
        assertTrue(new FontFiles(files.subList(0, 1)).find(FAMILY, true).isEmpty());
    }

    @Test
    void filesThatAreNoFontsAreNoTrouble() throws IOException {
        byte[] font = Files.readAllBytes(files.get(0));
        Path empty = Files.write(folder.resolve("empty.ttf"), new byte[0]);
        Path text = Files.writeString(folder.resolve("text.ttf"), "no font at all, but long enough to be read as one");
        Path half = Files.write(folder.resolve("half.ttf"), Arrays.copyOf(font, font.length / 2));
        Path wild = Files.write(folder.resolve("wild.ttf"), spoilt(font, "name", 4, (byte) 0xFF));
        Path none = folder.resolve("none.ttf");
        FontFiles fonts = new FontFiles(List.of(empty, text, half, wild, none, files.get(0)));
        assertEquals(files.get(0), fonts.find(FAMILY, false).orElseThrow().file());
    }

    @Test
    void fontsThatMayNotTravelOrHaveOtherOutlinesAreLeftAlone() throws IOException {
        byte[] font = Files.readAllBytes(files.get(0));
        assertTrue(only(font).isPresent());
        assertFalse(only(spoilt(font, "OS/2", 9, (byte) 2)).isPresent(), "restricted");
        assertTrue(only(spoilt(font, "OS/2", 9, (byte) 8)).isPresent(), "may be edited");
        assertFalse(only(spoilt(font, "OS/2", 8, (byte) 1)).isPresent(), "not in parts");
        byte[] other = font.clone();
        System.arraycopy("CFF ".getBytes(StandardCharsets.US_ASCII), 0, other, row(font, "glyf"), 4);
        assertFalse(only(other).isPresent(), "other outlines");
    }

    private java.util.Optional<SfntFace> only(byte[] font) throws IOException {
        return new FontFiles(List.of(Files.write(folder.resolve("only.ttf"), font))).find(FAMILY, false);
    }

    /** The font with one byte of a table changed. */
    private static byte[] spoilt(byte[] font, String table, int offset, byte value) {
        byte[] spoilt = font.clone();
        spoilt[ByteBuffer.wrap(font).getInt(row(font, table) + 8) + offset] = value;
        return spoilt;
    }

    /** Where the directory speaks of a table. */
    private static int row(byte[] font, String table) {
        int at = 12;
        while (!new String(font, at, 4, StandardCharsets.US_ASCII).equals(table)) {
            at += 16;
        }
        return at;
    }

    @Test
    void aFontThatIsGoneIsDrawnInstead() throws IOException {
        FontFiles fonts = new FontFiles(files);
        assertTrue(fonts.find(FAMILY, false).isPresent());
        for (Path file : files) {
            Files.delete(file);
        }
        Mark text = new Mark.Text("璧山", 10, 10, 0, Lettering.sans(3), 0xFF000000, 0, 0);
        byte[] bytes =
                PdfPages.bytes(PdfPages.document(PdfPages.page(text)), new Typesetter(GoldenFont.families()), fonts);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var resources = document.getPage(0).getResources();
            COSName name = resources.getFontNames().iterator().next();
            assertTrue(resources.getFont(name).getName().endsWith("+UnseenSans-Regular"));
        }
    }
}
