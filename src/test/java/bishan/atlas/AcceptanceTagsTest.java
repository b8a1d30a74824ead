package bishan.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the atlas has to do, in a line each, and which of it a test proves. A test cites what it proves by {@code @Tag}; the ids that no
 * test cites are printed, and those of {@link #REQUIRED} must be cited.
 */
class AcceptanceTagsTest {
    private static final List<String> CRITERIA = List.of(
            "AC-01 every output comes from one placed DisplayList",
            "AC-02 changing only the dpi changes no extent, no scale and no position in mm",
            "AC-03 the exported scale is the typed scale, within 0.1 %",
            "AC-04 a legend symbol has the same size in mm everywhere",
            "AC-05 the legend lists exactly the classes drawn, and nothing leaves its box",
            "AC-06 labels left out are listed with a reason; the eight zone names never are",
            "AC-07 the export dialog shows size, scale and dpi, and a preview by the same code",
            "AC-08 nothing is measured in EPSG:3857; the scale bar is within 0.1 % of the geodesic",
            "AC-09 ratio and bar on a sheet agree within 0.1 %",
            "AC-10 the world file puts the corners within half a pixel",
            "AC-11 side files keep the stem of any file name",
            "AC-12 a font that covers the text is found or said to be missing; no empty boxes",
            "AC-13 text taken from a PDF is the source text",
            "AC-14 SVG text is real text or outlines, as chosen",
            "AC-15 Chinese labels break only where they may",
            "AC-16 no font family is named outside text",
            "AC-17 Chinese names of layers, files and folders survive",
            "AC-18 no web view and no network call, ever",
            "AC-19 crisp at screen scales 1 to 2",
            "AC-20 the JavaFX thread neither renders geometry nor reads files",
            "AC-21 A0 at 300 dpi in a heap of 512 MB",
            "AC-22 500 exports in one process leave the heap as it was",
            "AC-23 drag pans and click selects without a change of tool; arrows work at once",
            "AC-24 the point under the cursor stays under it over any wheel steps",
            "AC-25 the book holds exactly the overview and the eight zones",
            "AC-26 the finder answers by Chinese, pinyin, initials and English within 20 ms",
            "AC-27 Tab walks the zones in reading order and each is announced",
            "AC-28 the packaged program passes a smoke test from a path with spaces and Chinese",
            "AC-29 the launcher's name is ASCII, the displayed name Chinese",
            "AC-30 the whole suite is green without a display",
            "AC-31 zones do not overlap, lie in the district, and every link points to one that exists",
            "AC-32 planned and measured area stand side by side; schematic outlines are dashed and say so",
            "AC-33 every fact shown has its source and date one click away",
            "AC-34 an inferred link is shown as such, with its reason, and can be switched off",
            "AC-35 a bad data file is named with feature and field, in Chinese; the rest loads");

    private static final Set<String> REQUIRED = Set.of(
            "AC-01", "AC-02", "AC-03", "AC-04", "AC-05", "AC-06", "AC-07", "AC-08", "AC-09", "AC-10", "AC-11", "AC-12",
            "AC-13", "AC-14", "AC-15", "AC-16", "AC-17", "AC-18", "AC-19", "AC-20", "AC-21", "AC-22", "AC-23", "AC-24",
            "AC-25", "AC-30", "AC-31", "AC-32", "AC-33", "AC-34", "AC-35");

    private static final Pattern CITED = Pattern.compile("@Tag\\(\\s*\"(AC-[^\"]*)\"\\s*\\)");

    @Test
    void theRequiredCriteriaAreCited() {
        Set<String> cited = cited().keySet();
        List<String> open = CRITERIA.stream()
                .filter(criterion -> !cited.contains(id(criterion)))
                .toList();
        System.out.println("Acceptance criteria that no test cites: " + open.size() + " of " + CRITERIA.size());
        open.forEach(criterion -> System.out.println("  " + criterion));
        assertEquals(
                List.of(),
                open.stream()
                        .filter(criterion -> REQUIRED.contains(id(criterion)))
                        .toList());
    }

    @Test
    void onlyKnownCriteriaAreCited() {
        TreeMap<String, Set<Path>> unknown = cited();
        CRITERIA.forEach(criterion -> unknown.remove(id(criterion)));
        assertEquals(new TreeMap<>(), unknown);
    }

    /** Ids and the test sources that cite them. */
    private static TreeMap<String, Set<Path>> cited() {
        TreeMap<String, Set<Path>> cited = new TreeMap<>();
        for (Path file : SourceTree.files(SourceTree.TESTS, ".java")) {
            Matcher tag = CITED.matcher(SourceTree.text(file));
            while (tag.find()) {
                cited.computeIfAbsent(tag.group(1), id -> new TreeSet<>()).add(file);
            }
        }
        return cited;
    }

    private static String id(String criterion) {
        return criterion.substring(0, criterion.indexOf(' '));
    }
}
