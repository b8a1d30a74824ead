package bishan.atlas.ui.export;

import bishan.atlas.export.PageFormat;
import bishan.atlas.export.SafeName;
import java.nio.file.Path;
import java.util.Locale;

/** What files are called that are made of a sheet. */
final class FileNames {
    private FileNames() {}

    /** Made of a title: Chinese, spaces and dots stay, what file systems refuse becomes a dash. */
    static String of(String title, String extension) {
        return SafeName.of(title) + "." + extension;
    }

    /** The file as it will be named: the ending of the format is added where it is missing. */
    static Path withEnding(Path file, String extension) {
        String name = file.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith("." + extension);
        return ends ? file : file.resolveSibling(name + "." + extension);
    }

    /** The same file in another format: the ending of a page is changed for that of {@code format}. */
    static Path in(PageFormat format, Path file) {
        String name = file.getFileName().toString();
        String stem = PageFormat.ofName(name)
                .map(old -> name.substring(0, name.length() - old.extension().length() - 1))
                .orElse(name);
        return file.resolveSibling(stem + "." + format.extension());
    }
}
