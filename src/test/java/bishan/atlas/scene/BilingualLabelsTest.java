package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.scene.Views.View;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A map in both languages: the Chinese name, and the English one smaller under it. */
class BilingualLabelsTest {
    private static final Set<String> TWICE = Set.of("zone", "town", "station", "park", "airport");
    private static final double SMALLEST_MM = 1.75;

    static List<View> views() {
        return Views.scattered(24, 21).stream()
                .map(v -> Views.view(v.name(), v.viewport(), LabelLanguage.BOTH, List.of()))
                .toList();
    }

    private static boolean any(String text, Predicate<Integer> letter) {
        return text.codePoints().anyMatch(letter::test);
    }

    @ParameterizedTest
    @MethodSource("views")
    void namesOfPlacesAreSetInBoth(View view) {
        List<String> single = view.list().labels().stream()
                .filter(label -> TWICE.contains(label.kind()))
                .map(PlacedLabel::text)
                .filter(text -> !any(text, Character::isIdeographic) || !any(text, c -> c >= 'A' && c <= 'Z'))
                .toList();
        assertEquals(List.of(), single);
    }

    @ParameterizedTest
    @MethodSource("views")
    void namesOfLinesStayChinese(View view) {
        List<String> both = view.list().labels().stream()
                .filter(label -> Set.of("line", "river", "road", "ridge").contains(label.kind()))
                .map(PlacedLabel::text)
                .filter(text -> any(text, c -> c >= 'a' && c <= 'z'))
                .toList();
        assertEquals(List.of(), both);
    }

    @ParameterizedTest
    @MethodSource("views")
    void theEnglishNameStandsUnderTheChineseOneAndIsSmaller(View view) {
        for (DisplayItem item : view.list().items()) {
            if (item.order() == LabelPass.ORDER && item.layerId().equals("town_seats")) {
                Mark.Text first = (Mark.Text) item.marks().get(0);
                Mark.Text last = (Mark.Text) item.marks().get(item.marks().size() - 1);
                assertTrue(any(first.text(), Character::isIdeographic), first.text());
                assertTrue(any(last.text(), Character::isLetter) && !any(last.text(), Character::isIdeographic));
                assertTrue(last.y() > first.y());
                assertTrue(last.lettering().sizeMm() < first.lettering().sizeMm());
                assertTrue(last.lettering().sizeMm() >= SMALLEST_MM);
            }
        }
    }

    @Test
    void theWholeDistrictNamesAllEightZonesInBoth() {
        View view = Views.view("district", RealAtlas.district(1400, 900), LabelLanguage.BOTH, List.of());
        List<String> zones = view.list().labels().stream()
                .filter(label -> label.kind().equals("zone"))
                .map(PlacedLabel::featureId)
                .distinct()
                .toList();
        assertEquals(8, zones.size());
    }
}
