package bishan.atlas.app.book;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.export.ExportCancelled;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.Progress;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the book of an atlas. Pure: the same atlas and recipe give the same pages. Never on the JavaFX thread. */
public final class AtlasBook {
    private final Press press;
    private final ChapterPages pages;

    private AtlasBook(Press press) {
        this.press = press;
        this.pages = new ChapterPages(press.setting(), press.words());
    }

    /**
     * Composes every page. The atlas must be that of the date the recipe names.
     *
     * @param progress hears of every page
     */
    public static Book compose(OpenAtlas atlas, BookRecipe recipe, Progress progress)
            throws ExportFailure, ExportCancelled {
        String theme = atlas.themes().forPaper(recipe.theme()).id();
        return new AtlasBook(Press.of(atlas.in(theme), recipe)).book(progress);
    }

    private Book book(Progress progress) throws ExportFailure, ExportCancelled {
        List<Leaf> leaves = leaves();
        Map<String, Integer> anchors = new HashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            int number = i + 1;
            anchors.put(leaves.get(i).id(), number);
            leaves.get(i).anchors().forEach(anchor -> anchors.putIfAbsent(anchor, number));
        }
        PageNumbers numbers = new PageNumbers(anchors, leaves.size());
        List<BookPage> made = new ArrayList<>();
        for (Leaf leaf : leaves) {
            progress.at(made.size(), leaves.size());
            Leaf.Made page = leaf.making().make(made.size() + 1, numbers);
            made.add(new BookPage(leaf.id(), String.valueOf(made.size() + 1), page.page(), page.jumps()));
        }
        progress.at(made.size(), leaves.size());
        return new Book(press.words().bookTitle(), made, outline(leaves));
    }

    private List<Leaf> leaves() {
        List<Leaf> rest = new ArrayList<>(pages.of(new NotesChapter(press).chapter()));
        rest.add(new MapPages(press).district());
        rest.addAll(pages.of(OverviewChapter.of(press, pages)));
        for (Zone zone : press.atlas().records().zones()) {
            String name = press.say(
                    "zone.heading", zone.number(), zone.name().in(press.words().language()));
            rest.add(new MapPages(press).zone(zone, new Leaf.Heading(2, name)));
            rest.addAll(pages.of(new ZoneChapter(press).of(zone, pages)));
        }
        rest.addAll(pages.of(pages.withoutStub(setting -> new TransportChapter(press, setting).chapter())));
        rest.addAll(pages.of(ParksChapter.of(press, pages)));
        rest.addAll(pages.of(pages.withoutStub(setting -> new IndicatorsChapter(press, setting).chapter())));
        rest.addAll(pages.of(pages.withoutStub(setting -> new ProjectIndex(press, setting).chapter())));
        rest.addAll(pages.of(pages.withoutStub(setting -> new ContradictionsChapter(press, setting).chapter())));
        rest.addAll(pages.of(pages.withoutStub(setting -> new SourcesChapter(press, setting).chapter())));
        List<Leaf> all = new ArrayList<>();
        all.add(new TitlePage(press, pages).leaf());
        all.addAll(new ContentsPage(press, pages).leaves(rest));
        all.addAll(rest);
        return all;
    }

    /** The headings of the leaves; those of the second level stand under the one before them. */
    private static List<BookEntry> outline(List<Leaf> leaves) {
        List<BookEntry> entries = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            int page = i;
            leaves.get(i).heading().ifPresent(heading -> add(entries, heading, page));
        }
        return entries;
    }

    private static void add(List<BookEntry> entries, Leaf.Heading heading, int page) {
        BookEntry entry = new BookEntry(heading.title(), page, List.of());
        if (heading.level() == 1 || entries.isEmpty()) {
            entries.add(entry);
            return;
        }
        BookEntry parent = entries.remove(entries.size() - 1);
        List<BookEntry> children = new ArrayList<>(parent.children());
        children.add(entry);
        entries.add(new BookEntry(parent.title(), parent.page(), children));
    }
}
