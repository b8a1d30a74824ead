package bishan.atlas.bench;

import bishan.atlas.golden.Picture;
import java.util.Arrays;

/**
 * How a picture looks printed in grey or to eyes that lack one of the three kinds of cones (Machado, Oliveira and Fernandes 2009,
 * severity 1.0). All are linear in light, not in the values of sRGB.
 */
enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final double[] LINEAR = new double[256];
    private static final int STEPS = 1 << 16;
    private static final byte[] LEVELS = new byte[STEPS + 1];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double level = i / 255.0;
            LINEAR[i] = level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
        }
        for (int i = 0; i <= STEPS; i++) {
            double light = (double) i / STEPS;
            double level = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            LEVELS[i] = (byte) Math.round(255 * level);
        }
    }

    private final double[] matrix;

    /** Red, green and blue as seen from red, green and blue, row by row. */
    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    Picture seen(Picture picture) {
        return new Picture(Arrays.stream(picture.rgb()).map(this::seen).toArray(), picture.width(), picture.height());
    }

    /** 0xRRGGBB as it looks. */
    int seen(int rgb) {
        return level(rgb, 0) << 16 | level(rgb, 3) << 8 | level(rgb, 6);
    }

    private int level(int rgb, int row) {
        double light = matrix[row] * LINEAR[rgb >> 16 & 255]
                + matrix[row + 1] * LINEAR[rgb >> 8 & 255]
                + matrix[row + 2] * LINEAR[rgb & 255];
        return LEVELS[(int) Math.round(Math.max(0, Math.min(1, light)) * STEPS)] & 255;
    }
}
