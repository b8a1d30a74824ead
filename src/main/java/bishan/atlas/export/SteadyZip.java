package bishan.atlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The same workbook without the clock in it. The library writes the moment of making into the properties and offers no way to set it,
 * so it is taken out here and the times of the entries are fixed: the same table then gives the same bytes.
 */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    /** Any moment will do; the first of all, of 1980, would be written with the time zone beside it. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SteadyZip() {}

    /** Goes by way of a file: the library's ZIP has its sizes only in the directory at its end, where a stream does not look. */
    static byte[] of(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("bishan-", ".zip");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return of(zip);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static byte[] of(ZipFile zip) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(steady)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ALWAYS);
                out.putNextEntry(copy);
                out.write(content(entry.getName(), zip.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        }
        return steady.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes) {
        return name.equals(PROPERTIES)
                ? new String(bytes, StandardCharsets.UTF_8).replaceAll(MADE, "").getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
