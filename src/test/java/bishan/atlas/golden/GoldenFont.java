package bishan.atlas.golden;

import bishan.atlas.text.ChineseFonts;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two families made here, so that the reference pictures are the same whatever fonts a machine has. */
public final class GoldenFont {
    private static final String SANS = "Bishan Blocks";
    private static final String SERIF = "Bishan Blocks Serif";

    private static final List<Face> FACES = List.of(
            new Face(SANS, false, new BlockLetters(24, 0)),
            new Face(SANS, true, new BlockLetters(4, 0)),
            new Face(SERIF, false, new BlockLetters(24, 160)),
            new Face(SERIF, true, new BlockLetters(4, 160)));

    private record Face(String family, boolean bold, BlockLetters letters) {
        byte[] bytes() {
            return new TrueTypeFile(family, bold, letters).bytes();
        }
    }

    private GoldenFont() {}

    private static final class Registered {
        static final ChineseFonts FAMILIES = register();
    }

    /** The families, known to Java2D from now on. */
    public static ChineseFonts families() {
        return Registered.FAMILIES;
    }

    /** Writes the four faces as font files into {@code folder}, as a machine has those that are installed. */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Face face : FACES) {
            Path file = folder.resolve(face.family() + (face.bold() ? " Bold.ttf" : ".ttf"));
            files.add(Files.write(file, face.bytes()));
        }
        return files;
    }

    private static ChineseFonts register() {
        FACES.forEach(GoldenFont::register);
        return new ChineseFonts(SANS, SERIF, true);
    }

    private static void register(Face face) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
            if (!GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font)) {
                throw new IllegalStateException("there is another font called " + face.family() + " on this machine");
            }
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
