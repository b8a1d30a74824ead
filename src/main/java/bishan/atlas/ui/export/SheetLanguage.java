package bishan.atlas.ui.export;

import bishan.atlas.model.Language;
import bishan.atlas.scene.LabelLanguage;
import java.util.List;

/** The language of title, legend and foot, and what the map is labelled in. */
record SheetLanguage(Language furniture, LabelLanguage labels) {
    /** Those offered: all Chinese, all English, Chinese with English names on the map. */
    static final List<SheetLanguage> OFFERED = List.of(
            new SheetLanguage(Language.ZH, LabelLanguage.ZH),
            new SheetLanguage(Language.EN, LabelLanguage.EN),
            new SheetLanguage(Language.ZH, LabelLanguage.BOTH));

    /** The ending of its key: {@code zh}, {@code en}, {@code both}, or the two languages where they are another pair. */
    String id() {
        return OFFERED.contains(this) ? labels.tag() : furniture.locale().getLanguage() + "." + labels.tag();
    }
}
