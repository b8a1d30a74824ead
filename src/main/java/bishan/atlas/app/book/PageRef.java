package bishan.atlas.app.book;

import bishan.atlas.scene.Box;
import java.util.List;
import java.util.Optional;

/** The numbers of the pages on which things stand, known only once all pages are laid; each leads there. */
record PageRef(List<String> anchors, Type type, double widthMm, double lineMm) implements Block {
    private static final String BETWEEN = ", ";

    PageRef {
        anchors = List.copyOf(anchors);
    }

    @Override
    public double heightMm() {
        return lineMm;
    }

    @Override
    public void set(Sketch sketch, double x, double y) {
        double end = x + widthMm;
        List<Integer> pages = anchors.stream()
                .map(sketch::pageOf)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        for (int i = pages.size() - 1; i >= 0; i--) {
            String text = pages.get(i) + (i < pages.size() - 1 ? BETWEEN : "");
            double width = sketch.width(text, type);
            end -= width;
            sketch.text(text, end, y, lineMm, type);
            sketch.jump(new Box(end, y, end + width, y + lineMm), pages.get(i));
        }
    }
}
