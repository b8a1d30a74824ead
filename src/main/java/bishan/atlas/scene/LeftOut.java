package bishan.atlas.scene;

/** A label that found no place, and why. {@code other} names what it collides with, or is empty. */
public record LeftOut(String kind, String featureId, String text, Reason reason, String other) {
    /** Why a label is not drawn. */
    public enum Reason {
        OUTSIDE,
        COLLIDES,
        TOO_SMALL,
        OUT_OF_SCALE
    }
}
