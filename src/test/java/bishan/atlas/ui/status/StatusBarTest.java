package bishan.atlas.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.model.Language;
import bishan.atlas.ui.AtlasModel;
import bishan.atlas.ui.RealAtlas;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StatusBarTest {
    private AtlasModel model;
    private StatusBar bar;

    @Start
    void start(Stage stage) {
        model = RealAtlas.model();
        bar = new StatusBar(model, RealAtlas.words(Language.ZH));
        RealAtlas.show(stage, new VBox(bar), 1024, 200);
    }

    private ScaleField field() {
        return (ScaleField) bar.lookup("#scale-field");
    }

    private void type(FxRobot robot, String scale) {
        robot.clickOn(field()).push(KeyCode.CONTROL, KeyCode.A).write(scale).type(KeyCode.ENTER);
    }

    @Test
    void aTypedScaleIsTaken(FxRobot robot) {
        for (String written : new String[] {"50000", "1:50000"}) {
            type(robot, "200000");
            type(robot, written);
            assertEquals(50_000, model.viewportProperty().get().denominator(), 1e-6);
            assertEquals("1:5万", field().getText());
        }
    }

    @Test
    void oneToZeroIsRefusedAndTheRangeIsSaid(FxRobot robot) {
        double before = model.viewportProperty().get().denominator();
        type(robot, "1:0");
        assertEquals(before, model.viewportProperty().get().denominator());
        assertTrue(field().complaint().contains("1:500"), field().complaint());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", field().complaint());
    }

    @Test
    void theMiddleOfTheMapStaysWhereItIs(FxRobot robot) {
        double east = model.viewportProperty().get().centreEast();
        type(robot, "20000");
        assertEquals(east, model.viewportProperty().get().centreEast(), 1e-6);
    }

    @Test
    void aClickChangesTheWayPositionsAreWritten(FxRobot robot) {
        var button = (javafx.scene.control.Button) bar.lookup("#coordinate");
        assertTrue(button.getText().contains("°N"), button.getText());
        robot.clickOn(button);
        assertTrue(button.getText().startsWith("X "), button.getText());
    }
}
