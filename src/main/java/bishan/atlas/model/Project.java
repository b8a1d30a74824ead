package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A project, platform, firm or scheme that the documents name. */
public record Project(String id, Bilingual name, Bilingual kind, Ties ties, History history) {

    /** Where it belongs: links to zones, words on its place, the context area. */
    public record Ties(List<Link> zoneLinks, Optional<Bilingual> place, Optional<Link> contextArea) {
        public Ties {
            zoneLinks = List.copyOf(zoneLinks);
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(contextArea, "contextArea");
        }
    }

    /** What is said of it: states by source and date, numbers, notes, and the sources that name it. */
    public record History(
            StatusHistory statuses, List<Figure> figures, List<Fact<Bilingual>> notes, List<String> sourceIds) {
        public History {
            Objects.requireNonNull(statuses, "statuses");
            figures = List.copyOf(figures);
            notes = List.copyOf(notes);
            sourceIds = List.copyOf(sourceIds);
        }
    }

    public Project {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(history, "history");
    }

    /** The link to a zone, if there is one. */
    public Optional<Link> linkTo(String zoneId) {
        return ties.zoneLinks().stream()
                .filter(link -> link.targetId().equals(zoneId))
                .findFirst();
    }
}
