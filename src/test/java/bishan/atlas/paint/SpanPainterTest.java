package bishan.atlas.paint;

import bishan.atlas.text.Typesetter;

class SpanPainterTest extends PainterContract {
    @Override
    Painter painter(Typesetter typesetter) {
        return new SpanPainter(typesetter);
    }
}
