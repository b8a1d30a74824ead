package bishan.atlas.app.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list at the left: the documents in order of time, the systems, the contradictions, the other records. */
public record DocumentIndex(List<Entry> documents, List<Row> structures, Row contradictions, List<Row> records) {
    public DocumentIndex {
        documents = List.copyOf(documents);
        structures = List.copyOf(structures);
        records = List.copyOf(records);
    }

    /** A document: its id is the key of its page. */
    public record Entry(String key, String date, String title, String span, String counts) {}

    /** Another page, with how many things are on it. */
    public record Row(String key, String title, String count) {}

    /** What the page of {@code key} is called. */
    public String titleOf(String key) {
        Stream<Row> rows =
                Stream.of(structures, List.of(contradictions), records).flatMap(List::stream);
        return Stream.concat(
                        documents.stream().filter(e -> e.key().equals(key)).map(e -> key + "  " + e.title()),
                        rows.filter(row -> row.key().equals(key)).map(row -> row.title() + "  " + row.count()))
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    /** The keys of all pages in their order. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        documents.forEach(entry -> keys.add(entry.key()));
        structures.forEach(row -> keys.add(row.key()));
        keys.add(contradictions.key());
        records.forEach(row -> keys.add(row.key()));
        return List.copyOf(keys);
    }
}
