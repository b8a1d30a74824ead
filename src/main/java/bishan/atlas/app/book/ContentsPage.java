package bishan.atlas.app.book;

import bishan.atlas.scene.Box;
import java.util.List;
import java.util.Optional;

/** The list of what is in the book, with page numbers that lead there. */
final class ContentsPage {
    private final Press press;
    private final ChapterPages pages;

    ContentsPage(Press press, ChapterPages pages) {
        this.press = press;
        this.pages = pages;
    }

    /** @param rest the leaves that follow */
    List<Leaf> leaves(List<Leaf> rest) {
        Setting setting = press.setting();
        String title = press.say("contents.title");
        List<Piece> pieces = rest.stream()
                .filter(leaf -> leaf.heading().isPresent())
                .map(leaf -> line(setting, leaf))
                .toList();
        return pages.of(new Chapter("contents", title, 1, title, press.head(title, ""), 1, pieces, setting));
    }

    private Piece line(Setting setting, Leaf leaf) {
        Leaf.Heading heading = leaf.heading().orElseThrow();
        boolean part = heading.level() > 1;
        double indent = part ? setting.mm(8) : 0;
        double number = setting.mm(14);
        double width = setting.bodyMm();
        Lines name = setting.lines(heading.title(), part ? Type.BODY : Type.STRONG, width - indent - number);
        Block row = new Line(
                new Across(List.of(
                        new Across.Placed(indent, name),
                        new Across.Placed(
                                width - number,
                                setting.pages(List.of(leaf.id()), part ? Type.BODY : Type.STRONG, number)))),
                leaf.id(),
                width);
        double pad = setting.mm(part ? 0.7 : 1.1);
        return Piece.of(new Ruled(row, width, pad, pad, Shade.HAIRLINE, Shade.HAIRLINE_MM), setting.mm(part ? 0 : 1));
    }

    /** A line that leads to its page over its whole width. */
    private record Line(Block block, String anchor, double widthMm) implements Block {
        @Override
        public double heightMm() {
            return block.heightMm();
        }

        @Override
        public void set(Sketch sketch, double x, double y) {
            block.set(sketch, x, y);
            Optional<Integer> page = sketch.pageOf(anchor);
            page.ifPresent(number -> sketch.jump(new Box(x, y, x + widthMm, y + heightMm()), number));
        }
    }
}
