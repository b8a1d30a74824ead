package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import java.util.Map;
import java.util.Objects;

/**
 * What could be read of a folder, and what could not.
 *
 * @param files the file of each feature, as messages name it, by feature id
 */
public record LoadedAtlas(Atlas atlas, LoadReport report, Map<String, String> files) {
    public LoadedAtlas {
        Objects.requireNonNull(atlas, "atlas");
        Objects.requireNonNull(report, "report");
        files = Map.copyOf(files);
    }

    /** An atlas that was not read from files. */
    public LoadedAtlas(Atlas atlas, LoadReport report) {
        this(atlas, report, Map.of());
    }

    /** The file a feature stands in, as messages name it; empty where that is not known. */
    public String fileOf(String featureId) {
        return files.getOrDefault(featureId, "");
    }
}
