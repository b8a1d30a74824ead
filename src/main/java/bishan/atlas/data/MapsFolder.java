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
import java.nio.file.Path;
import java.util.Optional;

/** The files of one folder, each read whole; no name leads out of the folder. */
final class MapsFolder {
    /** Larger files are refused: 64 MB. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final Problems problems;
    private final JsonText json;

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

    boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    /** True for a plain file name; a path, absolute or relative, could lead elsewhere. */
    static boolean isPlainName(String file) {
        return !file.isBlank()
                && !file.equals(".")
                && !file.equals("..")
                && file.chars().noneMatch(c -> c < ' ' || "/\\:*?\"<>|".indexOf(c) >= 0);
    }

    /** The JSON object in {@code file}, or empty with the reason reported. */
    Optional<JsonNode> read(String file) {
        return text(file).flatMap(text -> json.read(label(file), text));
    }

    /** The text of {@code file}, or empty with the reason reported. */
    Optional<String> text(String file) {
        Path place = path.resolve(file);
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
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length <= MAX_BYTES) {
                return Optional.of(bytes);
            }
            problems.add(Flaw.FILE_LARGE, label(file), "", "", MAX_BYTES / 1024 / 1024);
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
