package bishan.atlas.cli;

import bishan.atlas.app.ScaleText;

/** The scale of the command line, read as the window reads it. */
final class ScaleOption {
    private ScaleOption() {}

    /** The denominator; {@link WrongUsage} for anything that is no scale or too large or too small. */
    static double denominator(String text) {
        if (ScaleText.parse(text) instanceof ScaleText.Scale scale) {
            return scale.denominator();
        }
        throw new WrongUsage("usage.scale", text);
    }
}
