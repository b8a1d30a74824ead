package bishan.atlas.app.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.app.LayerTree;
import bishan.atlas.app.MapState;
import bishan.atlas.export.Progress;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Project;
import bishan.atlas.model.Source;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.style.Themes;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;

class AtlasBookTest {
    private static final double SMALLEST_MM = 1.75;
    private static final double TOLERANCE_MM = 0.01;

    private static final Atlas ATLAS = RealAtlas.get().atlas();

    /** The zones of the layer panel, top to bottom. */
    private static List<String> zonesOfThePanel() {
        return new LayerTree(ATLAS)
                .groups(MapState.initial(Set.of(), Language.ZH), 200_000).stream()
                        .filter(group -> group.id().equals(LayerTree.ZONES))
                        .flatMap(group -> group.rows().stream())
                        .map(LayerTree.RowNode::id)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("AC-25")
    void itsMapSheetsAreTheOverviewAndTheEightZonesInThePanelsOrder(Language language) {
        List<String> sheets = Books.of(language).pages().stream()
                .filter(BookPage::isMapSheet)
                .map(BookPage::id)
                .toList();
        List<String> wanted = new ArrayList<>(List.of(MapPages.DISTRICT));
        zonesOfThePanel().forEach(id -> wanted.add("map-" + id));
        assertEquals(9, wanted.size());
        assertEquals(wanted, sheets);
    }

    @Test
    @Tag("AC-25")
    void eachMapSheetShowsTheWholeOfWhatItIsAbout() {
        for (BookPage page : Books.of(Language.ZH).pages()) {
            if (page.isMapSheet()) {
                Viewport window =
                        page.page().map().map(PrintPage.MapPlace::window).orElseThrow();
                Envelope ground = RealAtlas.get()
                        .extentOf(
                                page.id().equals(MapPages.DISTRICT)
                                        ? district()
                                        : page.id().substring("map-".length()))
                        .orElseThrow();
                Envelope shown = new Envelope(
                        window.east(0),
                        window.east(window.widthMm()),
                        window.north(0),
                        window.north(window.heightMm()));
                assertTrue(shown.contains(ground), page.id());
            }
        }
    }

    private static String district() {
        return ATLAS.features(FeatureKind.DISTRICT).findFirst().orElseThrow().id();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMapOfAZoneFacesItsFacts(Language language) {
        Book book = Books.of(language);
        assertEquals(List.of(MapPages.DISTRICT, "overview"), ids(book).subList(3, 5));
        assertEquals(1, Books.chapter(book, "overview").size());
        for (String zone : zonesOfThePanel()) {
            int map = book.pages().indexOf(Books.page(book, "map-" + zone)) + 1;
            assertEquals(0, map % 2, zone + " must begin on a left page, not on " + map);
            assertEquals("zone-" + zone, book.pages().get(map).id());
            assertEquals(1, Books.chapter(book, "zone-" + zone).size(), "pages of facts of " + zone);
        }
    }

    private static List<String> ids(Book book) {
        return book.pages().stream().map(BookPage::id).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordOutsideAMapsFrameLeavesItsPageOrIsTooSmallToRead(Language language) {
        Typesetter typesetter = RealAtlas.get().typesetter();
        for (BookPage page : Books.of(language).pages()) {
            DisplayList list = page.page().list();
            for (PageText.Line line : PageText.lines(list)) {
                double size = line.mark().lettering().sizeMm();
                assertTrue(
                        line.cut() || size >= SMALLEST_MM - 1e-9,
                        page.id() + ": " + line.text() + " is " + size + " mm");
                double right =
                        line.x() + typesetter.widthMm(line.text(), line.mark().lettering());
                boolean inside = line.x() >= 0
                        && right <= list.widthMm()
                        && line.baseline() - size >= 0
                        && line.baseline() + size * 0.25 <= list.heightMm();
                assertTrue(line.cut() || inside, page.id() + ": " + line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textPagesKeepTheirMargins(Language language) {
        Typesetter typesetter = RealAtlas.get().typesetter();
        Box body = new Box(20, 24, 190, 277);
        for (BookPage page : Books.of(language).pages()) {
            if (page.isMapSheet() || page.id().equals("title")) {
                continue;
            }
            for (PageText.Line line : PageText.lines(page.page().list())) {
                boolean furniture = line.baseline() < body.minY() || line.baseline() > body.maxY();
                double right =
                        line.x() + typesetter.widthMm(line.text(), line.mark().lettering());
                assertTrue(
                        line.x() >= body.minX() - TOLERANCE_MM && right <= body.maxX() + TOLERANCE_MM,
                        page.id() + " leaves its margins: " + line.text());
                assertTrue(
                        !furniture || line.baseline() < 20 || line.baseline() > 280,
                        page.id() + " runs into its foot: " + line.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noParagraphEndsWithALineOfOneCharacter(Language language) {
        for (BookPage page : Books.of(language).pages()) {
            if (page.isMapSheet()) {
                continue;
            }
            List<PageText.Line> lines = PageText.lines(page.page().list());
            for (int i = 1; i < lines.size(); i++) {
                PageText.Line line = lines.get(i);
                PageText.Line before = lines.get(i - 1);
                boolean follows = Math.abs(line.x() - before.x()) < TOLERANCE_MM
                        && line.mark().lettering().equals(before.mark().lettering())
                        && line.baseline() > before.baseline()
                        && line.baseline() - before.baseline()
                                < 1.7 * line.mark().lettering().sizeMm();
                boolean lone = line.text().codePoints().count() == 1
                        && Character.isIdeographic(line.text().codePointAt(0));
                assertFalse(follows && lone, page.id() + ": " + before.text() + " / " + line.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theContentsNameThePageOfEveryChapterAndZone(Language language) {
        Book book = Books.of(language);
        BookPage contents = Books.page(book, "contents");
        String text = PageText.squeezed(contents);
        List<BookEntry> entries = book.outline().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.children().stream()))
                .filter(entry -> entry.page() > book.pages().indexOf(contents))
                .toList();
        assertTrue(entries.size() >= 16, "entries: " + entries.size());
        for (BookEntry entry : entries) {
            String line = PageText.squeezed(entry.title()) + (entry.page() + 1);
            assertTrue(text.contains(line), "the contents lack " + line);
            assertTrue(contents.jumps().stream().anyMatch(jump -> jump.targetPage() == entry.page()), entry.title());
        }
    }

    @Test
    void theNamesOfTheZonesOnTheOverviewLeadToTheirSheets() {
        Book book = Books.of(Language.ZH);
        Set<String> led = Books.page(book, MapPages.DISTRICT).jumps().stream()
                .map(jump -> book.pages().get(jump.targetPage()).id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                zonesOfThePanel().stream().map(id -> "map-" + id).collect(Collectors.toCollection(TreeSet::new)), led);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageButTheTitleSaysWhichOfHowManyItIs(Language language) {
        Book book = Books.of(language);
        for (BookPage page : book.pages()) {
            boolean said = PageText.lines(page.page().list()).stream()
                    .anyMatch(line -> line.text()
                            .matches("\\D*" + page.label() + " (/|of) "
                                    + book.pages().size() + "\\D*"));
            assertEquals(!page.id().equals("title"), said, page.id());
        }
    }

    @Test
    void theOutlinePutsTheZonesUnderTheOverview() {
        Book book = Books.of(Language.ZH);
        BookEntry overview = book.outline().stream()
                .filter(entry -> !entry.children().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(MapPages.DISTRICT, book.pages().get(overview.page()).id());
        assertEquals(
                zonesOfThePanel(),
                overview.children().stream()
                        .map(entry -> book.pages().get(entry.page()).id().substring("map-".length()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theIndexHasEveryProjectWithThePagesOfItsZones(Language language) {
        Book book = Books.of(language);
        List<BookPage> index = Books.chapter(book, "projects");
        String text = index.stream().map(PageText::squeezed).collect(Collectors.joining());
        List<Set<String>> wanted = new ArrayList<>();
        int at = 0;
        for (Project project : ATLAS.records().projects()) {
            String row = project.id() + PageText.squeezed(project.name().in(language));
            at = text.indexOf(row, at);
            assertTrue(at >= 0, "the index lacks " + row + " after its forerunner");
            Set<String> zones = project.ties().zoneLinks().stream()
                    .map(link -> "zone-" + link.targetId())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!zones.isEmpty()) {
                wanted.add(zones);
            }
        }
        assertEquals(105, ATLAS.records().projects().size());
        assertTrue(wanted.size() > 10, "linked projects: " + wanted.size());
        assertEquals(wanted, rowsOfJumps(book, index));
    }

    /** Row by row, which pages of zones the numbers at its end lead to. */
    private static List<Set<String>> rowsOfJumps(Book book, List<BookPage> pages) {
        List<Set<String>> rows = new ArrayList<>();
        for (BookPage page : pages) {
            double y = -1;
            for (Jump jump : page.jumps()) {
                String target = book.pages().get(jump.targetPage()).id();
                if (target.startsWith("zone-")) {
                    if (jump.box().minY() != y) {
                        rows.add(new TreeSet<>());
                    }
                    rows.get(rows.size() - 1).add(target);
                    y = jump.box().minY();
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPrintedPageNumberIsThatOfThePageItLeadsTo(Language language) {
        Book book = Books.of(language);
        int numbers = 0;
        for (BookPage page : book.pages()) {
            List<PageText.Line> lines = PageText.lines(page.page().list());
            for (Jump jump : page.jumps()) {
                Optional<PageText.Line> inside = lines.stream()
                        .filter(line -> line.text().matches("\\d+(, )?"))
                        .filter(line -> Math.abs(line.x() - jump.box().minX()) < TOLERANCE_MM)
                        .filter(line -> jump.box().contains(line.x() + TOLERANCE_MM, line.baseline()))
                        .findFirst();
                if (inside.isPresent()) {
                    numbers++;
                    assertEquals(
                            book.pages().get(jump.targetPage()).label(),
                            inside.get().text().replace(", ", ""),
                            page.id());
                }
            }
        }
        assertTrue(numbers > 100, "page numbers found: " + numbers);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyContradictionAndEverySourceHasItsPlace(Language language) {
        Book book = Books.of(language);
        String doubts = text(book, ContradictionsChapter.ID);
        ATLAS.records().context().contradictions().forEach(contradiction -> {
            assertTrue(doubts.contains(squeezed(contradiction.title().in(language))), contradiction.id());
            assertTrue(doubts.contains(squeezed(contradiction.words().said().in(language))), contradiction.id());
            assertTrue(doubts.contains(squeezed(contradiction.words().rule().in(language))), contradiction.id());
            contradiction.table().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> assertTrue(
                            doubts.contains(squeezed(cell.text().in(language))), contradiction.id() + ": " + cell));
        });
        String sources = text(book, "sources");
        for (Source source : ATLAS.records().sources()) {
            assertTrue(sources.contains(squeezed(source.title().in(language))), source.id());
            assertTrue(sources.contains(squeezed(source.attribution())), source.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTransportRecordParkAndIndicatorPointIsInTheBook(Language language) {
        Book book = Books.of(language);
        String transport = text(book, "transport");
        ATLAS.records().transport().forEach(record -> {
            assertTrue(transport.contains(squeezed(record.name().in(language))), record.id());
            record.history().statuses().stream()
                    .forEach(state -> assertTrue(
                            transport.contains(squeezed(state.when().display(language))), record.id() + ": " + state));
        });
        String parks = text(book, "parks");
        ATLAS.features(FeatureKind.PARK)
                .forEach(park -> assertTrue(parks.contains(squeezed(park.name().in(language))), park.id()));
        String indicators = text(book, "indicators");
        ATLAS.records().context().indicators().series().forEach(series -> {
            assertTrue(indicators.contains(squeezed(series.name().in(language))), series.id());
            series.note().ifPresent(note -> assertTrue(indicators.contains(squeezed(note.in(language))), series.id()));
        });
    }

    private static String text(Book book, String chapter) {
        return Books.chapter(book, chapter).stream().map(PageText::squeezed).collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return PageText.squeezed(text);
    }

    @Test
    void theTitlePageSaysWhatTheBookRestsOnAndThatItIsSchematic() {
        String title = PageText.squeezed(Books.page(Books.of(Language.ZH), "title"));
        ATLAS.records().sources().stream()
                .filter(Source::isDocument)
                .forEach(source ->
                        assertTrue(title.contains(squeezed(source.title().zh())), source.id()));
        assertTrue(title.contains("2026年11月20日"), title);
        assertTrue(title.contains("示意图"), title);
        assertFalse(title.contains("审图号"), "no approval number was given, and none is made up");
    }

    @Test
    void theSameRecipeGivesTheSamePages() {
        Book first = Books.of(Language.ZH);
        Book second = Books.compose(BookRecipe.usual(Language.ZH, Themes.LIGHT, Books.DAY));
        assertEquals(first.outline(), second.outline());
        for (int i = 0; i < first.pages().size(); i++) {
            assertEquals(
                    PageText.everything(first.pages().get(i).page().list()),
                    PageText.everything(second.pages().get(i).page().list()),
                    first.pages().get(i).id());
            assertEquals(first.pages().get(i).jumps(), second.pages().get(i).jumps());
        }
    }

    @Test
    void onLargerPaperItIsTheSameBookInLargerLetters() {
        BookRecipe usual = BookRecipe.usual(Language.ZH, Themes.LIGHT, Books.DAY);
        Book large = Books.compose(new BookRecipe(
                BookRecipe.A3, Language.ZH, usual.labels(), usual.theme(), usual.asOf(), usual.madeOn(), "", ""));
        Book small = Books.of(Language.ZH);
        assertEquals(ids(small), ids(large));
        for (BookPage page : small.pages()) {
            if (!page.isMapSheet()) {
                assertEquals(PageText.squeezed(page), PageText.squeezed(Books.page(large, page.id())), page.id());
            }
        }
        double grown = 420.0 / 297;
        assertEquals(headline(small) * grown, headline(large), 0.05);
    }

    private static double headline(Book book) {
        return PageText.lines(Books.page(book, "transport").page().list()).stream()
                .mapToDouble(line -> line.mark().lettering().sizeMm())
                .max()
                .orElseThrow();
    }

    @Test
    void aDarkThemeGivesWayToPaper() {
        Book dark = Books.compose(BookRecipe.usual(Language.ZH, Themes.DARK, Books.DAY));
        Book light = Books.of(Language.ZH);
        assertEquals(
                PageText.everything(Books.page(light, "zone-Z7").page().list()),
                PageText.everything(Books.page(dark, "zone-Z7").page().list()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyZoneHasItsRowsInTheOverview(Language language) {
        String overview = PageText.squeezed(Books.page(Books.of(language), "overview"));
        for (Zone zone : ATLAS.records().zones()) {
            String name = squeezed((language == Language.ZH ? zone.name() : zone.shortName()).in(language));
            assertTrue(overview.contains(name), zone.id());
        }
        assertTrue(overview.contains("586"), "the sum of the eight");
    }

    @Test
    void beforeAnyDocumentWasKnownItsChaptersSaySo() throws Exception {
        PartialDate before = PartialDate.parse("2019");
        BookRecipe usual = BookRecipe.usual(Language.ZH, Themes.LIGHT, Books.DAY);
        BookRecipe recipe = new BookRecipe(
                usual.page(),
                usual.language(),
                usual.labels(),
                usual.theme(),
                Optional.of(before),
                usual.madeOn(),
                "",
                "渝S（2026）001号");
        Book book = AtlasBook.compose(RealAtlas.get().asOf(before), recipe, Progress.NONE);
        assertEquals(1, book.pages().stream().filter(BookPage::isMapSheet).count());
        for (String chapter : List.of("overview", "indicators", "projects", ContradictionsChapter.ID)) {
            assertTrue(text(book, chapter).contains("没有文献记载。"), chapter);
        }
        String title = PageText.squeezed(Books.page(book, "title"));
        assertTrue(title.contains("按2019年所知") && title.contains("此时还没有文献可依"), title);
        assertTrue(title.contains("渝S（2026）001号"), title);
    }

    @Test
    void aBookOfAnEarlierDateNamesOnlyTheLinesKnownByThen() throws Exception {
        PartialDate then = PartialDate.parse("2021");
        BookRecipe usual = BookRecipe.usual(Language.ZH, Themes.LIGHT, Books.DAY);
        BookRecipe recipe = new BookRecipe(
                usual.page(),
                usual.language(),
                usual.labels(),
                usual.theme(),
                Optional.of(then),
                usual.madeOn(),
                "",
                "");
        Book book = AtlasBook.compose(RealAtlas.get().asOf(then), recipe, Progress.NONE);
        List<String> lines = Books.chapter(book, "transport").stream()
                .flatMap(page -> PageText.lines(page.page().list()).stream())
                .map(line -> line.text())
                .toList();
        assertTrue(lines.contains("高铁 1 条"), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.matches("T\\d+")), lines.toString());
    }
}
