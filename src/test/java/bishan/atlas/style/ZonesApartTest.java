package bishan.atlas.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.geo.ScaleRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The eight zone fills as they lie on the paper can be told apart: the smallest CIEDE2000 of all 28 pairs, for the eyes of everyone and
 * for copies in grey. The minima are those the palette was made with, rounded to a tenth.
 */
class ZonesApartTest {
    /** Zones that meet, or nearly. */
    private static final int[][] NEIGHBOURS = {{1, 5}, {1, 6}, {5, 6}, {6, 7}, {6, 8}, {7, 8}, {1, 2}, {2, 8}, {3, 4}};

    private static final double ROUNDING = 0.06;

    private static Theme theme(String id) {
        return RealAtlas.get().themes().find(id).orElseThrow();
    }

    private static double least(Theme theme, ScaleRange range, ColourVision eyes) {
        List<int[]> pairs = new ArrayList<>();
        for (int one = 1; one <= Theme.ZONES; one++) {
            for (int other = one + 1; other <= Theme.ZONES; other++) {
                pairs.add(new int[] {one, other});
            }
        }
        return least(theme, range, eyes, pairs.toArray(new int[0][]));
    }

    private static double least(Theme theme, ScaleRange range, ColourVision eyes, int[]... pairs) {
        double least = Double.MAX_VALUE;
        for (int[] pair : pairs) {
            least = Math.min(least, eyes.apart(onPaper(theme, pair[0], range), onPaper(theme, pair[1], range)));
        }
        return least;
    }

    /** The fill over the paper; over the district it is the whole number that badges have as well. */
    private static double[] onPaper(Theme theme, int zone, ScaleRange range) {
        double share = theme.zoneAlpha(range);
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            int shift = 16 - 8 * i;
            int paper = theme.rgb(Colour.PAPER) >> shift & 0xFF;
            int pigment = theme.zone(zone).pigment() >> shift & 0xFF;
            double mixed = paper + (pigment - paper) * share;
            channels[i] = range == ScaleRange.DISTRICT ? Math.round(mixed) : mixed;
        }
        return channels;
    }

    @ParameterizedTest
    @CsvSource({
        "light, DISTRICT, 13.8, 8.0, 9.1, 8.7, 3.8",
        "light, AREA, 13.0, 7.2, 7.9, 7.5, 3.1",
        "light, STREET, 12.0, 6.2, 6.8, 6.5, 2.6",
        "dark, DISTRICT, 18.1, 8.8, 5.9, 10.1, 3.4",
        "dark, AREA, 16.6, 8.2, 5.2, 9.2, 2.8",
        "dark, STREET, 15.0, 7.6, 4.6, 8.4, 2.2",
        "report, DISTRICT, 2.3, 2.3, 2.3, 2.3, 2.3",
        "report, AREA, 2.3, 2.3, 2.3, 2.3, 2.3",
        "report, STREET, 2.3, 2.3, 2.3, 2.3, 2.3"
    })
    void noTwoComeTooNear(
            String id, ScaleRange range, double normal, double protan, double deutan, double tritan, double grey) {
        double[] minima = {normal, protan, deutan, tritan, grey};
        for (ColourVision eyes : ColourVision.values()) {
            double least = least(theme(id), range, eyes);
            assertTrue(
                    least >= minima[eyes.ordinal()] - ROUNDING,
                    id + " " + range + " " + eyes + ": " + least + ", not " + minima[eyes.ordinal()]);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 20.3, 8.2, 9.1, 20.4, 3.9", "dark, 19.8, 10.0, 5.9, 20.1, 3.5"})
    void neighboursAreFurtherApart(String id, double normal, double protan, double deutan, double tritan, double grey) {
        double[] minima = {normal, protan, deutan, tritan, grey};
        for (ColourVision eyes : ColourVision.values()) {
            double least = least(theme(id), ScaleRange.DISTRICT, eyes, NEIGHBOURS);
            assertTrue(least >= minima[eyes.ordinal()] - ROUNDING, id + " " + eyes + ": " + least);
        }
    }

    /** Where colours cannot help, no two zones have the same pattern. */
    @Test
    void theReportHasAPatternOfItsOwnForEachZone() {
        List<ZonePattern> patterns = theme(Themes.REPORT).zones().stream()
                .map(zone -> zone.pattern().orElseThrow())
                .distinct()
                .toList();
        assertEquals(Theme.ZONES, patterns.size());
    }

    @Test
    void oneColourForTwoZonesWouldBeFound() {
        Theme light = theme(Themes.LIGHT);
        List<ZonePaint> zones = new ArrayList<>(light.zones());
        ZonePaint near =
                new ZonePaint(zones.get(0).pigment() + 0x020202, 0, zones.get(0).pattern());
        zones.set(6, near);
        Theme spoilt =
                new Theme("spoilt", light.title(), false, light.colours(), light.strengths(), light.townTints(), zones);
        for (ColourVision eyes : ColourVision.values()) {
            assertTrue(least(spoilt, ScaleRange.DISTRICT, eyes) < 1, eyes.toString());
        }
    }
}
