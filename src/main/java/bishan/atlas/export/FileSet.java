package bishan.atlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that appear together or not at all: each is written beside its target under a name of its own, and only when all of them are
 * on the disk do they take their places. Closing removes whatever did not.
 */
final class FileSet implements AutoCloseable {
    private final Map<Path, Path> staged = new LinkedHashMap<>();

    /** Writes the bytes of one file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes {@code content} to a temporary file beside {@code target} and gives its path. */
    Path stage(Path target, Content content) throws ExportFailure {
        refuse(target);
        Path temporary = temporary(target);
        staged.put(target, temporary);
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw failure(e, target);
        }
        return temporary;
    }

    /** Puts every staged file in its place. What was replaced is put back when a later one cannot take its place. */
    void commit() throws ExportFailure {
        Map<Path, Optional<Path>> replaced = new LinkedHashMap<>();
        Path last = null;
        try {
            int left = staged.size();
            for (Map.Entry<Path, Path> entry : staged.entrySet()) {
                last = entry.getKey();
                // After the last one nothing can fail: it takes its place in one step, and no old file is out of it.
                if (--left > 0) {
                    replaced.put(last, setAside(last));
                }
                move(entry.getValue(), last);
            }
            staged.clear();
        } catch (IOException e) {
            putBack(replaced);
            throw failure(e, last);
        }
        replaced.values().forEach(old -> old.ifPresent(FileSet::remove));
    }

    @Override
    public void close() {
        staged.values().forEach(FileSet::remove);
    }

    private static void refuse(Path target) throws ExportFailure {
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw new ExportFailure("folder.missing", folder.toString());
        }
        if (Files.isDirectory(target)) {
            throw new ExportFailure("target.directory", target.toString());
        }
        if (!Files.isWritable(folder) || Files.exists(target) && !Files.isWritable(target)) {
            throw new ExportFailure("folder.readonly", target.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves what stands at {@code target} out of the way, and says where to. */
    private static Optional<Path> setAside(Path target) throws IOException {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        Path old = temporary(target);
        move(target, old);
        return Optional.of(old);
    }

    private static Path temporary(Path target) {
        return target.resolveSibling(".bishan-" + UUID.randomUUID() + ".tmp");
    }

    private static void putBack(Map<Path, Optional<Path>> replaced) {
        replaced.forEach((path, old) -> {
            try {
                if (old.isPresent()) {
                    move(old.get(), path);
                } else {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                // The failure that brought us here is the one to report.
            }
        });
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // Left over on a disk that no longer answers; the export has already failed for that reason.
        }
    }

    private static ExportFailure failure(IOException e, Path target) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        if (e instanceof ExportCancelled) {
            return ExportFailure.cancelled(e);
        }
        String words = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (words.contains("used by another process") || words.contains("另一个程序")) {
            return new ExportFailure(e, "target.busy", target.toString());
        }
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return new ExportFailure(e, "disk.full", target.toString());
        }
        if (words.contains("name too long")) {
            return new ExportFailure(e, "name.long", target.getFileName().toString());
        }
        if (e instanceof AccessDeniedException || words.contains("read-only")) {
            return new ExportFailure(e, "folder.readonly", target.toString());
        }
        return new ExportFailure(e, "write.failed", target.toString(), String.valueOf(reason));
    }
}
