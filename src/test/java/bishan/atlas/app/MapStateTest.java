package bishan.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapStateTest {
    private final MapState chinese = MapState.initial(Set.of(), Language.ZH);

    @Test
    void labelsFollowTheLanguage() {
        assertEquals(LabelLanguage.EN, chinese.withLanguage(Language.EN).labels());
    }

    @Test
    void labelsThatWereChosenStayInAnotherLanguage() {
        MapState both = chinese.withLabels(LabelLanguage.BOTH);
        assertEquals(LabelLanguage.BOTH, both.withLanguage(Language.EN).labels());
    }

    @Test
    void labelsSurviveOtherChoices() {
        MapState both = chinese.withLabels(LabelLanguage.BOTH);
        assertEquals(
                LabelLanguage.BOTH,
                both.withHidden(Set.of("towns")).withInferred(false).labels());
    }
}
