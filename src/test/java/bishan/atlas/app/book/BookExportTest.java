package bishan.atlas.app.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.export.ExportCancelled;
import bishan.atlas.export.ExportFailure;
import bishan.atlas.export.PageFormat;
import bishan.atlas.export.PagesExport;
import bishan.atlas.export.Progress;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.sheet.PrintPage;
import bishan.atlas.style.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookExportTest {
    private static final BookRecipe RECIPE = BookRecipe.usual(Language.ZH, Themes.LIGHT, Books.DAY);

    @TempDir
    private Path folder;

    private static BookExport export() {
        return new BookExport(RealAtlas.get(), RECIPE);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @Tag("AC-17")
    @Tag("AC-25")
    void oneFileHoldsAllPagesUnderTheirBookmarks() throws Exception {
        List<Long> told = new ArrayList<>();
        BookExport.Written written =
                export().write(folder.resolve("璧山 图集.2026"), (done, total) -> told.add(100 * done / total));
        assertEquals(List.of("璧山 图集.2026.pdf"), left());
        assertEquals(List.of(folder.resolve("璧山 图集.2026.pdf")), written.files());
        assertEquals(0, told.get(0));
        assertEquals(100, told.get(told.size() - 1));
        assertEquals(told.stream().sorted().toList(), told, "progress never goes back");
        try (PDDocument pdf = Loader.loadPDF(written.files().get(0).toFile())) {
            assertEquals(written.book().pages().size(), pdf.getNumberOfPages());
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
            }
            assertEquals(written.book().outline().stream().map(BookEntry::title).toList(), marks);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 49, 50, 60, 99})
    void whoeverStopsItLeavesNothingBehind(int percent) throws IOException {
        Path before = Files.writeString(folder.resolve("bishan.pdf"), "before");
        Progress stopping = (done, total) -> {
            if (100 * done >= percent * total) {
                throw new ExportCancelled();
            }
        };
        ExportFailure failure =
                assertThrows(ExportFailure.class, () -> export().write(folder.resolve("bishan.pdf"), stopping));
        assertTrue(failure.isCancelled(), failure.key());
        assertEquals(List.of("bishan.pdf"), left());
        assertEquals("before", Files.readString(before));
    }

    @Test
    @Tag("AC-25")
    void splitItIsAFileAPageInThePagesOrder() throws Exception {
        BookExport.Written written = export().split(folder, PageFormat.SVG, 96, Progress.NONE);
        int pages = written.book().pages().size();
        assertEquals(pages, written.files().size());
        assertEquals(
                written.files().stream()
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .toList(),
                left());
        for (int i = 0; i < pages; i++) {
            String name = written.files().get(i).getFileName().toString();
            assertTrue(name.startsWith("%02d ".formatted(i + 1)) && name.endsWith(".svg"), name);
        }
        assertTrue(left().contains("06 璧山区大健康产业生态区图.svg"), left().toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoPagesHaveTheSameName(Language language) {
        List<String> names = BookExport.named(Books.of(language)).stream()
                .map(PagesExport.NamedPage::name)
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    @Tag("AC-25")
    void aTitleWithSeparatorsMakesNoFolder() throws Exception {
        DisplayList blank = new DisplayList(210, 297, List.of(), List.of(), List.of());
        PrintPage page = new PrintPage("../上/下\\左:右", blank, Map.of(), Optional.empty());
        Book book = new Book("书", List.of(new BookPage("p", "1", page, List.of())), List.of());
        PagesExport.Files how = new PagesExport.Files(PageFormat.PNG, 72, Language.ZH, Books.DAY);
        Path inner = Files.createDirectory(folder.resolve("内"));
        new PagesExport(RealAtlas.get().typesetter()).write(BookExport.named(book), how, inner, Progress.NONE);
        assertEquals(List.of("内"), left());
        try (Stream<Path> files = Files.list(inner)) {
            assertEquals(
                    List.of("01 -上-下-左-右.png"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        ExportFailure failure = assertThrows(
                ExportFailure.class, () -> export().split(folder.resolve("没有"), PageFormat.PDF, 96, Progress.NONE));
        assertEquals("folder.missing", failure.key());
    }

    @Test
    void theSameBookGivesTheSameBytes() throws Exception {
        Path first =
                export().write(folder.resolve("a.pdf"), Progress.NONE).files().get(0);
        Path second =
                export().write(folder.resolve("b.pdf"), Progress.NONE).files().get(0);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }
}
