package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Mark;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OpenGroundTest {
    private static final Box FRAME = new Box(0, 0, 100, 80);
    private static final List<Box> PLATES = List.of(new Box(60, 40, 95, 60), new Box(60, 60, 95, 75));

    private static List<String> seen(Box... symbols) {
        List<DisplayItem> items = List.of(symbols).stream()
                .map(box -> new DisplayItem(
                        1, "layer", box.toString(), "class", List.of(new Mark.Fill(Draft.path(box), 0xFF000000))))
                .toList();
        DisplayList map = new DisplayList(100, 80, items, List.of(), List.of());
        return OpenGround.of(FRAME, PLATES).of(map).items().stream()
                .map(DisplayItem::featureId)
                .toList();
    }

    @Test
    @Tag("AC-05")
    void onlyWhatLooksOutFromUnderThePlatesIsSeen() {
        Box open = Box.about(30, 30, 2);
        Box under = Box.about(70, 50, 2);
        Box underTwo = Box.about(70, 60, 2);
        Box half = Box.about(60, 50, 2);
        Box sliver = new Box(59.9, 45, 64, 49);
        Box outside = Box.about(120, 30, 2);
        Box round = new Box(50, 30, 99, 79);
        assertEquals(
                List.of(open.toString(), half.toString(), round.toString()),
                seen(open, under, underTwo, half, sliver, outside, round));
    }

    @Test
    void withoutPlatesTheWholeFrameIsOpen() {
        assertEquals(List.of(FRAME), OpenGround.of(FRAME, List.of()).parts());
    }

    @Test
    void partsAndPlatesMakeTheFrame() {
        double open = OpenGround.of(FRAME, List.of(new Box(10, 10, 20, 20))).parts().stream()
                .mapToDouble(part -> part.width() * part.height())
                .sum();
        assertEquals(100 * 80 - 10.6 * 10.6, open, 1e-9);
    }
}
