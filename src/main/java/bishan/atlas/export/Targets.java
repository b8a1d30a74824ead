package bishan.atlas.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The picture and its side files, all with the same stem: {@code 2013.08.16 图.png}, {@code .pgw}, {@code .prj}. */
record Targets(Path png, Path world, Path grid) {
    private static final String PNG = ".png";

    /** A name that does not end in {@code .png} is a stem as a whole, dots and all. */
    static Targets of(Path target) throws ExportFailure {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new ExportFailure("target.directory", target.toString());
        }
        String name = absolute.getFileName().toString();
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(PNG) && name.length() > PNG.length();
        String stem = named ? name.substring(0, name.length() - PNG.length()) : name;
        try {
            return new Targets(
                    absolute.resolveSibling(named ? name : stem + PNG),
                    absolute.resolveSibling(stem + ".pgw"),
                    absolute.resolveSibling(stem + ".prj"));
        } catch (InvalidPathException e) {
            throw new ExportFailure(e, "name.bad", name);
        }
    }

    List<Path> all() {
        return List.of(png, world, grid);
    }
}
