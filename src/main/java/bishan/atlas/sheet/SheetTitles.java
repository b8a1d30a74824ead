package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Language;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.LabelLanguage;
import bishan.atlas.text.Messages;

/** The titles a sheet has until a person types another. */
public final class SheetTitles {
    private SheetTitles() {}

    public static String district(Language language) {
        return Messages.of(language, "sheet").get("title.district");
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
