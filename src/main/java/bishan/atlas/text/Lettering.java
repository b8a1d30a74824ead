package bishan.atlas.text;

/** How letters are set: face, weight, size in millimetres (em height) and extra space between characters in millimetres. */
public record Lettering(Face face, boolean bold, double sizeMm, double spacingMm) {
    /** Sans for what people made, serif for water and mountains. */
    public enum Face {
        SANS,
        SERIF
    }

    public static Lettering sans(double sizeMm) {
        return new Lettering(Face.SANS, false, sizeMm, 0);
    }

    public static Lettering sansBold(double sizeMm) {
        return new Lettering(Face.SANS, true, sizeMm, 0);
    }

    public static Lettering serif(double sizeMm) {
        return new Lettering(Face.SERIF, false, sizeMm, 0);
    }

    public Lettering spaced(double newSpacingMm) {
        return new Lettering(face, bold, sizeMm, newSpacingMm);
    }

    public Lettering sized(double newSizeMm) {
        return new Lettering(face, bold, newSizeMm, spacingMm);
    }
}
