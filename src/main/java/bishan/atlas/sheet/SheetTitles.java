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

    /** A title that says of which date the map is; what stands in brackets at its end gives way where the whole is too long. */
    public static String asOf(String title, PartialDate date, Language language) {
        String day = date.display(language);
        String whole = Messages.of(language, "sheet").get("title.asOf", title, day);
        return SheetWords.acceptsTitle(whole)
                ? whole
                : Messages.of(language, "sheet").get("title.asOf", withoutBrackets(title), day);
    }

    /** The zone's whole name, without the brackets at its end where that would be too long. */
    public static String zone(Zone zone, Language language) {
        String name = zone.name().in(language);
        String whole = Messages.of(language, "sheet").get("title.zone", name);
        return SheetWords.acceptsTitle(whole)
                ? whole
                : Messages.of(language, "sheet").get("title.zone", withoutBrackets(name));
    }

    private static String withoutBrackets(String name) {
        return name.replaceFirst("\\s*[(（].*[)）]$", "");
    }
}
