package bishan.atlas.app.book;

import java.util.List;

/** Lines of one kind of type, as wide as they may be. */
record Lines(List<String> lines, Type type, Align align, double widthMm, double lineMm) implements Block {
    /** Which side of their room lines stand at. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    Lines {
        lines = List.copyOf(lines);
    }

    @Override
    public double heightMm() {
        return lines.size() * lineMm;
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        double top = y;
        for (String line : lines) {
            double free = align == Align.LEFT ? 0 : widthMm - sketch.width(line, type);
            sketch.text(line, x + (align == Align.CENTRE ? free / 2 : free), top, lineMm, type);
            top += lineMm;
        }
    }

    @Override
    public List<Block> parts() {
        return lines.stream()
                .<Block>map(line -> new Lines(List.of(line), type, align, widthMm, lineMm))
                .toList();
    }
}
