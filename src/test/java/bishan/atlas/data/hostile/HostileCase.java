package bishan.atlas.data.hostile;

import java.io.IOException;

/**
 * One broken input: what is done to a copy of the folder, and what must come of it.
 *
 * @param kind the sort of damage, one word for all cases of a sort
 */
record HostileCase(String kind, String name, Spoiling spoiling, Expectation expected) {

    /** What is done to the copy. */
    @FunctionalInterface
    interface Spoiling {
        void in(MapsCopy maps) throws IOException;
    }

    /**
     * What must come of it: the atlas as ever and no problem, or a problem that names the file, and the item and a part of the field
     * where the damage is at one (else these are empty).
     *
     * @param spoilt the file that was damaged; the content of all others must load
     * @param code the code the problem must have, or empty
     */
    record Expectation(boolean harmless, String spoilt, String file, String item, String field, String code) {
        static Expectation harmless(String file) {
            return new Expectation(true, file, "", "", "", "");
        }

        static Expectation named(String file) {
            return named(file, "", "");
        }

        static Expectation named(String file, String item, String field) {
            return new Expectation(false, file, file, item, field, "");
        }

        /** The file, or its one feature, is told to be GCJ-02. */
        static Expectation shifted(String file, String item) {
            return new Expectation(false, file, file, item, "geometry", "check.shifted");
        }

        /** For damage that shows in another file than it was done to. */
        Expectation spoiltIn(String other) {
            return new Expectation(harmless, other, file, item, field, code);
        }
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
