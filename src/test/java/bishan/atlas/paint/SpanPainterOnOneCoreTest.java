package bishan.atlas.paint;

import bishan.atlas.text.Typesetter;

class SpanPainterOnOneCoreTest extends PainterContract {
    @Override
    Painter painter(Typesetter typesetter) {
        return new SpanPainter(typesetter, 1);
    }
}
