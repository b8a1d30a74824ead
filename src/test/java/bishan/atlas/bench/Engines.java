package bishan.atlas.bench;

import bishan.atlas.paint.Java2dPainter;
import bishan.atlas.paint.SpanPainter;

/** Our engines by the name of their column. */
final class Engines {
    static final String ATLAS = "atlas";
    static final String JAVA_2D = "atlas-java2d";

    private Engines() {}

    static AtlasEngine of(String column) {
        return switch (column) {
            case ATLAS -> new AtlasEngine(SpanPainter::new);
            case JAVA_2D -> new AtlasEngine(Java2dPainter::new);
            default -> throw new IllegalArgumentException("no engine " + column);
        };
    }
}
