package bishan.atlas.golden;

import bishan.atlas.export.PngWriter;
import bishan.atlas.paint.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** An opaque picture: 0xRRGGBB, row by row. */
public record Picture(int[] rgb, int width, int height) {
    private static final int WITHOUT_ALPHA = 0xFFFFFF;

    public Picture {
        if (rgb.length != width * height) {
            throw new IllegalArgumentException(rgb.length + " pixels are no " + width + " x " + height);
        }
    }

    /** A whole painted picture. */
    public static Picture of(Pixels pixels) {
        int[] rgb =
                Arrays.stream(pixels.argb()).map(argb -> argb & WITHOUT_ALPHA).toArray();
        return new Picture(rgb, pixels.width(), pixels.height());
    }

    static Picture read(Path file) {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new IOException(file + " is no picture");
            }
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            int[] rgb = Arrays.stream(argb).map(pixel -> pixel & WITHOUT_ALPHA).toArray();
            return new Picture(rgb, image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it as PNG, as small as it gets: references are written rarely and kept for good. */
    void write(Path file) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
                ImageWriteParam smallest = writer.getDefaultWriteParam();
                smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                smallest.setCompressionQuality(0);
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), smallest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /** Writes it as PNG, quickly. */
    public void writeFast(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                PngWriter.writePixels(Pixels.of(rgb, width, height), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean equalPixels(Picture other) {
        return width == other.width && height == other.height && Arrays.equals(rgb, other.rgb);
    }
}
