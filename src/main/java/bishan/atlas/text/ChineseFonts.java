package bishan.atlas.text;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The font families the atlas sets its text in: the first installed of a short list that can show Chinese. A family is asked for by
 * name and believed only when the answer carries that name, which is much quicker than listing every font of the machine.
 *
 * @param sans family of labels and panels
 * @param serif family of water and mountain names; the sans family where no Chinese serif is installed
 * @param chinese false when no family that shows Chinese was found and {@code sans} is only a stopgap
 */
public record ChineseFonts(String sans, String serif, boolean chinese) {
    private static final List<String> SANS = List.of(
            "Microsoft YaHei",
            "PingFang SC",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei");
    private static final List<String> SERIF =
            List.of("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", "STSong", "SimSun");
    private static final String PROBE = "璧山产业生态区云雾缙";

    /** What this machine has. */
    public static ChineseFonts find() {
        try {
            return installed();
        } catch (InternalError e) {
            // The JDK's answer to a machine with no font at all: nothing can be set, and what to install can still be
            // said.
            return new ChineseFonts(Font.SANS_SERIF, Font.SANS_SERIF, false);
        }
    }

    private static ChineseFonts installed() {
        Optional<String> sans = firstInstalled(SANS);
        String family = sans.orElse(Font.SANS_SERIF);
        return new ChineseFonts(family, firstInstalled(SERIF).orElse(family), sans.isPresent());
    }

    /** The package or family to install where {@link #chinese} is false. */
    public static String toInstall() {
        return "fonts-wqy-microhei";
    }

    /** A list for a file that is read elsewhere: the family {@code here} sets in, then others that look alike, then any. */
    public static String families(Lettering.Face face, ChineseFonts here) {
        boolean serif = face == Lettering.Face.SERIF;
        return Stream.of(Stream.of(serif ? here.serif() : here.sans()), (serif ? SERIF : SANS).stream())
                .flatMap(all -> all)
                .distinct()
                .map(family -> "\'" + family + "\'")
                .collect(Collectors.joining(", ", "", serif ? ", serif" : ", sans-serif"));
    }

    private static Optional<String> firstInstalled(List<String> families) {
        return families.stream().filter(ChineseFonts::shows).findFirst();
    }

    private static boolean shows(String family) {
        Font font = new Font(family, Font.PLAIN, 12);
        return font.getFamily(Locale.ENGLISH).equalsIgnoreCase(family) && font.canDisplayUpTo(PROBE) < 0;
    }
}
