package bishan.atlas.data;

import bishan.atlas.style.Theme;
import bishan.atlas.style.Themes;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The themes of a folder: a file each in {@code maps/themes}. The themes of the program are always there, changed by the files of their
 * name; other files are further themes.
 */
public final class ThemeFiles {
    static final String FOLDER = "themes/";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,39}");
    private static final String ENDING = ".json";
    private static final int MOST = 20;

    private final MapsFolder folder;
    private final Problems problems;

    ThemeFiles(MapsFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The ids of the themes that {@code maps} has or changes, beside those of the program; looks at names only. */
    public static List<String> idsIn(Path maps) {
        List<String> ids = new ArrayList<>(Themes.OF_THE_PROGRAM);
        names(maps).stream()
                .map(ThemeFiles::idOf)
                .filter(id -> NAME.matcher(id).matches() && !ids.contains(id))
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    /** The files with a name that a theme may have, as {@code themes/light.json}, in alphabetical order. */
    static List<String> in(Path maps) {
        return names(maps).stream()
                .filter(name -> NAME.matcher(idOf(name)).matches())
                .map(name -> FOLDER + name)
                .toList();
    }

    private static List<String> names(Path maps) {
        try (Stream<Path> files = Files.list(maps.resolve(FOLDER))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // An atlas may do without.
            return List.of();
        }
    }

    private static String idOf(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }

    Themes read(Path maps) {
        List<Theme> themes = new ArrayList<>();
        Themes own = ProgramThemes.get();
        List<String> names = readable(maps);
        for (Theme theme : own.all()) {
            String name = theme.id() + ENDING;
            themes.add(names.contains(name) ? read(name, own).orElse(theme) : theme);
        }
        for (String name : names) {
            if (own.find(idOf(name)).isEmpty()) {
                read(name, own).ifPresent(themes::add);
            }
        }
        return new Themes(themes);
    }

    private List<String> readable(Path maps) {
        if (Links.flaw(maps, maps.resolve(FOLDER)).isPresent()) {
            problems.add(Flaw.FILE_OUTSIDE, folder.label(FOLDER), "", "");
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : names(maps)) {
            if (!NAME.matcher(idOf(name)).matches()) {
                problems.add(Flaw.THEME_NAME, folder.label(FOLDER + name), "", "", name);
            } else if (names.size() == MOST) {
                problems.add(Flaw.THEME_MANY, folder.label(FOLDER + name), "", "", MOST);
                break;
            } else {
                names.add(name);
            }
        }
        return names;
    }

    private Optional<Theme> read(String name, Themes own) {
        Optional<JsonNode> root = folder.read(FOLDER + name);
        return root.flatMap(node -> {
            Reading reading = new Reading(folder.label(FOLDER + name), Ids.UNKNOWN, problems);
            Entry entry = new Entry(reading, "", "", node);
            return ThemeReader.read(entry, idOf(name), Optional.of(own.of(base(entry, idOf(name)))));
        });
    }

    /** The id of the theme that has what the file does not say. */
    private static String base(Entry entry, String id) {
        Optional<String> given =
                entry.has("based_on") ? Choice.of(entry, "based_on", Themes.OF_THE_PROGRAM) : Optional.empty();
        return given.orElse(id);
    }
}
