package bishan.atlas.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a table to a file; on failure nothing was written and what stood there before still stands. Never on the JavaFX thread. */
public final class TableExport {
    private TableExport() {}

    /** What a table is as text, for the formats that are text. */
    public static String text(Table table, TableFormat format) {
        return switch (format) {
            case CSV -> CsvWriter.text(table);
            case JSON -> JsonWriter.text(table);
            case XLSX -> throw new IllegalArgumentException("a workbook is not text");
        };
    }

    /** Writes {@code table} and gives the file, as {@link #file} names it. */
    public static Path write(Table table, TableFormat format, Path target) throws ExportFailure {
        Path file = file(target, format);
        byte[] bytes = bytes(table, format, file);
        try (FileSet files = new FileSet()) {
            files.stage(file, out -> out.write(bytes));
            files.commit();
        }
        return file;
    }

    /** The file meant by {@code target}: a name that does not end like the format is a stem as a whole, dots and all. */
    public static Path file(Path target, TableFormat format) throws ExportFailure {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new ExportFailure("target.directory", target.toString());
        }
        String name = absolute.getFileName().toString();
        String end = "." + format.id();
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(end) && name.length() > end.length();
        try {
            return named ? absolute : absolute.resolveSibling(name + end);
        } catch (InvalidPathException e) {
            throw new ExportFailure(e, "name.bad", name);
        }
    }

    private static byte[] bytes(Table table, TableFormat format, Path file) throws ExportFailure {
        if (format.isText()) {
            return text(table, format).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return XlsxWriter.bytes(table);
        } catch (IOException e) {
            throw new ExportFailure(e, "write.failed", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
