package bishan.atlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LegendRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The legend lists the classes of which a pixel can be seen in the frame, and no others. */
@Tag("AC-05")
class LegendTruthTest {
    private static final double PX_PER_MM = 2;
    /** Fainter than this it is not seen, of 255. */
    private static final int FAINT = 12;

    private final Painter painter = new SpanPainter(RealAtlas.get().typesetter());

    static List<Viewport> views() {
        List<Viewport> views = new ArrayList<>(List.of(RealAtlas.district(780, 660), RealAtlas.district(1400, 900)));
        Random random = new Random(5);
        for (int i = 0; i < 16; i++) {
            views.add(RealAtlas.about(
                    606_000 + 18_000 * random.nextDouble(),
                    3_246_000 + 56_000 * random.nextDouble(),
                    8_000 * Math.pow(20, random.nextDouble()),
                    600,
                    450));
        }
        return views;
    }

    @ParameterizedTest
    @MethodSource("views")
    void theLegendListsWhatIsSeen(Viewport viewport) {
        DisplayList map = RealAtlas.map(viewport, Language.ZH);
        Set<String> drawn = map.items().stream()
                .map(DisplayItem::classId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Set<String> seen = drawn.stream().filter(id -> isSeen(map, id)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = RealAtlas.get().legend(map, Language.ZH).stream()
                .map(LegendRow::classId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(seen, listed);
    }

    private boolean isSeen(DisplayList map, String classId) {
        List<DisplayItem> own = map.items().stream()
                .filter(item -> item.classId().equals(classId))
                .toList();
        int width = (int) (map.widthMm() * PX_PER_MM);
        int height = (int) (map.heightMm() * PX_PER_MM);
        Pixels pixels = Pixels.of(width, height);
        painter.paint(new DisplayList(map.widthMm(), map.heightMm(), own, List.of(), List.of()), pixels, PX_PER_MM);
        return Arrays.stream(pixels.argb()).anyMatch(argb -> argb >>> 24 > FAINT);
    }
}
