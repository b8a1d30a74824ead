package bishan.atlas.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The page and its side files, all with the same stem: {@code 2013.08.16 图.png}, {@code .pgw}, {@code .prj}, {@code .png.aux.xml}. Only a PNG has side files:
 * a PDF carries its place in itself.
 */
record Targets(Path page, List<Path> beside) {
    Targets {
        beside = List.copyOf(beside);
    }

    /** A name that does not end as {@code format} does is a stem as a whole, dots and all. */
    static Targets of(PageFormat format, Path target) throws ExportFailure {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new ExportFailure("target.directory", target.toString());
        }
        String name = absolute.getFileName().toString();
        boolean named = PageFormat.ofName(name).filter(format::equals).isPresent();
        String ending = "." + format.extension();
        String stem = named ? name.substring(0, name.length() - ending.length()) : name;
        try {
            Path page = absolute.resolveSibling(named ? name : stem + ending);
            return format == PageFormat.PNG
                    ? new Targets(
                            page,
                            List.of(
                                    absolute.resolveSibling(stem + ".pgw"),
                                    absolute.resolveSibling(stem + ".prj"),
                                    absolute.resolveSibling(page.getFileName() + ".aux.xml")))
                    : new Targets(page, List.of());
        } catch (InvalidPathException e) {
            throw new ExportFailure(e, "name.bad", name);
        }
    }

    List<Path> all() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(page), beside.stream())
                .toList();
    }
}
