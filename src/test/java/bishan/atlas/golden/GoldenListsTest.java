package bishan.atlas.golden;

import bishan.atlas.scene.DisplayItem;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.Golden;
import bishan.atlas.scene.Mark;
import bishan.atlas.scene.SceneText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The display lists behind the reference pictures as text: exact where a picture has a tolerance, with the place of every label. */
@Tag("AC-01")
class GoldenListsTest {
    static List<GoldenView> views() {
        return GoldenView.all();
    }

    @ParameterizedTest
    @MethodSource("views")
    void theListIsAsItWasLookedAt(GoldenView view) {
        DisplayList list = view.list();
        StringBuilder text = new StringBuilder(SceneText.golden(list));
        for (DisplayItem item : list.items()) {
            letters(item.marks(), text);
        }
        Golden.assertMatches("lists/" + view.name(), text.toString());
    }

    /** Text marks with their places in tenths of a millimetre: the letters are those of {@link GoldenFont} everywhere. */
    private static void letters(List<Mark> marks, StringBuilder text) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text letters) {
                text.append(String.format(
                        Locale.ROOT,
                        "letters %s at %.1f %.1f turned %.2f size %.2f #%08X\n",
                        letters.text().replace('\n', ' '),
                        letters.x(),
                        letters.y(),
                        letters.angle(),
                        letters.lettering().sizeMm(),
                        letters.argb()));
            } else if (mark instanceof Mark.Clip clip) {
                letters(clip.marks(), text);
            } else if (mark instanceof Mark.Moved moved) {
                letters(moved.marks(), text);
            }
        }
    }
}
