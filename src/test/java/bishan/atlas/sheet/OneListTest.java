package bishan.atlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.PlacedLabel;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.SceneText;
import bishan.atlas.style.Theme;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the screen shows and what a sheet prints is one list: the same texts in the same places in the same order. */
@Tag("AC-01")
class OneListTest {
    private static final Remembering SOURCE = new Remembering();
    private static MapSheet sheet;

    /** The open atlas, with what it was asked for last. */
    private static final class Remembering implements MapSource {
        private SceneRequest asked;
        private DisplayList answered;

        @Override
        public Atlas atlas() {
            return RealAtlas.get().atlas();
        }

        @Override
        public Projection projection() {
            return RealAtlas.get().projection();
        }

        @Override
        public Theme theme() {
            return RealAtlas.get().theme();
        }

        @Override
        public Typesetter typesetter() {
            return RealAtlas.get().typesetter();
        }

        @Override
        public DisplayList compose(SceneRequest request) {
            asked = request;
            answered = RealAtlas.get().compose(request);
            return answered;
        }

        @Override
        public List<LegendRow> classesIn(SceneRequest request) {
            return RealAtlas.get().classesIn(request);
        }

        @Override
        public List<LegendRow> legend(DisplayList map, Language language) {
            return RealAtlas.get().legend(map, language);
        }
    }

    @BeforeAll
    static void compose() throws SheetTooSmall {
        sheet = MapSheet.compose(SOURCE, Recipes.of(Language.ZH, Recipes.SCREEN, MapExtent.district()));
    }

    /** Texts with anchors and angles in drawing order, as they stand after a move by (dx, dy). */
    private static List<String> texts(List<Mark> marks, double dx, double dy) {
        List<String> texts = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                texts.add(String.format(
                        Locale.ROOT,
                        "%s %.6f %.6f %.6f %s",
                        text.text(),
                        text.x() + dx,
                        text.y() + dy,
                        text.angle(),
                        text.lettering()));
            } else if (mark instanceof Mark.Clip clip) {
                texts.addAll(texts(clip.marks(), dx, dy));
            } else if (mark instanceof Mark.Moved moved) {
                texts.addAll(texts(moved.marks(), dx + moved.dx(), dy + moved.dy()));
            }
        }
        return texts;
    }

    private static List<String> texts(List<DisplayItem> items, Box frame) {
        return items.stream()
                .flatMap(item -> texts(item.marks(), frame.minX(), frame.minY()).stream())
                .toList();
    }

    /** The map's items on the page: after the paper, before the furniture. */
    private static List<DisplayItem> mapOnPage() {
        return sheet.page().items().subList(1, 1 + SOURCE.answered.items().size());
    }

    @Test
    void textsAndAnchorsOfTheSheetAreThoseOfTheMapMoved() {
        List<String> page = mapOnPage().stream()
                .flatMap(item -> texts(item.marks(), 0, 0).stream())
                .toList();
        assertEquals(texts(SOURCE.answered.items(), sheet.frame()), page);
    }

    @Test
    void drawingOrderOfTheSheetIsThatOfTheMap() {
        assertEquals(order(SOURCE.answered.items()), order(mapOnPage()));
    }

    private static List<String> order(List<DisplayItem> items) {
        return items.stream()
                .map(item -> item.order() + " " + item.layerId() + " " + item.featureId() + " " + item.classId())
                .toList();
    }

    @Test
    void labelBoxesOfTheSheetAreThoseOfTheMapMoved() {
        assertEquals(
                boxes(SOURCE.answered.labels(), sheet.frame()),
                boxes(sheet.page().labels(), new Box(0, 0, 0, 0)));
    }

    private static List<String> boxes(List<PlacedLabel> labels, Box frame) {
        return labels.stream()
                .flatMap(label -> label.boxes().stream()
                        .map(box -> String.format(
                                Locale.ROOT,
                                "%s %s %.6f %.6f",
                                label.featureId(),
                                label.text(),
                                box.centreX() + frame.minX(),
                                box.centreY() + frame.minY())))
                .toList();
    }

    @Test
    void theScreenComposesTheSameListForTheSameRequest() {
        assertEquals(
                SceneText.full(SOURCE.answered, 9),
                SceneText.full(RealAtlas.get().compose(SOURCE.asked), 9));
    }

    @Test
    @Tag("AC-06")
    void whatTheMapLeftOutTheSheetReports() {
        assertEquals(SOURCE.answered.leftOut(), sheet.page().leftOut());
    }
}
