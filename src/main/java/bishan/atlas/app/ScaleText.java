package bishan.atlas.app;

import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scales as people write them: {@code 50000}, {@code 1:50000}, {@code 1:5万}; shown as 1:8.7万 in Chinese and 1:87,000 in English. */
public final class ScaleText {
    private static final Pattern WRITTEN = Pattern.compile("(?:1[:/])?(\\d+(?:\\.\\d+)?)(万?)");
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private final Language language;

    public ScaleText(Language language) {
        this.language = language;
    }

    /** What a text was read as. */
    public sealed interface Answer {}

    /** A scale within the range offered. */
    public record Scale(double denominator) implements Answer {}

    /** Not a scale, or out of range: a key of the bundle {@code layers}. */
    public record Refused(String messageKey) implements Answer {}

    /** Reads a scale; spaces, commas and full-width characters are allowed. */
    public static Answer parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('∶', ':')
                .replaceAll("[\\s,，]", "");
        Matcher matcher = WRITTEN.matcher(plain);
        if (plain.length() > 20 || !matcher.matches()) {
            return new Refused("scale.unreadable");
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        double denominator = (matcher.group(2).isEmpty() ? number : number.multiply(MYRIAD)).doubleValue();
        boolean offered = denominator >= Viewport.MIN_DENOMINATOR && denominator <= Viewport.MAX_DENOMINATOR;
        return offered ? new Scale(denominator) : new Refused("scale.outOfRange");
    }

    /** The scale to three figures. */
    public String format(double denominator) {
        BigDecimal rounded = new BigDecimal(denominator).round(new MathContext(3));
        boolean large = language == Language.ZH && rounded.compareTo(MYRIAD) >= 0;
        return large
                ? "1:" + number("0.##", rounded.divide(MYRIAD)) + "万"
                : "1:" + number(language == Language.ZH ? "0" : "#,##0", rounded);
    }

    private static String number(String pattern, BigDecimal value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
