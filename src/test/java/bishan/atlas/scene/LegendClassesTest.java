package bishan.atlas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bishan.atlas.RealAtlas;
import bishan.atlas.data.ProgramThemes;
import bishan.atlas.model.Language;
import bishan.atlas.style.AtlasStyles;
import bishan.atlas.style.Themes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.geotools.api.style.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a style may draw has a row in the legend, in both languages. */
@Tag("AC-05")
class LegendClassesTest {
    private static Set<String> drawable() {
        return new AtlasStyles(ProgramThemes.get().of(Themes.LIGHT), Language.ZH)
                .byLayer().values().stream()
                        .flatMap(style -> style.featureTypeStyles().stream())
                        .flatMap(part -> part.rules().stream())
                        .map(Rule::getName)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<LegendRow> rows(Language language) {
        return new LegendSymbols(
                        language,
                        RealAtlas.get().typesetter(),
                        ProgramThemes.get().of(Themes.LIGHT),
                        RealAtlas.get().atlas().records().zones(),
                        Set.of())
                .rows(drawable());
    }

    @ParameterizedTest
    @EnumSource
    void everyClassHasARow(Language language) {
        Set<String> listed = rows(language).stream().map(LegendRow::classId).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                drawable().stream().filter(id -> !listed.contains(id)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void noTwoRowsSayTheSame(Language language) {
        List<String> titles = rows(language).stream().map(LegendRow::title).toList();
        assertEquals(titles.size(), new TreeSet<>(titles).size(), titles.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowShowsASymbol(Language language) {
        for (LegendRow row : rows(language)) {
            assertFalse(
                    SceneText.flat(row.symbol()).isEmpty(), () -> row.classId() + " has an empty patch in " + language);
        }
    }
}
