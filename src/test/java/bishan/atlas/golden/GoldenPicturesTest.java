package bishan.atlas.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The real map, as each painter draws it, against pictures that a person has looked at; see target/golden-report/index.html. */
class GoldenPicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/pictures");
    private static final GoldenReport REPORT = new GoldenReport(Path.of("target/golden-report"));

    static Stream<Arguments> pictures() {
        return MapPainter.all().stream()
                .flatMap(painter -> GoldenView.all().stream().map(view -> Arguments.of(view, painter)));
    }

    static List<GoldenView> views() {
        return GoldenView.all();
    }

    static Path file(GoldenView view) {
        return FOLDER.resolve(view.name() + ".png");
    }

    @AfterAll
    static void writeTheReport() throws IOException {
        REPORT.write();
    }

    @Tag("AC-01")
    @ParameterizedTest
    @MethodSource("pictures")
    void thePictureIsAsItWasLookedAt(GoldenView view, MapPainter painter) {
        Picture actual = view.picture(painter);
        if (GoldenUpdate.wanted() && painter.isInUse()) {
            update(file(view), actual);
        }
        if (!Files.exists(file(view))) {
            fail("no golden " + file(view) + "; make it with -Dgolden.update=true and look at it");
        }
        Picture expected = Picture.read(file(view));
        PictureComparer comparer = painter.isInUse() ? PictureComparer.SAME_PAINTER : PictureComparer.OTHER_PAINTER;
        PictureComparer.Comparison found = comparer.compare(expected, actual);
        REPORT.add(view.name(), painter, expected, actual, found);
        assertTrue(found.passes(), () -> view + ", " + painter + ": " + found + "; see " + REPORT.page());
    }

    private static void update(Path file, Picture actual) {
        if (!Files.exists(file) || !Picture.read(file).equalPixels(actual)) {
            actual.write(file);
        }
    }

    @ParameterizedTest
    @CsvSource({"pictures, .png", "lists, .txt"})
    void everyReferenceHasItsView(String folder, String ending) throws IOException {
        Set<String> wanted =
                views().stream().map(view -> view.name() + ending).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER.resolveSibling(folder))) {
            Set<String> found =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(wanted, found);
        }
    }

    /** A letter without a glyph would be a box on every machine, and nobody would see that it changed. */
    @ParameterizedTest
    @MethodSource("views")
    void everyLetterHasABlockPatternOfItsOwn(GoldenView view) {
        Set<String> missing = new TreeSet<>();
        for (DisplayItem item : view.list().items()) {
            missing(item.marks(), missing);
        }
        assertEquals(Set.of(), missing);
    }

    private static void missing(List<Mark> marks, Set<String> found) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                GoldenView.atlas()
                        .typesetter()
                        .firstMissing(text.text(), text.lettering())
                        .ifPresent(c -> found.add(Character.toString(c)));
            } else if (mark instanceof Mark.Clip clip) {
                missing(clip.marks(), found);
            } else if (mark instanceof Mark.Moved moved) {
                missing(moved.marks(), found);
            }
        }
    }
}
