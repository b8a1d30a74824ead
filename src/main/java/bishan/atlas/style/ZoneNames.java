package bishan.atlas.style;

import bishan.atlas.model.Language;

/** The full name of a zone on the map, made from its short one: all eight are 产业生态区, but Z5 is named without 产业. */
public final class ZoneNames {
    private static final int WITHOUT_INDUSTRY = 5;

    private ZoneNames() {}

    /** The pattern with {@code {0}} for the short name. */
    public static String pattern(int number, Language language) {
        if (language == Language.EN) {
            return "{0}";
        }
        return number == WITHOUT_INDUSTRY ? "{0}生态区" : "{0}产业生态区";
    }
}
