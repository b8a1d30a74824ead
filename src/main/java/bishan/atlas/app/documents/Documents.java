package bishan.atlas.app.documents;

import bishan.atlas.app.documents.DocumentIndex.Entry;
import bishan.atlas.app.documents.DocumentIndex.Row;
import bishan.atlas.app.documents.Told.Kind;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Language;
import bishan.atlas.model.Source;
import bishan.atlas.model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents view of one atlas in one language: its index and its pages by key. Immutable; any thread. */
public final class Documents {
    /** The key of the page of contradictions. */
    public static final String CONTRADICTIONS = "contradictions";

    private final Desk desk;

    public Documents(Atlas atlas, Language language) {
        desk = Desk.of(atlas, language);
    }

    public DocumentIndex index() {
        List<Row> structures = desk.atlas().records().context().structures().stream()
                .map(s -> new Row(s.id(), desk.reading().in(s.name()), ""))
                .toList();
        String doubts =
                String.valueOf(desk.atlas().records().context().contradictions().size());
        List<Row> lists = Stream.of(Shelf.values())
                .map(shelf -> new RecordLists(desk).of(shelf))
                .map(list -> new Row(
                        list.key(), list.title(), String.valueOf(list.rows().size())))
                .toList();
        return new DocumentIndex(
                DocumentOrder.of(desk.atlas()).stream().map(this::entry).toList(),
                structures,
                new Row(CONTRADICTIONS, desk.words().get("contradictions.title"), doubts),
                lists);
    }

    public Optional<DocumentPage> document(String key) {
        return new DocumentPages(desk).of(key);
    }

    public Optional<StructurePage> structure(String key) {
        return new StructurePages(desk).of(key);
    }

    public ContradictionList contradictions() {
        return new ContradictionLists(desk).all();
    }

    public Optional<RecordList> records(String key) {
        return Shelf.ofKey(key).map(shelf -> new RecordLists(desk).of(shelf));
    }

    /** The key of the page on which {@code id} stands: a document, a system or a part of one, a contradiction, a record. */
    public Optional<String> pageOf(String id) {
        List<String> own = index().keys();
        if (own.contains(id)) {
            return Optional.of(id);
        }
        if (desk.atlas().records().context().contradictions().stream()
                .map(Contradiction::id)
                .anyMatch(id::equals)) {
            return Optional.of(CONTRADICTIONS);
        }
        Optional<String> structure = desk.atlas().records().context().structures().stream()
                .filter(s -> s.nodes().stream().anyMatch(node -> holds(node, id)))
                .map(Structure::id)
                .findFirst();
        return structure.or(() -> Stream.of(Shelf.values())
                .filter(shelf -> new RecordLists(desk)
                        .of(shelf).rows().stream().anyMatch(row -> row.id().equals(id)))
                .map(Shelf::key)
                .findFirst());
    }

    private static boolean holds(Structure.Node node, String id) {
        return node.id().equals(id) || node.children().stream().anyMatch(child -> holds(child, id));
    }

    private Entry entry(Source source) {
        StatedFacts facts = new StatedFacts(desk, source.id());
        String title = desk.reading().in(source.title());
        List<String> parts = new ArrayList<>(List.of(title.split("　")));
        return new Entry(
                source.id(),
                source.date().map(desk::shown).orElse(""),
                parts.get(0),
                new Span(desk).of(source),
                desk.words().get("index.counts", facts.points(), facts.count(Kind.PROJECT)));
    }
}
