package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.LabelLanguage;
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

    /** What stands under the title: what a person typed, or on a sheet labelled in both languages the given title in the other. */
    static String subtitle(SheetRecipe recipe, Atlas atlas) {
        String typed = recipe.words().subtitle();
        if (!typed.isEmpty() || recipe.labels() != LabelLanguage.BOTH) {
            return typed;
        }
        Language language = recipe.language();
        Language other = language == Language.ZH ? Language.EN : Language.ZH;
        if (recipe.title().equals(district(language))) {
            return district(other);
        }
        return atlas.records().zones().stream()
                .filter(zone -> recipe.title().equals(zone(zone, language)))
                .map(zone -> zone(zone, other))
                .findFirst()
                .orElse("");
    }

    public static String zone(Zone zone, Language language) {
        return Messages.of(language, "sheet").get("title.zone", zone.name().in(language));
    }
}
