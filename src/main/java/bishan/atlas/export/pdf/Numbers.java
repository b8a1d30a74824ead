package bishan.atlas.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** Numbers as a PDF writes them: no exponent, no digit too many. */
final class Numbers {
    static final double POINTS_A_MM = 72 / 25.4;

    private Numbers() {}

    /** Appends {@code value} to a thousandth. */
    static void append(StringBuilder to, double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            to.append('-');
            thousandths = -thousandths;
        }
        long whole = thousandths / 1000;
        int rest = (int) (thousandths % 1000);
        if (whole != 0 || rest == 0) {
            to.append(whole);
        }
        if (rest != 0) {
            to.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                to.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    to.append((char) ('0' + rest % 10));
                }
            }
        }
    }

    static String text(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@code value} with so many digits after the point; a float of the library would keep seven in all. */
    static COSFloat exact(double value, int digits) {
        try {
            return new COSFloat(text(value, digits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static COSArray exact(int digits, double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(exact(value, digits));
        }
        return array;
    }

    /** Millimetres as points of 1/72 inch, to 0.01 micrometres. */
    static COSFloat points(double mm) {
        return exact(mm * POINTS_A_MM, 4);
    }
}
