package bishan.atlas.sheet;

import java.util.Locale;
import java.util.Optional;

/** The sizes of ISO 216 that maps are printed on, upright. */
public enum Paper {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189);

    private final int shorterMm;
    private final int longerMm;

    Paper(int shorterMm, int longerMm) {
        this.shorterMm = shorterMm;
        this.longerMm = longerMm;
    }

    /** The size called {@code name}, such as A3. */
    public static Optional<Paper> ofName(String name) {
        for (Paper paper : values()) {
            if (paper.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    public Page portrait() {
        return new Page(shorterMm, longerMm);
    }

    public Page landscape() {
        return new Page(longerMm, shorterMm);
    }
}
