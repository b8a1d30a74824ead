package bishan.atlas.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The files of one folder, each read whole; no name leads out of the folder. */
final class MapsFolder {
    /** Larger files are refused: 32 MB. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    /** All files of the folder together. */
    static final int MAX_FOLDER_BYTES = 2 * MAX_BYTES;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final Problems problems;
    private final JsonText json;
    private int bytesLeft = MAX_FOLDER_BYTES;

    MapsFolder(Path path, Problems problems) {
        this.path = path;
        this.problems = problems;
        this.json = new JsonText(problems);
    }

    /** The file as messages name it: {@code maps/zones.json}. */
    String label(String file) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return (name == null ? "" : name) + "/" + file;
    }

    boolean exists() {
        if (Files.isDirectory(path)) {
            return true;
        }
        problems.add(Flaw.FOLDER_MISSING, label(""), "", "", path.toString());
        return false;
    }

    /** In bytes; 0 where that cannot be told. */
    long size(String file) {
        try {
            return Files.size(path.resolve(file));
        } catch (IOException e) {
            // Reading it says what is wrong.
            return 0;
        }
    }

    boolean has(String file) {
        return Files.exists(path.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** The JSON object in {@code file}, or empty with the reason reported. */
    Optional<JsonNode> read(String file) {
        return text(file).flatMap(text -> json.read(label(file), text));
    }

    /** The text of {@code file}, or empty with the reason reported. */
    Optional<String> text(String file) {
        Path place = path.resolve(file);
        Optional<Flaw> link = Links.flaw(path, place);
        if (link.isPresent()) {
            problems.add(link.get(), label(file), "", "");
            return Optional.empty();
        }
        if (Files.notExists(place)) {
            problems.add(Flaw.FILE_MISSING, label(file), "", "");
            return Optional.empty();
        }
        return bytes(file, place).flatMap(bytes -> text(file, bytes));
    }

    private Optional<byte[]> bytes(String file, Path place) {
        if (!Files.isRegularFile(place)) {
            problems.add(Flaw.FILE_UNREADABLE, label(file), "", "");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(place)) {
            // The size, so that nothing is read in vain; the bytes all the same, for a file may grow meanwhile.
            int most = Math.min(MAX_BYTES, bytesLeft);
            long size = Files.size(place);
            byte[] bytes = size > most ? new byte[0] : in.readNBytes(most + 1);
            if (Math.max(size, bytes.length) <= most) {
                bytesLeft -= bytes.length;
                return Optional.of(bytes);
            }
            boolean alone = Math.max(size, bytes.length) > MAX_BYTES;
            int limit = alone ? MAX_BYTES : MAX_FOLDER_BYTES;
            problems.add(alone ? Flaw.FILE_LARGE : Flaw.FOLDER_LARGE, label(file), "", "", limit / 1024 / 1024);
            return Optional.empty();
        } catch (IOException e) {
            problems.add(Flaw.FILE_UNREADABLE, label(file), "", "");
            return Optional.empty();
        }
    }

    private Optional<String> text(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            problems.addAt(line, Flaw.FILE_ENCODING, label(file), "", "", line);
            return Optional.empty();
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }
}
