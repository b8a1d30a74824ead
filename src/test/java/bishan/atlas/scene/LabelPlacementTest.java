package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.Viewport;
import bishan.atlas.model.Language;
import bishan.atlas.scene.Views.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the labels of every view: the district, each zone, and random ones, seeded. */
@Tag("AC-06")
class LabelPlacementTest {
    private static final double TOLERANCE_MM = 0.01;
    private static final double ZONE_SHOWS_MM2 = 40;

    static List<View> views() {
        return Views.all();
    }

    static List<View> scattered() {
        return Views.scattered(90, 31);
    }

    static List<View> districtViews() {
        return Views.district();
    }

    @ParameterizedTest
    @MethodSource({"views", "scattered"})
    void noTwoLabelsOverlap(View view) {
        List<PlacedLabel> labels = view.list().labels();
        List<String> wrong = new ArrayList<>();
        for (int a = 0; a < labels.size(); a++) {
            for (int b = a + 1; b < labels.size(); b++) {
                if (overlap(labels.get(a), labels.get(b))) {
                    wrong.add(labels.get(a).text() + " on " + labels.get(b).text());
                }
            }
        }
        assertEquals(List.of(), wrong, view::toString);
    }

    private static boolean overlap(PlacedLabel a, PlacedLabel b) {
        return a.boxes().stream()
                .anyMatch(box -> b.boxes().stream().anyMatch(other -> box.overlaps(other, -TOLERANCE_MM)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyLabelLiesInTheFrame(View view) {
        Box frame = new Box(0, 0, view.viewport().widthMm(), view.viewport().heightMm()).grown(TOLERANCE_MM);
        assertEquals(
                List.of(),
                view.list().labels().stream()
                        .filter(label -> !label.boxes().stream().allMatch(box -> box.inside(frame)))
                        .toList(),
                view::toString);
    }

    @ParameterizedTest
    @MethodSource("views")
    void noLabelStandsUnderWhatIsReserved(View view) {
        List<String> wrong = view.list().labels().stream()
                .filter(label -> label.boxes().stream()
                        .anyMatch(box -> view.request().reserved().stream()
                                .anyMatch(plate -> box.overlaps(plate, -TOLERANCE_MM))))
                .map(PlacedLabel::text)
                .toList();
        assertEquals(List.of(), wrong, view::toString);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyWishIsPlacedOrListed(View view) {
        Set<String> answered = new TreeSet<>();
        view.list().labels().forEach(label -> answered.add(label.kind() + " " + label.featureId()));
        view.list().leftOut().stream()
                .filter(out -> out.reason() != LeftOut.Reason.OUT_OF_SCALE)
                .forEach(out -> answered.add(out.kind() + " " + out.featureId()));
        assertEquals(Wishes.in(view.request()), answered, view::toString);
    }

    /** A name that is set at other scales only is listed too, once, and only where none of its own is set. */
    @ParameterizedTest
    @MethodSource("views")
    @Tag("AC-06")
    void namesOfOtherScalesAreListedAsSuch(View view) {
        List<String> outOfScale = view.list().leftOut().stream()
                .filter(out -> out.reason() == LeftOut.Reason.OUT_OF_SCALE)
                .map(LeftOut::featureId)
                .toList();
        assertEquals(Set.copyOf(outOfScale).size(), outOfScale.size(), view::toString);
        view.list().labels().forEach(label -> assertFalse(outOfScale.contains(label.featureId()), label::toString));
        boolean district = view.request().viewport().denominator() >= 200_000;
        boolean showsPark =
                view.list().items().stream().anyMatch(item -> item.classId().equals("park"));
        if (district && showsPark) {
            assertTrue(outOfScale.stream().anyMatch(id -> id.startsWith("PK")), view::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatIsLeftOutSaysWhatAndWhy(View view) {
        List<LeftOut> silent = view.list().leftOut().stream()
                .filter(out -> out.text().isBlank()
                        || out.reason() == null
                        || (out.reason() == LeftOut.Reason.COLLIDES
                                && out.other().isBlank()))
                .toList();
        assertEquals(List.of(), silent, view::toString);
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatIsInTheWayIsNamedInTheLanguageOfTheMap(View view) {
        if (view.request().language() == Language.EN) {
            List<String> chinese = view.list().leftOut().stream()
                    .map(LeftOut::other)
                    .filter(other -> other.codePoints().anyMatch(Character::isIdeographic))
                    .toList();
            assertEquals(List.of(), chinese, view::toString);
        }
    }

    /** A zone that shows is named: inside, by its short form, or from beside. */
    @ParameterizedTest
    @MethodSource("views")
    void everyZoneThatShowsIsNamed(View view) {
        Set<String> named = named(view);
        List<String> silent = Views.zonesIn(view.request()).entrySet().stream()
                .filter(zone -> zone.getValue() > ZONE_SHOWS_MM2 && !named.contains(zone.getKey()))
                .map(zone -> "%s shows %.0f mm2".formatted(zone.getKey(), zone.getValue()))
                .toList();
        assertEquals(List.of(), silent, view::toString);
    }

    /** A name on another zone would be read as that zone's. */
    @ParameterizedTest
    @MethodSource("views")
    void noZoneIsNamedOnAnother(View view) {
        List<String> wrong = new ArrayList<>();
        for (PlacedLabel label : view.list().labels()) {
            if (label.kind().equals("zone")) {
                Views.zonesUnder(label, view.viewport()).stream()
                        .filter(id -> !id.equals(label.featureId()))
                        .forEach(id -> wrong.add(label.text() + " on " + id));
            }
        }
        assertEquals(List.of(), wrong, view::toString);
    }

    @ParameterizedTest
    @MethodSource("districtViews")
    void theDistrictMapNamesAllEightZones(View view) {
        assertEquals(Views.zonesIn(view.request()).keySet(), named(view));
    }

    @ParameterizedTest
    @MethodSource("districtViews")
    void theDistrictMapNamesTheSeat(View view) {
        String seat = RealAtlas.get()
                .atlas()
                .features(bishan.atlas.model.FeatureKind.TOWN_SEAT)
                .filter(feature -> feature.flag("seat_of_district"))
                .findFirst()
                .orElseThrow()
                .id();
        assertTrue(view.list().labels().stream()
                .anyMatch(label -> label.featureId().equals(seat)));
    }

    private static Set<String> named(View view) {
        return view.list().labels().stream()
                .filter(label -> label.kind().equals("zone"))
                .map(PlacedLabel::featureId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<View> someViews() {
        List<View> all = Views.all();
        List<View> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 4) {
            some.add(all.get(i));
        }
        return some;
    }

    @ParameterizedTest
    @MethodSource("someViews")
    @Tag("AC-01")
    void theSameRequestGivesTheSamePicture(View view) {
        assertEquals(
                SceneText.full(view.list(), 9), SceneText.full(RealAtlas.get().compose(view.request()), 9));
    }

    @ParameterizedTest
    @MethodSource("someViews")
    void panThereAndBackGivesTheSamePicture(View view) {
        Viewport back = view.viewport().panned(37.3, -21.9).panned(-37.3, 21.9);
        SceneRequest again = new SceneRequest(
                back,
                view.request().visibility(),
                view.request().selected(),
                view.request().labels(),
                view.request().reserved());
        assertEquals(
                SceneText.full(view.list(), 3), SceneText.full(RealAtlas.get().compose(again), 3));
    }
}
