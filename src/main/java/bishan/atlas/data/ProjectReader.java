package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Project;
import java.util.List;
import java.util.Optional;

/** Reads one project of {@code projects.json}. */
final class ProjectReader {
    private ProjectReader() {}

    static Optional<Project> read(Entry entry) {
        Optional<Bilingual> name = entry.neededWords("name_");
        Optional<Bilingual> kind = entry.neededWords("kind_");
        Project.Ties ties = new Project.Ties(Parts.zoneLinks(entry), entry.words("place_"), Parts.contextArea(entry));
        Optional<List<String>> sources = entry.sources("sources");
        Project.History history = Parts.history(entry, sources.orElse(List.of()));
        if (name.isEmpty() || kind.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Project(entry.item(), name.get(), kind.get(), ties, history));
    }
}
