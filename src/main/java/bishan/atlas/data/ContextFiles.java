package bishan.atlas.data;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Context;
import bishan.atlas.model.CrossReferences;
import bishan.atlas.model.Figure;
import bishan.atlas.model.NetworkTarget;
import bishan.atlas.model.Source;
import bishan.atlas.model.Subject;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files an atlas may do without: subjects of each kind, systems, indicators, worked-out values, contradictions. */
final class ContextFiles {
    private static final String STRUCTURES = "structures";
    private static final String INDICATORS = "indicators";
    private static final String DERIVED = "derived";
    private static final String CONTRADICTIONS = "contradictions";

    private final MapsFolder folder;
    private final Problems problems;
    private final Map<String, JsonNode> roots = new LinkedHashMap<>();
    private final boolean whole;

    ContextFiles(MapsFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        boolean allRead = true;
        for (String name : names()) {
            String file = name + ".json";
            if (folder.has(file)) {
                Optional<JsonNode> root = folder.read(file);
                root.ifPresent(r -> roots.put(name, r));
                allRead &= root.filter(r -> idsIn(name, r)).isPresent();
            }
        }
        whole = allRead;
    }

    /** Whether everything in the lists of a file has its id. */
    private static boolean idsIn(String name, JsonNode root) {
        List<String> lists = name.equals(INDICATORS) ? List.of("topics", "series") : List.of(name);
        return lists.stream().allMatch(list -> FileRecords.ids(root, list).isPresent());
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Subject.Kind kind : Subject.Kind.values()) {
            names.add(kind.list());
        }
        names.addAll(List.of(STRUCTURES, INDICATORS, DERIVED, CONTRADICTIONS));
        return names;
    }

    Optional<Set<String>> contextAreaIds() {
        String list = Subject.Kind.CONTEXT_AREA.list();
        return Optional.ofNullable(roots.get(list)).flatMap(root -> FileRecords.ids(root, list));
    }

    /** Empty (Optional) where there are such checks and not all of them could be read. */
    Optional<Set<String>> outsideCheckIds() {
        String list = Subject.Kind.OUTSIDE_CHECK.list();
        if (roots.containsKey(list)) {
            return FileRecords.ids(roots.get(list), list);
        }
        return folder.has(list + ".json") ? Optional.empty() : Optional.of(Set.of());
    }

    /** Every id in these files, at whatever depth; empty (Optional) where one could not be read. */
    Optional<Set<String>> otherIds() {
        if (!whole) {
            return Optional.empty();
        }
        Set<String> ids = new HashSet<>();
        roots.values().forEach(root -> ids.addAll(root.findValuesAsText("id")));
        return Optional.of(ids);
    }

    List<Source> outsideChecksAsSources(Ids ids) {
        String list = Subject.Kind.OUTSIDE_CHECK.list();
        return unjudged(list, list, ids).stream()
                .flatMap(entry -> SubjectReader.source(entry).stream())
                .toList();
    }

    /** @param mapped the records of the mapped kinds, whose figures the points of indicators may refer to */
    Context read(Ids ids, Atlas.Records mapped, CrossReader cross, List<NetworkTarget.Named> named) {
        List<Subject> subjects = new ArrayList<>();
        for (Subject.Kind kind : Subject.Kind.values()) {
            subjects.addAll(each(kind.list(), kind.list(), ids, entry -> SubjectReader.read(entry, kind)));
        }
        Map<String, Figure> figures = Stream.concat(
                        mapped.numbers(), subjects.stream().flatMap(subject -> subject.figures().stream()))
                .collect(Collectors.toMap(Figure::id, figure -> figure, (first, second) -> first));
        IndicatorReader indicators = new IndicatorReader(figures);
        return new Context(
                subjects,
                each(STRUCTURES, STRUCTURES, ids, StructureReader::read),
                new Context.Indicators(
                        each(INDICATORS, "topics", ids, IndicatorReader::topic),
                        each(INDICATORS, "series", ids, indicators::series)),
                each(DERIVED, DERIVED, ids, DerivationReader::read),
                each(CONTRADICTIONS, CONTRADICTIONS, ids, ContradictionReader::read),
                references(cross, ids),
                named);
    }

    private CrossReferences references(CrossReader cross, Ids ids) {
        roots.keySet().forEach(name -> {
            String list = name.equals(INDICATORS) ? "series" : name;
            unjudged(name, list, ids).forEach(cross::read);
        });
        return cross.references();
    }

    private <T> List<T> each(String name, String list, Ids ids, Function<Entry, Optional<T>> reader) {
        if (!roots.containsKey(name)) {
            return List.of();
        }
        return FileRecords.of(reading(name, ids), roots.get(name), list).stream()
                .flatMap(entry -> reader.apply(entry).stream())
                .toList();
    }

    private List<Entry> unjudged(String name, String list, Ids ids) {
        return roots.containsKey(name) ? FileRecords.unjudged(reading(name, ids), roots.get(name), list) : List.of();
    }

    private Reading reading(String name, Ids ids) {
        return new Reading(folder.label(name + ".json"), ids, problems);
    }
}
