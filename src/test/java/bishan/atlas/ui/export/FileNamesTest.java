package bishan.atlas.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.export.PageFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    @Tag("AC-17")
    void chineseSpacesAndDotsStayInAFileName() {
        assertEquals("2013.08.16 璧山 图.png", FileNames.of(" 2013.08.16 璧山 图 ", "png"));
    }

    @Test
    void whatAFileSystemRefusesIsReplaced() {
        assertEquals("a-b-c-.pdf", FileNames.of("a/b:c?", "pdf"));
        assertEquals("-.png", FileNames.of("  ", "png"));
    }

    @Test
    void aLongTitleStillMakesAFileName() {
        String name = FileNames.of("璧".repeat(120), "svg");
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 204, name);
        assertTrue(name.matches("璧+\\.svg"), name);
    }

    @Test
    @Tag("AC-11")
    void theEndingIsAddedToTheWholeStem() {
        assertEquals(Path.of("x", "2013.08.16 图.png"), FileNames.withEnding(Path.of("x", "2013.08.16 图"), "png"));
        assertEquals(Path.of("x", "图.PNG"), FileNames.withEnding(Path.of("x", "图.PNG"), "png"));
    }

    @Test
    void anotherFormatChangesNothingButTheEnding() {
        assertEquals(Path.of("x", "2013.08.16 图.pdf"), FileNames.in(PageFormat.PDF, Path.of("x", "2013.08.16 图.png")));
        assertEquals(Path.of("x", "2013.08.16.svg"), FileNames.in(PageFormat.SVG, Path.of("x", "2013.08.16")));
    }
}
