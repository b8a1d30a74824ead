package bishan.atlas.golden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenUpdateTest {
    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "yes"})
    void updatingIsRefusedInCi(String ci) {
        AssertionError refusal = assertThrows(AssertionError.class, () -> GoldenUpdate.wanted(true, Map.of("CI", ci)));
        assertTrue(refusal.getMessage().contains("-Dgolden.update=true is refused where CI=" + ci));
    }

    @Test
    void updatingIsDoneWhereAPersonAsksForIt() {
        assertTrue(GoldenUpdate.wanted(true, Map.of()));
        assertTrue(GoldenUpdate.wanted(true, Map.of("CI", "false")));
    }

    @Test
    void nothingIsUpdatedUnasked() {
        assertFalse(GoldenUpdate.wanted(false, Map.of()));
        assertFalse(GoldenUpdate.wanted(false, Map.of("CI", "true")));
    }
}
