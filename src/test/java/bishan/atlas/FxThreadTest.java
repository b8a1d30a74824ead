package bishan.atlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import bishan.atlas.app.Identify;
import bishan.atlas.app.MapsWatch;
import bishan.atlas.app.OpenAtlas;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.data.FolderPrint;
import bishan.atlas.export.ExportRecipe;
import bishan.atlas.export.Progress;
import bishan.atlas.export.RecipeFile;
import bishan.atlas.export.SheetExport;
import bishan.atlas.geo.Projection;
import bishan.atlas.geo.Viewport;
import bishan.atlas.paint.Painter;
import bishan.atlas.paint.Pixels;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.SceneComposer;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.scene.Visibility;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.Preflight;
import bishan.atlas.sheet.SheetRecipe;
import bishan.atlas.text.ChineseFonts;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/**
 * Composing, painting and reading files happen in classes that are known to do it on a thread of their own. A class that is added to one
 * of these lists has to be looked at first.
 */
@Tag("AC-20")
class FxThreadTest {
    private static final String PAINTERS =
            "bishan\\.atlas\\.ui\\.(map\\.MapWorker|kit\\.PatchImages|export\\.(PreviewWorker|FigureCopy))";
    /** The preview and the file that is ready have threads of their own, the desk gives the others to the background. */
    private static final String SHEET_MAKERS =
            "bishan\\.atlas\\.ui\\.export\\.(PreviewWorker|ReadyFile|FigureSheet|RecipeReturn|SheetDesk)";

    private static final String PROBES = "bishan\\.atlas\\.ui\\.map\\.PointerProbe";
    /** Opens the atlas and tells whether a file is there by CompletableFuture.supplyAsync; the poll looks on a thread of its own. */
    private static final String READERS =
            "bishan\\.atlas\\.ui\\.(AtlasApplication|FolderPoll|export\\.(TargetChoice|FolderOpener|ReadyFile|ReadyFolder|RecipeSave|BookDialog|BookJob))";

    private static JavaClasses atlas;

    @BeforeAll
    static void read() {
        atlas = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("bishan.atlas");
    }

    private static GivenClassesConjunction uiBut(String known) {
        return noClasses().that().resideInAPackage("bishan.atlas.ui..").and().haveNameNotMatching(known);
    }

    @Test
    void theMapIsComposedByItsWorkers() {
        uiBut(PAINTERS)
                .should()
                .callMethod(OpenAtlas.class, "compose", SceneRequest.class)
                .orShould()
                .callMethod(OpenAtlas.class, "patch", String.class, double.class, double.class)
                .orShould()
                .callMethod(OpenAtlas.class, "classesIn", SceneRequest.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SceneComposer.class)
                .check(atlas);
    }

    @Test
    void theMapIsPaintedByItsWorkers() {
        uiBut(PAINTERS)
                .should()
                .callMethod(Painter.class, "paint", DisplayList.class, Pixels.class, double.class)
                .check(atlas);
    }

    @Test
    void sheetsAreComposedAndWrittenInTheBackground() {
        uiBut(SHEET_MAKERS)
                .should()
                .callMethod(MapSheet.class, "compose", MapSource.class, SheetRecipe.class)
                .orShould()
                .callMethod(Preflight.class, "of", MapSheet.class, SheetRecipe.class, MapSource.class)
                .orShould()
                .callMethod(SheetExport.class, "compose", SheetRecipe.class)
                .orShould()
                .callMethod(SheetExport.class, "write", ExportRecipe.class, Path.class, Progress.class)
                .orShould()
                .callMethod(
                        SheetExport.class,
                        "write",
                        MapSheet.class,
                        ExportRecipe.class,
                        OutputStream.class,
                        Progress.class)
                .orShould()
                .callMethod(RecipeFile.class, "read", Path.class)
                .check(atlas);
    }

    @Test
    void whatLiesWhereIsFoundByTheProbe() {
        uiBut(PROBES)
                .should()
                .callMethod(Identify.class, "at", Viewport.class, double.class, double.class, Visibility.class)
                .check(atlas);
    }

    /** Features are projected when an atlas is opened; pointing at them uses what was projected then. */
    @Test
    void theMapProjectsNoFeatures() {
        noClasses()
                .that()
                .resideInAPackage("bishan.atlas.ui.map..")
                .should()
                .callMethod(Projection.class, "toGrid", Geometry.class)
                .check(atlas);
    }

    @Test
    void filesAreReadInTheBackground() {
        uiBut(READERS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(AtlasReader.class)
                .orShould()
                .callMethod(OpenAtlas.class, "open", Path.class, ChineseFonts.class)
                .orShould()
                .callMethod(OpenAtlas.class, "reopened", Path.class)
                .orShould()
                .callMethod(MapsWatch.class, "open", Path.class, ChineseFonts.class)
                .orShould()
                .callMethod(MapsWatch.class, "look", long.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FolderPrint.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File(In|Out)putStream|FileReader|FileWriter|RandomAccessFile)")
                .orShould()
                .callMethod(File.class, "exists")
                .check(atlas);
    }

    @Test
    void nothingIsPaintedBySnapshotOfANode() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("snapshot")))
                .check(atlas);
    }
}
