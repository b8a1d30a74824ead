package bishan.atlas.cli;

import bishan.atlas.app.OpenAtlas;
import bishan.atlas.data.AtlasCheck;
import bishan.atlas.data.AtlasReader;
import bishan.atlas.data.LoadedAtlas;
import bishan.atlas.model.Language;
import bishan.atlas.text.ChineseFonts;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that may stand before or after every command. */
final class CommonOptions {
    /** The system property that names the folder when no option does; a packaged atlas sets it. */
    static final String MAPS_PROPERTY = "atlas.maps";

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh|en")
    private String lang;

    @Option(names = "--maps", descriptionKey = "maps", paramLabel = "DIR")
    private Path maps;

    @Option(
            names = {"-h", "--help"},
            descriptionKey = "help",
            usageHelp = true)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            descriptionKey = "version",
            versionHelp = true)
    private boolean version;

    /** The language, the one given here or else before the command. */
    Language language(CommonOptions before) {
        String tag = lang != null ? lang : before.lang;
        return tag == null ? Language.ZH : parse(tag);
    }

    Path maps(CommonOptions before) {
        Path folder = maps != null ? maps : before.maps;
        return folder != null ? folder : Path.of(System.getProperty(MAPS_PROPERTY, "maps"));
    }

    static Language parse(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new WrongUsage("usage.lang", tag);
        };
    }

    static LoadedAtlas read(Path folder) {
        return AtlasCheck.checked(new AtlasReader().read(folder));
    }

    static OpenAtlas open(LoadedAtlas loaded) {
        return new OpenAtlas(loaded, ChineseFonts.find());
    }
}
