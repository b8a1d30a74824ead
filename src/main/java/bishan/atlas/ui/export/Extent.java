package bishan.atlas.ui.export;

/** What ground a snapshot shows. */
enum Extent {
    /** The middle and the scale of the map as it stands. */
    VIEW,
    /** The whole district at the largest round scale that holds it. */
    DISTRICT
}
