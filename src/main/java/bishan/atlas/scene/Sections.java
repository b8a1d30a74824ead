package bishan.atlas.scene;

/**
 * The places along a line where its label may stand: the line is cut into equal sections, each for one label, and in each some shares are
 * tried in order. All are fixed on the ground at a scale, so that a label does not move while the map is moved.
 *
 * @param count one section a label
 */
record Sections(double lengthMm, int count) {
    /** Distance of two labels of one line, millimetres, at least. */
    static final double EVERY_MM = 160;

    /** A line that is labelled every {@code everyMm}, and twice from a length of {@code twiceFromMm} on. */
    static Sections of(double lengthMm, double everyMm, double twiceFromMm) {
        int count = (int) Math.max(1, lengthMm / everyMm);
        return new Sections(lengthMm, lengthMm >= twiceFromMm ? Math.max(2, count) : count);
    }

    double at(int section, double share) {
        return (section + share) * lengthMm / count;
    }
}
