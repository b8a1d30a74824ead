package bishan.atlas.sheet;

import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Zone;
import bishan.atlas.text.Messages;

/** The titles a sheet has until a person types another. */
public final class SheetTitles {
    private SheetTitles() {}

    public static String district(Language language) {
        return Messages.of(language, "sheet").get("title.district");
    }

    /** A title that says of which date the map is. */
    public static String asOf(String title, PartialDate date, Language language) {
        return Messages.of(language, "sheet").get("title.asOf", title, date.display(language));
    }

    public static String zone(Zone zone, Language language) {
        return Messages.of(language, "sheet").get("title.zone", zone.name().in(language));
    }
}
