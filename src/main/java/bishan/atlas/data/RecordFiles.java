package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Context;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.ParkCount;
import bishan.atlas.model.Source;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of records, which have no geometry: sources, zones, transport, parks, projects. */
final class RecordFiles {
    private final MapsFolder folder;
    private final Problems problems;
    private final Optional<JsonNode> sources;
    private final Optional<JsonNode> zones;
    private final Optional<JsonNode> transport;
    private final Optional<JsonNode> parks;
    private final Optional<JsonNode> projects;
    private final ContextFiles context;

    RecordFiles(MapsFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        sources = folder.read("sources.json");
        zones = folder.read("zones.json");
        transport = folder.read("transport.json");
        parks = folder.read("parks.json");
        projects = folder.read("projects.json");
        context = new ContextFiles(folder, problems);
    }

    /** The ids of all records, together with those of the features. */
    Ids ids(Optional<Map<String, String>> features) {
        return new Ids(
                sourceIds(),
                zones.flatMap(root -> FileRecords.ids(root, "zones")),
                recordIds(),
                context.contextAreaIds(),
                otherIds(),
                features);
    }

    /** Every id at whatever depth: figures, points, parts of systems. */
    private Optional<Set<String>> otherIds() {
        if (recordIds().isEmpty()) {
            return Optional.empty();
        }
        return context.otherIds().map(others -> {
            Set<String> ids = new HashSet<>(others);
            Stream.of(zones, transport, parks, projects)
                    .flatMap(Optional::stream)
                    .forEach(root -> ids.addAll(root.findValuesAsText("id")));
            return ids;
        });
    }

    /** Outside checks are sources too. */
    private Optional<Set<String>> sourceIds() {
        return sources.flatMap(root -> FileRecords.ids(root, "sources"))
                .flatMap(ids -> context.outsideCheckIds().map(checks -> {
                    Set<String> all = new HashSet<>(ids);
                    all.addAll(checks);
                    return all;
                }));
    }

    private Optional<Set<String>> recordIds() {
        List<Optional<Set<String>>> files = List.of(
                zones.flatMap(root -> FileRecords.ids(root, "zones")),
                transport.flatMap(root -> FileRecords.ids(root, "records")),
                transport.flatMap(root -> FileRecords.ids(root, "networks")),
                parks.flatMap(root -> FileRecords.ids(root, "parks")),
                projects.flatMap(root -> FileRecords.ids(root, "projects")));
        if (files.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(files.stream().flatMap(ids -> ids.get().stream()).collect(Collectors.toSet()));
    }

    /** @param drawn the features that were loaded */
    Atlas.Records read(Ids ids, Set<String> drawn) {
        TransportReader transportReader = new TransportReader(drawn);
        List<Source> known = new ArrayList<>(each(sources, "sources.json", "sources", ids, SourceReader::read));
        known.addAll(context.outsideChecksAsSources(ids));
        Atlas.Records mapped = new Atlas.Records(
                known,
                each(zones, "zones.json", "zones", ids, ZoneReader::read),
                each(projects, "projects.json", "projects", ids, ProjectReader::read),
                each(transport, "transport.json", "records", ids, transportReader::read),
                each(transport, "transport.json", "networks", ids, TransportReader::network),
                each(parks, "parks.json", "parks", ids, ParkReader::park),
                counts(ids),
                Context.NONE);
        Atlas.Records all = mapped.with(context.read(ids, mapped, cross(ids), named(ids)));
        new DerivationCheck(problems, all, folder.label("derived.json"))
                .check(all.context().derivations());
        return all;
    }

    /** What the records of the mapped kinds carry beside their own facts. */
    private CrossReader cross(Ids ids) {
        CrossReader cross = new CrossReader();
        gather(cross, zones, "zones.json", "zones", ids);
        gather(cross, projects, "projects.json", "projects", ids);
        gather(cross, transport, "transport.json", "records", ids);
        gather(cross, transport, "transport.json", "networks", ids);
        gather(cross, parks, "parks.json", "parks", ids);
        return cross;
    }

    private List<NetworkTarget.Named> named(Ids ids) {
        Reading reading = new Reading(folder.label("transport.json"), ids, problems);
        return transport.stream()
                .flatMap(root -> TransportReader.named(new Entry(reading, "", "", root)).stream())
                .toList();
    }

    private void gather(CrossReader cross, Optional<JsonNode> root, String file, String list, Ids ids) {
        // The ids were judged when the records were read: here the list is only walked.
        Reading reading = new Reading(folder.label(file), ids, problems);
        root.stream()
                .flatMap(r -> FileRecords.unjudged(reading, r, list).stream())
                .forEach(cross::read);
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
