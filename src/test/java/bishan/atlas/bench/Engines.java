package bishan.atlas.bench;

import bishan.atlas.paint.Java2dPainter;

/** Our engines by the name of their column. */
final class Engines {
    static final String ATLAS = "atlas";
    static final String JAVA_2D = "atlas-java2d";

    private Engines() {}

    static AtlasEngine of(String column) {
        return switch (column) {
            case ATLAS, JAVA_2D -> new AtlasEngine(Java2dPainter::new);
            default -> throw new IllegalArgumentException("no engine " + column);
        };
    }
}
