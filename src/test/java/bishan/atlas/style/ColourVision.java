package bishan.atlas.style;

import java.util.Arrays;

/**
 * What eyes make of a colour: simulations of dichromacy after G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A
 * physiologically-based model for simulation of color vision deficiency, IEEE Transactions on Visualization and Computer Graphics 15
 * (2009), the matrices of severity 1.0 that the authors publish beside it, for linear sRGB; and a copy in grey, which keeps the linear
 * luminance only.
 */
enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** @param channels red, green and blue of sRGB, 0 to 255 */
    Ciede2000.Lab seen(double[] channels) {
        double[] linear = Arrays.stream(channels).map(ColourVision::linear).toArray();
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                sum += matrix[3 * i + k] * linear[k];
            }
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        return Ciede2000.Lab.of(seen);
    }

    private static double linear(double channel) {
        double c = channel / 255;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** How different two colours look. */
    double apart(double[] one, double[] other) {
        return Ciede2000.between(seen(one), seen(other));
    }
}
