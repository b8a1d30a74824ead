package bishan.atlas.app.book;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.PrintPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lays chapters out into pages, each with its running title and its number. */
final class ChapterPages {
    private static final int PAPER_ORDER = 0;
    private static final int TEXT_ORDER = 24;
    private static final double UNDER_HEAD_MM = 6;
    private static final double[] CLOSER = {1, 0.98, 0.96, 0.94, 0.92, 0.88};
    private static final double STUB = 0.35;
    private static final double LEAST_TO_SAVE = 0.92;

    private final Setting setting;
    private final BookWords words;

    ChapterPages(Setting setting, BookWords words) {
        this.setting = setting;
        this.words = words;
    }

    /** How many pages {@code chapter} takes. */
    int count(Chapter chapter) {
        return lay(chapter).size();
    }

    /** The chapter in the largest letters that let it stand on one page; in full size where none do. */
    Chapter onOnePage(Function<Setting, Chapter> making) {
        for (double share : CLOSER) {
            Chapter chapter = making.apply(setting.closer(share));
            if (count(chapter) == 1) {
                return chapter;
            }
        }
        return making.apply(setting);
    }

    /** The chapter in full size, or a little closer where that saves a last page with next to nothing on it. */
    Chapter withoutStub(Function<Setting, Chapter> making) {
        Chapter full = making.apply(setting);
        List<List<Flow.Spot>> laid = lay(full);
        if (laid.size() == 1 || filled(laid.get(laid.size() - 1)) > STUB) {
            return full;
        }
        for (double share : CLOSER) {
            Chapter closer = making.apply(setting.closer(share));
            if (share >= LEAST_TO_SAVE && count(closer) < laid.size()) {
                return closer;
            }
        }
        return full;
    }

    /** How much of a page is taken, 0 to 1. */
    private double filled(List<Flow.Spot> page) {
        double end = page.stream()
                .mapToDouble(spot -> spot.y() + spot.block().heightMm())
                .max()
                .orElse(0);
        return (end - setting.body().minY()) / setting.body().height();
    }

    List<Leaf> of(Chapter chapter) {
        List<List<Flow.Spot>> pages = lay(chapter);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Flow.Spot> spots = pages.get(i);
            boolean first = i == 0;
            String title = pages.size() == 1 ? chapter.title() : words.say("part", chapter.title(), i + 1);
            leaves.add(new Leaf(
                    first ? chapter.id() : chapter.id() + "-" + (i + 1),
                    title,
                    first && chapter.level() > 0
                            ? Optional.of(new Leaf.Heading(chapter.level(), chapter.title()))
                            : Optional.empty(),
                    spots.stream()
                            .map(Flow.Spot::anchor)
                            .filter(anchor -> !anchor.isBlank())
                            .toList(),
                    (number, numbers) -> made(chapter, first, spots, title, number, numbers)));
        }
        return leaves;
    }

    private List<List<Flow.Spot>> lay(Chapter chapter) {
        double head = chapter.head().heightMm() + setting.mm(UNDER_HEAD_MM);
        Setting set = chapter.setting();
        List<Piece> pieces = chapter.pieces().isEmpty() ? nothing(set) : chapter.pieces();
        return new Flow(page -> set.columns(chapter.columns(), page == 0 ? head : 0)).lay(pieces);
    }

    /** That the documents are silent is told like anything else. */
    private List<Piece> nothing(Setting set) {
        return List.of(Piece.of(set.lines(words.say("nothing"), Type.NOTE, set.bodyMm()), 0));
    }

    private Leaf.Made made(
            Chapter chapter, boolean first, List<Flow.Spot> spots, String title, int number, PageNumbers numbers) {
        Sketch furniture = new Sketch(setting, numbers);
        furniture(furniture, chapter.running(), number, numbers);
        Sketch sketch = new Sketch(chapter.setting(), numbers);
        Box body = setting.body();
        if (first) {
            chapter.head().set(sketch, body.minX(), body.minY());
        }
        spots.forEach(spot -> spot.block().set(sketch, spot.x(), spot.y()));
        return page(title, furniture, sketch);
    }

    /** The page that {@code sketches} make, one on the other. */
    Leaf.Made page(String title, Sketch... sketches) {
        Sketch paper = new Sketch(setting, new PageNumbers(Map.of(), 0));
        double width = setting.page().widthMm();
        double height = setting.page().heightMm();
        paper.fill(new Box(0, 0, width, height), Shade.PAPER);
        List<DisplayItem> items = new ArrayList<>();
        items.add(new DisplayItem(PAPER_ORDER, "", "", "", paper.marks()));
        List<Jump> jumps = new ArrayList<>();
        for (Sketch sketch : sketches) {
            items.add(new DisplayItem(TEXT_ORDER, "", "", "", sketch.marks()));
            jumps.addAll(sketch.jumps());
        }
        DisplayList list = new DisplayList(width, height, items, List.of(), List.of());
        return new Leaf.Made(new PrintPage(title, list, Map.of(), Optional.empty()), jumps);
    }

    /** The running title over a hairline, and the number at the foot. */
    private void furniture(Sketch sketch, String running, int number, PageNumbers numbers) {
        Box body = setting.body();
        double line = Type.TINY.lineMm(setting.unit());
        double top = body.minY() - setting.mm(12);
        sketch.text(words.bookTitle(), body.minX(), top, line, Type.TINY);
        sketch.text(running, body.maxX() - sketch.width(running, Type.TINY), top, line, Type.TINY);
        sketch.level(body.minX(), body.maxX(), top + line + setting.mm(0.8), Shade.HAIRLINE, Shade.HAIRLINE_MM);
        double foot = body.maxY() + setting.mm(6.5);
        sketch.text(words.footNote(), body.minX(), foot, line, Type.TINY);
        String page = words.say("page", number, numbers.count());
        sketch.text(page, body.maxX() - sketch.width(page, Type.TINY), foot, line, Type.TINY);
    }
}
