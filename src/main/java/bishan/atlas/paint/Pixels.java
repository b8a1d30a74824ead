package bishan.atlas.paint;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;

/**
 * A window of a picture: {@code width} x {@code height} premultiplied ARGB pixels whose upper left one is (left, top) of the picture,
 * kept in {@code argb} from index {@code offset} on, {@code stride} apart from row to row.
 */
public record Pixels(int[] argb, int offset, int stride, int left, int top, int width, int height) {
    private static final ColorModel PREMULTIPLIED = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0x00FF0000,
            0x0000FF00,
            0x000000FF,
            0xFF000000,
            true,
            DataBuffer.TYPE_INT);
    private static final int[] MASKS = {0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000};

    public Pixels {
        boolean fits = width >= 0 && height >= 0 && offset >= 0 && stride >= width;
        if (!fits || height > 0 && width > 0 && (long) offset + (height - 1L) * stride + width > argb.length) {
            throw new IllegalArgumentException("%d x %d pixels from %d on, %d apart, do not fit into %d"
                    .formatted(width, height, offset, stride, argb.length));
        }
    }

    /** A whole picture, transparent. */
    public static Pixels of(int width, int height) {
        return of(new int[Math.multiplyExact(width, height)], width, height);
    }

    /** A whole picture kept in {@code argb}. */
    public static Pixels of(int[] argb, int width, int height) {
        return new Pixels(argb, 0, width, 0, 0, width, height);
    }

    /** The pixels of {@code image}, shared, not copied; its type is {@link BufferedImage#TYPE_INT_ARGB_PRE}. */
    public static Pixels of(BufferedImage image) {
        if (image.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            throw new IllegalArgumentException("not premultiplied ARGB: image type " + image.getType());
        }
        return of(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth(), image.getHeight());
    }

    /** The same array as the rows from {@code newTop} of the picture on: a strip of a page. */
    public Pixels strip(int newTop, int newHeight) {
        return new Pixels(argb, offset, stride, left, newTop, width, newHeight);
    }

    /** A part of this window that shares its pixels; the rectangle is in pixels of the picture and lies in this window. */
    public Pixels part(int x, int y, int partWidth, int partHeight) {
        return new Pixels(argb, offset + (y - top) * stride + (x - left), stride, x, y, partWidth, partHeight);
    }

    public int at(int x, int y) {
        return argb[offset + (y - top) * stride + (x - left)];
    }

    /** Makes every pixel transparent. */
    public void clear() {
        for (int y = 0; y < height; y++) {
            int from = offset + y * stride;
            Arrays.fill(argb, from, from + width, 0);
        }
    }

    /** An image over the same pixels. */
    public BufferedImage image() {
        DataBufferInt buffer = new DataBufferInt(argb, argb.length);
        WritableRaster whole =
                Raster.createPackedRaster(buffer, stride, argb.length / stride, stride, MASKS, new Point(0, 0));
        int x = offset % stride;
        int y = offset / stride;
        WritableRaster part = x == 0 && y == 0 && width == stride && height == argb.length / stride
                ? whole
                : whole.createWritableChild(x, y, width, height, 0, 0, null);
        return new BufferedImage(PREMULTIPLIED, part, true, null);
    }
}
