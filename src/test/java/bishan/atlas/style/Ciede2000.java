package bishan.atlas.style;

/**
 * The colour difference CIEDE2000, all weights 1, after G. Sharma, W. Wu and E. N. Dalal, The CIEDE2000 color-difference formula:
 * implementation notes, supplementary test data, and mathematical observations, Color Research and Application 30 (2005).
 */
final class Ciede2000 {
    private static final double SEVENTH = Math.pow(25, 7);

    private Ciede2000() {}

    /** A colour in CIELAB. */
    record Lab(double l, double a, double b) {

        /** Of linear red, green and blue of sRGB, each 0 to 1, under D65. */
        static Lab of(double[] linear) {
            double x = 0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2];
            double y = 0.2126729 * linear[0] + 0.7151522 * linear[1] + 0.0721750 * linear[2];
            double z = 0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2];
            double fx = root(x / 0.95047);
            double fy = root(y);
            double fz = root(z / 1.08883);
            return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
        }

        private static double root(double t) {
            return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
    }

    static double between(Lab one, Lab two) {
        double meanC = (Math.hypot(one.a(), one.b()) + Math.hypot(two.a(), two.b())) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + SEVENTH)));
        double c1 = Math.hypot((1 + g) * one.a(), one.b());
        double c2 = Math.hypot((1 + g) * two.a(), two.b());
        double h1 = hue((1 + g) * one.a(), one.b());
        double h2 = hue((1 + g) * two.a(), two.b());
        double turn = turn(h1, h2, c1 * c2);
        double dL = two.l() - one.l();
        double dC = c2 - c1;
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double meanL = (one.l() + two.l()) / 2;
        double mean = (c1 + c2) / 2;
        double h = meanHue(h1, h2, c1 * c2);
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double off = (meanL - 50) * (meanL - 50);
        double sL = 1 + 0.015 * off / Math.sqrt(20 + off);
        double sC = 1 + 0.045 * mean;
        double sH = 1 + 0.015 * mean * t;
        double round = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rC = 2 * Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + SEVENTH));
        double rT = -Math.sin(Math.toRadians(2 * round)) * rC;
        return Math.sqrt(
                Math.pow(dL / sL, 2) + Math.pow(dC / sC, 2) + Math.pow(dH / sH, 2) + rT * (dC / sC) * (dH / sH));
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double turn(double h1, double h2, double product) {
        if (product == 0) {
            return 0;
        }
        double turn = h2 - h1;
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    private static double meanHue(double h1, double h2, double product) {
        if (product == 0) {
            return h1 + h2;
        }
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
