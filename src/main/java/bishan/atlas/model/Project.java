package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A project, platform, firm or scheme that the documents name. */
public record Project(String id, Bilingual name, Bilingual kind, Ties ties, History history) {

    /** Where it belongs: links to zones, words on its place, the context area. */
    public record Ties(List<ZoneLink> zoneLinks, Optional<Bilingual> place, Optional<String> contextArea) {
        public Ties {
            zoneLinks = List.copyOf(zoneLinks);
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(contextArea, "contextArea");
        }
    }

    /** What is said of it: states by source and date, numbers, notes, and the sources that name it. */
    public record History(
            List<StatusEntry> statuses, List<Figure> figures, List<Statement> notes, List<String> sourceIds) {
        public History {
            statuses = List.copyOf(statuses);
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

    /** The latest state any source gives. */
    public Optional<StatusEntry> latestStatus() {
        return history.statuses().stream().max(StatusEntry::compareTo);
    }

    /** The link to a zone, if there is one. */
    public Optional<ZoneLink> linkTo(String zoneId) {
        return ties.zoneLinks().stream()
                .filter(link -> link.zoneId().equals(zoneId))
                .findFirst();
    }
}
