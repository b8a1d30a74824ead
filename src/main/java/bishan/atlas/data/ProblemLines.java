package bishan.atlas.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the lines of problems. The readers do not keep lines, which would cost time and memory at every start; so the files in which
 * something is wrong are read once more.
 */
final class ProblemLines {
    /** In a larger file a line number does not help, and to find it takes as long as all the rest. */
    private static final long MAX_BYTES = 4_000_000;

    private final MapsFolder folder;
    private final JsonText json = new JsonText(new Problems());

    private ProblemLines(Path folder) {
        // What cannot be read is reported already.
        this.folder = new MapsFolder(folder, new Problems());
    }

    /** {@code problems} in the same order, each with its line where that can be found. */
    static List<Problem> added(Path folder, List<Problem> problems) {
        ProblemLines lines = new ProblemLines(folder);
        List<Problem> all = new ArrayList<>(problems);
        Map<String, List<Integer>> byFile = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).line() == 0) {
                byFile.computeIfAbsent(all.get(i).file(), file -> new ArrayList<>())
                        .add(i);
            }
        }
        byFile.forEach((file, places) -> lines.find(file, places, all));
        return List.copyOf(all);
    }

    /** @param places which of {@code all} stand in {@code file} */
    private void find(String file, List<Integer> places, List<Problem> all) {
        String name = file.substring(file.indexOf('/') + 1);
        boolean plain = FileName.isPlain(name.replaceFirst("^" + ThemeFiles.FOLDER, ""))
                && folder.has(name)
                && folder.size(name) <= MAX_BYTES;
        Optional<String> text = plain ? folder.text(name) : Optional.empty();
        text.flatMap(read -> json.read(file, read))
                .filter(MapsFiles::isBearable)
                .ifPresent(root -> {
                    List<String> pointers = new FilePlaces(Spot.root(file, root))
                            .pointers(places.stream().map(all::get).toList());
                    LineNumbers numbers = LineNumbers.of(text.get(), pointers);
                    for (int i = 0; i < pointers.size(); i++) {
                        int place = places.get(i);
                        all.set(place, all.get(place).atLine(numbers.line(pointers.get(i))));
                    }
                });
    }
}
