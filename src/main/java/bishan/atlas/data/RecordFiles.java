package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.ParkCount;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files of records, which have no geometry: sources, zones, transport, parks, projects. */
final class RecordFiles {
    private final MapsFolder folder;
    private final Problems problems;
    private final Optional<JsonNode> sources;
    private final Optional<JsonNode> zones;
    private final Optional<JsonNode> transport;
    private final Optional<JsonNode> parks;
    private final Optional<JsonNode> projects;
    private final Optional<JsonNode> contextAreas;

    RecordFiles(MapsFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        sources = folder.read("sources.json");
        zones = folder.read("zones.json");
        transport = folder.read("transport.json");
        parks = folder.read("parks.json");
        projects = folder.read("projects.json");
        contextAreas = folder.has("context_areas.json") ? folder.read("context_areas.json") : Optional.empty();
    }

    /** The ids of all records, together with those of the features. */
    Ids ids(Optional<Map<String, String>> features) {
        return new Ids(
                sources.map(root -> FileRecords.ids(root, "sources")),
                zones.map(root -> FileRecords.ids(root, "zones")),
                recordIds(),
                contextAreas.map(root -> FileRecords.ids(root, "context_areas")),
                features);
    }

    private Optional<Set<String>> recordIds() {
        if (zones.isEmpty() || transport.isEmpty() || parks.isEmpty() || projects.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>(FileRecords.ids(zones.get(), "zones"));
        ids.addAll(FileRecords.ids(transport.get(), "records"));
        ids.addAll(FileRecords.ids(parks.get(), "parks"));
        ids.addAll(FileRecords.ids(projects.get(), "projects"));
        return Optional.of(ids);
    }

    /** @param drawn the features that were loaded */
    Atlas.Records read(Ids ids, Set<String> drawn) {
        TransportReader transportReader = new TransportReader(drawn);
        return new Atlas.Records(
                each(sources, "sources.json", "sources", ids, SourceReader::read),
                each(zones, "zones.json", "zones", ids, ZoneReader::read),
                each(projects, "projects.json", "projects", ids, ProjectReader::read),
                each(transport, "transport.json", "records", ids, transportReader::read),
                each(transport, "transport.json", "networks", ids, TransportReader::network),
                each(parks, "parks.json", "parks", ids, ParkReader::park),
                counts(ids));
    }

    private <T> List<T> each(
            Optional<JsonNode> root, String file, String list, Ids ids, Function<Entry, Optional<T>> reader) {
        Reading reading = new Reading(folder.label(file), ids, problems);
        return root.stream()
                .flatMap(r -> FileRecords.of(reading, r, list).stream())
                .flatMap(entry -> reader.apply(entry).stream())
                .toList();
    }

    private List<ParkCount> counts(Ids ids) {
        Reading reading = new Reading(folder.label("parks.json"), ids, problems);
        return parks.stream()
                .flatMap(root -> new Entry(reading, "", "", root).entries("counts").stream())
                .flatMap(entry -> ParkReader.count(entry).stream())
                .toList();
    }
}
