package bishan.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.ScaleRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The themes of {@code maps/themes}: everything that is written can be read, and the report knows no colour. */
class ThemeColoursTest {
    private static final double ENOUGH = 4.5;

    /** What names and notes are written in, each with the halo of labels about it. */
    private static final List<Colour> ON_THE_HALO = List.of(
            Colour.INK,
            Colour.INK_SECOND,
            Colour.TOWN_NAME,
            Colour.NEIGHBOUR_NAME,
            Colour.MOUNTAIN_NAME,
            Colour.WATER_NAME,
            Colour.RAIL_DARK,
            Colour.EXPRESSWAY_NAME,
            Colour.LINE_1_NAME,
            Colour.BITONG_NAME,
            Colour.LINE_27_NAME,
            Colour.PEOPLE_MOVER_NAME,
            Colour.AIRPORT,
            Colour.PARK_NAME,
            Colour.PIN);

    static Stream<Theme> themes() {
        return RealAtlas.get().themes().all().stream();
    }

    private static void stands(int ink, int ground, String what) {
        double contrast = Rgb.contrast(ink, ground);
        assertTrue(contrast >= ENOUGH, what + ": " + contrast);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyNameStandsOutFromItsHalo(Theme theme) {
        for (Colour name : ON_THE_HALO) {
            stands(theme.rgb(name), theme.rgb(Colour.HALO), name + " in " + theme.id());
        }
        stands(theme.rgb(Colour.SHIELD_NAME), theme.rgb(Colour.SHIELD), "shields in " + theme.id());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void zoneNamesAndBadgesCanBeRead(Theme theme) {
        for (int zone = 1; zone <= Theme.ZONES; zone++) {
            ZoneColours colours = theme.zone(zone);
            stands(theme.rgb(Colour.INK), colours.halo(), "Z" + zone + " in " + theme.id());
            stands(theme.rgb(Colour.BADGE_RING), colours.edge(), "badge of Z" + zone + " in " + theme.id());
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theSheetCanBeRead(Theme theme) {
        for (Colour ink : List.of(Colour.INK, Colour.INK_SECOND, Colour.SCHEMATIC_STAMP)) {
            stands(theme.rgb(ink), theme.rgb(Colour.SHEET), ink + " on a sheet in " + theme.id());
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatIsChosenStandsOutFromItsCasing(Theme theme) {
        stands(theme.rgb(Colour.SELECTION), theme.rgb(Colour.SELECTION_CASING), theme.id());
    }

    @Test
    void theReportHasNoColourAtAll() {
        Theme report = RealAtlas.get().themes().find(Themes.REPORT).orElseThrow();
        List<Integer> all = new ArrayList<>(report.colours().values());
        all.addAll(report.townTints());
        report.zones().forEach(zone -> all.addAll(List.of(zone.pigment(), zone.edge())));
        assertEquals(
                List.of(),
                all.stream()
                        .filter(rgb -> (rgb >> 16 & 0xFF) != (rgb & 0xFF) || (rgb >> 8 & 0xFF) != (rgb & 0xFF))
                        .map(rgb -> "%06X".formatted(rgb))
                        .toList());
    }

    @Test
    void zonesOfTheReportHideWhatLiesUnderThem() {
        Theme report = RealAtlas.get().themes().find(Themes.REPORT).orElseThrow();
        for (ScaleRange range : ScaleRange.values()) {
            assertEquals(1, report.zoneAlpha(range));
        }
        assertEquals(0, report.strength(Strength.ZONE_GLOW));
    }

    /** Fill, strength and paper give the colours the palettes were judged by. */
    @ParameterizedTest
    @CsvSource({
        "light, C5E8DE DA9475 99C5EE FBF2D9 BEACC4 66A2A3 B87C86 C7D6A4",
        "dark, 283B30 764B3A 304F64 372A11 775089 4C7979 76223D 666C42",
        "report, ECECEC CBCBCB E1E1E1 F7F7F7 B5B5B5 C0C0C0 AAAAAA D6D6D6"
    })
    void theFillsOnPaperAreTheOnesMeant(String id, String composites) {
        Theme theme = RealAtlas.get().themes().find(id).orElseThrow();
        String[] expected = composites.split(" ");
        for (int zone = 1; zone <= Theme.ZONES; zone++) {
            int meant = Integer.parseInt(expected[zone - 1], 16);
            int made = theme.zone(zone).composite();
            for (int shift = 0; shift <= 16; shift += 8) {
                assertTrue(
                        Math.abs((meant >> shift & 0xFF) - (made >> shift & 0xFF)) <= 1,
                        "Z" + zone + " in " + id + ": %06X".formatted(made));
            }
        }
    }
}
