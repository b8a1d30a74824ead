package bishan.atlas.cli;

import bishan.atlas.geo.Viewport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a scale as planners write it: {@code 1:100000}, {@code 100,000}, {@code 1:10万}. */
final class ScaleText {
    private static final Pattern FORM = Pattern.compile("(?:1[:：∶])?([0-9]+(?:[, ][0-9]{3})*(?:\\.[0-9]+)?)(万?)");
    private static final double WAN = 10_000;

    private ScaleText() {}

    /** The denominator; {@link WrongUsage} for anything that is no scale or too large or too small. */
    static double denominator(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new WrongUsage("usage.scale", text);
        }
        double number = Double.parseDouble(matcher.group(1).replaceAll("[, ]", ""));
        double denominator = matcher.group(2).isEmpty() ? number : number * WAN;
        if (denominator < Viewport.MIN_DENOMINATOR || denominator > Viewport.MAX_DENOMINATOR) {
            throw new WrongUsage("usage.scale", text);
        }
        return denominator;
    }
}
