package bishan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.geo.Projection;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LeftOut;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.scene.SceneRequest;
import bishan.atlas.sheet.MapExtent;
import bishan.atlas.sheet.MapSheet;
import bishan.atlas.sheet.MapSource;
import bishan.atlas.sheet.Page;
import bishan.atlas.sheet.Recipes;
import bishan.atlas.sheet.SheetTooSmall;
import bishan.atlas.style.Theme;
import bishan.atlas.text.ChineseFonts;
import bishan.atlas.text.Typesetter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheet with the real map of {@code maps/}. */
class OverviewTest {
    private static final OpenAtlas ATLAS =
            OpenAtlas.open(Path.of(System.getProperty("atlas.maps", "maps")), ChineseFonts.find());

    static Stream<Arguments> sheets() {
        MapExtent district = MapExtent.district();
        MapExtent town = new MapExtent.View(617_000, 3_275_000, 60_000);
        return Stream.of(Recipes.SCREEN, Recipes.SMALL, Recipes.A4, new Page(150, 260))
                .flatMap(page -> Stream.of(Arguments.of(page, district), Arguments.of(page, town)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @Tag("AC-05")
    void theLegendIsWhatTheMapDraws(Page page, MapExtent wish) throws SheetTooSmall {
        for (Language language : Language.values()) {
            Remembering source = new Remembering();
            MapSheet sheet = MapSheet.compose(source, Recipes.of(language, page, wish));
            assertEquals(
                    new TreeSet<>(classes(ATLAS.legend(source.last, language))),
                    new TreeSet<>(classes(sheet.legend())));
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @Tag("AC-06")
    void noZoneOfTheFrameGoesUnnamed(Page page, MapExtent wish) throws SheetTooSmall {
        MapSheet sheet = MapSheet.compose(ATLAS, Recipes.of(Language.ZH, page, wish));
        List<String> zones =
                ATLAS.atlas().records().zones().stream().map(Zone::id).toList();
        sheet.page().leftOut().stream()
                .filter(label -> label.reason() != LeftOut.Reason.OUTSIDE)
                .forEach(label -> assertFalse(zones.contains(label.featureId()), label.toString()));
    }

    private static List<String> classes(List<LegendRow> rows) {
        return rows.stream().map(row -> row.classId()).toList();
    }

    /** The atlas with the map it composed last. */
    private static final class Remembering implements MapSource {
        private DisplayList last;

        @Override
        public Atlas atlas() {
            return ATLAS.atlas();
        }

        @Override
        public Projection projection() {
            return ATLAS.projection();
        }

        @Override
        public Theme theme() {
            return ATLAS.theme();
        }

        @Override
        public Typesetter typesetter() {
            return ATLAS.typesetter();
        }

        @Override
        public DisplayList compose(SceneRequest request) {
            last = ATLAS.compose(request);
            return last;
        }

        @Override
        public List<LegendRow> classesIn(SceneRequest request) {
            return ATLAS.classesIn(request);
        }

        @Override
        public List<LegendRow> legend(DisplayList map, Language language) {
            return ATLAS.legend(map, language);
        }
    }
}
