package bishan.atlas.app.documents;

import bishan.atlas.app.ContradictionWords;
import bishan.atlas.app.documents.ContradictionList.Group;
import bishan.atlas.app.documents.ContradictionList.Item;
import bishan.atlas.app.documents.ContradictionList.Row;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Contradiction.Cell;
import bishan.atlas.model.Contradiction.Kind;
import bishan.atlas.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the list of contradictions. */
final class ContradictionLists {
    private static final List<Kind> ORDER = List.of(
            Kind.CONFLICT, Kind.SUSPECT, Kind.SERIES, Kind.SCOPE, Kind.AMBIGUOUS, Kind.NAMING, Kind.TRAP, Kind.OCR);

    private final Desk desk;

    ContradictionLists(Desk desk) {
        this.desk = desk;
    }

    ContradictionList all() {
        List<Group> groups = new ArrayList<>();
        for (Kind kind : ORDER) {
            List<Item> items = desk.atlas().records().context().contradictions().stream()
                    .filter(c -> c.kind() == kind)
                    .map(this::item)
                    .toList();
            if (!items.isEmpty()) {
                String key = kind.name().toLowerCase(Locale.ROOT);
                groups.add(new Group(
                        ContradictionWords.of(kind, desk.words().language()),
                        desk.words().get("doubt.means." + key),
                        items));
            }
        }
        return new ContradictionList(
                desk.words().get("contradictions.title"), desk.words().get("contradictions.note"), groups);
    }

    private Item item(Contradiction contradiction) {
        List<String> columns = columns(contradiction);
        List<Row> rows = contradiction.table().stream()
                .map(row -> new Row(
                        in(row.label()),
                        columns.stream().map(id -> cell(row, id)).toList()))
                .toList();
        String sought = Stream.concat(
                        Stream.of(contradiction.id()),
                        Stream.of(
                                        contradiction.title(),
                                        contradiction.words().said(),
                                        contradiction.words().rule())
                                .flatMap(text -> Stream.of(text.zh(), text.en())))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return new Item(
                contradiction.id(),
                in(contradiction.title()),
                in(contradiction.words().said()),
                in(contradiction.words().rule()),
                columns.stream().map(id -> desk.chips(List.of(id)).get(0)).toList(),
                rows,
                sought);
    }

    /** The documents by time, what is outside them last. */
    private List<String> columns(Contradiction contradiction) {
        List<String> named = contradiction.columns();
        List<String> documents = DocumentOrder.of(desk.atlas()).stream()
                .map(Source::id)
                .filter(named::contains)
                .toList();
        return Stream.concat(documents.stream(), named.stream().filter(id -> !documents.contains(id)))
                .filter(id -> desk.atlas().source(id).isPresent())
                .toList();
    }

    private String cell(Contradiction.Row row, String sourceId) {
        return row.cells().stream()
                .filter(cell -> cell.sourceId().equals(sourceId))
                .map(Cell::text)
                .map(this::in)
                .collect(Collectors.joining(desk.reading().say("list.separator")));
    }

    private String in(Bilingual text) {
        return desk.reading().in(text);
    }
}
