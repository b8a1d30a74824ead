package bishan.atlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Language;
import bishan.atlas.ui.RealAtlas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CopyTableTest {
    private static final Table TABLE = new Table(
            "sample",
            "样表",
            List.of(
                    new Table.Column("name", "名称", Table.Kind.TEXT),
                    new Table.Column("value", "数值", Table.Kind.NUMBER)),
            List.of(List.of(Cell.text("=1+1"), new Cell.Amount(-2.5))),
            Table.Notes.NONE);

    private final List<String> told = new ArrayList<>();
    private Optional<Table> table = Optional.of(TABLE);
    private IconButton button;

    @Start
    void start(Stage stage) {
        button = new CopyTable(RealAtlas.words(Language.ZH), told::add).button(() -> table);
        RealAtlas.show(stage, new VBox(button), 100, 60);
    }

    @Test
    void theTableGoesToTheClipboardForSpreadsheetsAndForDocuments(FxRobot robot) throws Exception {
        robot.clickOn(button);
        String text = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get();
        String html = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getHtml())
                .get();
        assertEquals("名称\t数值\n'=1+1\t-2.5\n", text);
        assertTrue(html.contains("<th>数值</th>") && html.contains("<td>-2.5</td>"), html);
        assertEquals(List.of("已复制表格：样表，1 行"), told);
    }

    @Test
    void withoutATableNothingIsCopied(FxRobot robot) {
        table = Optional.empty();
        robot.clickOn(button);
        assertEquals(List.of(), told);
    }

    @Test
    void theButtonSaysItsName() {
        assertEquals("复制表格", button.getAccessibleText());
    }
}
