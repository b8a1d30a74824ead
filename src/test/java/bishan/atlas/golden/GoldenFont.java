package bishan.atlas.golden;

import bishan.atlas.text.ChineseFonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Two families made here, so that the reference pictures are the same whatever fonts a machine has. */
final class GoldenFont {
    private static final String SANS = "Bishan Blocks";
    private static final String SERIF = "Bishan Blocks Serif";

    private GoldenFont() {}

    private static final class Registered {
        static final ChineseFonts FAMILIES = register();
    }

    /** The families, known to Java2D from now on. */
    static ChineseFonts families() {
        return Registered.FAMILIES;
    }

    private static ChineseFonts register() {
        register(SANS, false, new BlockLetters(24, 0));
        register(SANS, true, new BlockLetters(4, 0));
        register(SERIF, false, new BlockLetters(24, 160));
        register(SERIF, true, new BlockLetters(4, 160));
        return new ChineseFonts(SANS, SERIF, true);
    }

    private static void register(String family, boolean bold, BlockLetters letters) {
        byte[] file = new TrueTypeFile(family, bold, letters).bytes();
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            if (!GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font)) {
                throw new IllegalStateException("there is another font called " + family + " on this machine");
            }
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
