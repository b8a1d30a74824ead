package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the documents say of a transport line, station, tunnel or airport; {@code featureIds} is empty where no course is known. */
public record TransportRecord(
        String id, Bilingual name, List<String> aliases, String kind, Ties ties, Project.History history) {

    /** Where it is and what it belongs to. */
    public record Ties(boolean inDistrict, List<String> featureIds, Optional<Bilingual> place, List<Link> zoneLinks) {
        public Ties {
            featureIds = List.copyOf(featureIds);
            Objects.requireNonNull(place, "place");
            zoneLinks = List.copyOf(zoneLinks);
        }
    }

    public TransportRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(history, "history");
    }
}
