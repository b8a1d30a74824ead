package bishan.atlas.paint;

import bishan.atlas.text.Typesetter;

class Java2dPainterTest extends PainterContract {
    @Override
    Painter painter(Typesetter typesetter) {
        return new Java2dPainter(typesetter);
    }
}
