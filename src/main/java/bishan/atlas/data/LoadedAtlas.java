package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.PartialDate;
import bishan.atlas.style.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What could be read of a folder, and what could not.
 *
 * @param files the file of each feature, as messages name it, by feature id
 * @param folder where it was read from; empty for an atlas that was not read from files
 * @param themes the colours its map can be shown in
 */
public record LoadedAtlas(
        Atlas atlas, LoadReport report, Map<String, String> files, Optional<Path> folder, Themes themes) {
    public LoadedAtlas {
        Objects.requireNonNull(atlas, "atlas");
        Objects.requireNonNull(report, "report");
        files = Map.copyOf(files);
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(themes, "themes");
    }

    /** An atlas that was not read from files. */
    public LoadedAtlas(Atlas atlas, LoadReport report) {
        this(atlas, report, Map.of(), Optional.empty(), ProgramThemes.get());
    }

    /** The same atlas with {@code problems}, each with its line where that can be found, for its report. */
    LoadedAtlas reporting(List<Problem> problems) {
        List<Problem> placed = problems.isEmpty()
                ? problems
                : folder.map(path -> ProblemLines.added(path, problems)).orElse(problems);
        return new LoadedAtlas(atlas, new LoadReport(placed), files, folder, themes);
    }

    /** What was surely known by the end of {@code date}; what was wrong in the files is wrong all the same. */
    public LoadedAtlas asOf(PartialDate date) {
        return new LoadedAtlas(atlas.asOf(date), report, files, folder, themes);
    }

    /** The file a feature stands in, as messages name it; empty where that is not known. */
    public String fileOf(String featureId) {
        return files.getOrDefault(featureId, "");
    }
}
