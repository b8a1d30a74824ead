package bishan.atlas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One of the eight industrial ecological zones as the documents describe it; its outline is the map feature of the same id. */
public record Zone(
        String id,
        Bilingual name,
        Bilingual shortName,
        List<Figure> plannedAreas,
        Fact<Bilingual> region,
        Content content) {

    /** What the documents say a zone is for, what happened to it, and what it must not be confused with. */
    public record Content(
            List<Fact<Bilingual>> industries,
            List<Fact<Bilingual>> functions,
            List<Fact<Bilingual>> inferredIndustries,
            List<Milestone> milestones,
            Optional<Bilingual> lastWord,
            List<Fact<Bilingual>> cautions,
            Siting siting) {
        public Content {
            industries = List.copyOf(industries);
            functions = List.copyOf(functions);
            inferredIndustries = List.copyOf(inferredIndustries);
            milestones = List.copyOf(milestones);
            Objects.requireNonNull(lastWord, "lastWord");
            cautions = List.copyOf(cautions);
            Objects.requireNonNull(siting, "siting");
        }
    }

    /**
     * The documents' words on where a zone lies and on what is to be done with it: 建, 规划建设.
     *
     * @param words of direction, and the towns and mountains named with it
     */
    public record Siting(List<Fact<Bilingual>> words, Optional<Fact<Bilingual>> wording) {
        public static final Siting NONE = new Siting(List.of(), Optional.empty());

        public Siting {
            words = List.copyOf(words);
            Objects.requireNonNull(wording, "wording");
        }
    }

    public Zone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        plannedAreas = List.copyOf(plannedAreas);
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(content, "content");
        if (plannedAreas.isEmpty()) {
            throw new IllegalArgumentException("zone " + id + " needs a planned area");
        }
    }

    /** The planned area, km2, as first printed. */
    public double plannedKm2() {
        return plannedAreas.get(0).quantity().in(Unit.KM2);
    }

    /** The zone's number 1-8, as set on the map and on the function keys. */
    public int number() {
        return Integer.parseInt(id.substring(1));
    }
}
