package bishan.atlas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of ARCHITECTURE.md that a machine can check. Who changes one of them changes the page, the code and this test together. */
class HouseRulesTest {
    private static final String ROOT = "bishan.atlas.";
    private static final int MOST_LINES = 400;

    /** What a room may import of the others; of itself always. The same table stands in ARCHITECTURE.md. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("geo", Set.of("model")),
            Map.entry("text", Set.of("model")),
            Map.entry("data", Set.of("model", "geo", "text", "style")),
            Map.entry("style", Set.of("model", "geo", "text")),
            Map.entry("scene", Set.of("model", "geo", "text", "style")),
            Map.entry("paint", Set.of("scene", "text")),
            Map.entry("sheet", Set.of("model", "geo", "text", "style", "scene")),
            Map.entry("export", Set.of("model", "geo", "text", "style", "scene", "paint", "sheet")),
            Map.entry("app", Set.of("model", "geo", "data", "text", "style", "scene", "paint", "sheet", "export")),
            Map.entry(
                    "ui", Set.of("model", "geo", "data", "text", "style", "scene", "paint", "sheet", "export", "app")),
            Map.entry(
                    "cli",
                    Set.of("model", "geo", "data", "text", "style", "scene", "paint", "sheet", "export", "app", "ui")));

    private static JavaClasses atlas;

    @BeforeAll
    static void readClasses() {
        atlas = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("bishan.atlas");
    }

    static Set<String> rooms() {
        return new TreeSet<>(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatTheTableAllows(String room) {
        String[] others = rooms().stream()
                .filter(other -> !other.equals(room) && !MAY_IMPORT.get(room).contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("ARCHITECTURE.md lets " + room + " import no more than " + new TreeSet<>(MAY_IMPORT.get(room)))
                .allowEmptyShould(true)
                .check(atlas);
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        classes()
                .should()
                .resideInAnyPackage(
                        rooms().stream().map(room -> ROOT + room + "..").toArray(String[]::new))
                .check(atlas);
    }

    @Test
    void thePageShowsTheTableThatIsEnforced() {
        String page = SourceTree.text(Path.of("ARCHITECTURE.md"));
        List<String> absent = rooms().stream()
                .filter(room -> page.lines().noneMatch(line -> rowOf(room, line)))
                .toList();
        assertEquals(List.of(), absent, "rooms whose row in ARCHITECTURE.md is missing or says something else");
    }

    /** A row: | `room` | what lives there | `a`, `b` | third parties |. */
    private static boolean rowOf(String room, String line) {
        String[] cells = line.split("\\|");
        return cells.length > 3
                && cells[1].strip().equals("`" + room + "`")
                && Set.of(cells[3].replaceAll("[`\\s—]", "").split(",")).stream()
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet())
                        .equals(MAY_IMPORT.get(room));
    }

    @Test
    void javaFxStaysInUi() {
        onlyIn("javafx..", "ui");
    }

    @Test
    void jacksonStaysInDataAndWhereRecipesAreRead() {
        onlyIn("com.fasterxml.jackson..", "data", "export");
    }

    @Test
    void schemaValidatorStaysInData() {
        onlyIn("com.networknt..", "data");
    }

    @Test
    void picocliStaysInCli() {
        onlyIn("picocli..", "cli");
    }

    @Test
    void fastexcelStaysInExport() {
        onlyIn("org.dhatim..", "export");
    }

    @Test
    void pdfBoxStaysInExport() {
        onlyIn("org.apache.pdfbox..", "export");
        onlyIn("org.apache.fontbox..", "export");
    }

    @Test
    void geoToolsStaysWhereFeaturesAndStylesAreMadeAndHeld() {
        onlyIn("org.geotools..", "geo", "data", "style", "scene", "app");
    }

    private static void onlyIn(String library, String... rooms) {
        String[] packages = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            packages[i] = ROOT + rooms[i] + "..";
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(atlas);
    }

    @Test
    @Tag("AC-18")
    void nothingReachesForTheNetwork() {
        // A resource on the class path is named by a URL, a file by a URI; neither may be opened as a connection.
        DescribedPredicate<JavaClass> names =
                type(URL.class).or(type(URI.class)).or(type(URISyntaxException.class));
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..").and(DescribedPredicate.not(names)))
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "getContent")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.net..", "java.rmi..", "javafx.scene.web..")
                .check(atlas);
    }

    @Test
    void noClassNameSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*[.$]([A-Z]\\w*)?(Manager|Helper|Util|Utils|Impl|Data|Info)([A-Z0-9]\\w*)?([.$].*)?")
                .because("a name says what the thing is")
                .check(atlas);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + "cli.."))
                .should()
                .accessField(System.class, "out")
                .check(atlas);
    }

    @Test
    void everyPackageSaysWhatMayLiveInIt() {
        List<Path> bare = SourceTree.files(SourceTree.MAIN, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), bare, "packages without package-info.java");
    }

    @Test
    void noClassIsLongerThanAPersonReads() {
        List<String> tooLong = SourceTree.files(SourceTree.MAIN, ".java").stream()
                .filter(file -> SourceTree.text(file).lines().count() > MOST_LINES)
                .map(file -> file + " (" + SourceTree.text(file).lines().count() + " lines)")
                .toList();
        assertEquals(List.of(), tooLong, "files over " + MOST_LINES + " lines");
    }
}
