package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bishan.atlas.RealAtlas;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.data.FactCoverage;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fact of the record can be reached on the screen. */
class CoverageTest {
    private final Atlas atlas = new AtlasReader().read(RealAtlas.folder()).atlas();

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("AC-33")
    void everyFactStandsOnTheSheetOfItsRecord(Language language) {
        FactCoverage result = Coverage.of(atlas, language);
        assertEquals(List.of(), result.unreached());
        assertEquals(result.facts(), result.reached());
        assertTrue(result.facts() > 1500, result.counts().toString());
    }
}
