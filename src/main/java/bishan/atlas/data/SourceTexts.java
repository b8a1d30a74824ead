package bishan.atlas.data;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of the sources, by the id of the source, line by line. A text that is missing is reported once, at its source. */
final class SourceTexts {
    private final MapsFolder folder;
    private final MapsFiles files;
    private final Findings findings;
    private final Map<String, Optional<List<String>>> read = new HashMap<>();

    /** @param path the folder that holds the texts */
    SourceTexts(Path path, MapsFiles files, Findings findings) {
        this.folder = new MapsFolder(path, new Problems());
        this.files = files;
        this.findings = findings;
    }

    /** Reports {@code path} and answers empty where it is no folder. */
    static Optional<SourceTexts> in(Path path, MapsFiles files, Findings findings) {
        if (Files.isDirectory(path)) {
            return Optional.of(new SourceTexts(path, files, findings));
        }
        findings.add(Flaw.EVIDENCE_FOLDER, Spot.root("--sources", MissingNode.getInstance()), path.toString());
        return Optional.empty();
    }

    Optional<List<String>> lines(String source) {
        return read.computeIfAbsent(source, this::read);
    }

    private Optional<List<String>> read(String id) {
        Optional<Spot> source = files.root("sources.json").stream()
                .flatMap(root -> root.member("sources").elements())
                .filter(each -> each.text("id").equals(id))
                .findFirst();
        if (source.isEmpty()) {
            // A source that is not there is reported where it is named.
            return Optional.empty();
        }
        Spot file = source.get().member("file");
        String name = file.node().asText("").strip();
        if (name.isEmpty()) {
            findings.add(Flaw.EVIDENCE_UNNAMED, file, id);
            return Optional.empty();
        }
        Optional<String> text = FileName.isPlain(name) ? folder.text(name) : Optional.empty();
        if (text.isEmpty()) {
            findings.add(Flaw.EVIDENCE_FILE, file, id, name);
        }
        return text.map(all -> Arrays.asList(all.split("\n", -1)));
    }
}
