package bishan.atlas.app.documents;

import bishan.atlas.app.documents.DocumentPage.Count;
import bishan.atlas.app.documents.DocumentPage.Head;
import bishan.atlas.app.documents.DocumentPage.Particular;
import bishan.atlas.app.documents.DocumentPage.Sentence;
import bishan.atlas.app.documents.Told.Kind;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Source;
import bishan.atlas.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the documents. */
final class DocumentPages {
    private final Desk desk;

    DocumentPages(Desk desk) {
        this.desk = desk;
    }

    Optional<DocumentPage> of(String id) {
        return desk.atlas().source(id).filter(Source::isDocument).map(this::page);
    }

    private DocumentPage page(Source source) {
        StatedFacts facts = new StatedFacts(desk, source.id());
        return new DocumentPage(
                source.id(),
                head(source),
                counts(facts),
                new ChangeTable(desk, source.id()).changes(),
                facts.summary(),
                facts.groups(),
                List.of(zonesNamed(facts), desk.words().get("note.ownWords")));
    }

    private Head head(Source source) {
        Optional<Source.Particulars> particulars = source.particulars();
        String published = particulars
                .flatMap(p -> p.words().publisher())
                .map(publisher -> desk.words().get("head.published", in(publisher)))
                .orElseGet(() -> desk.words().get("head.unpublished"));
        Optional<Bilingual> basis = particulars.flatMap(p -> p.dating().basis()).or(source::note);
        return new Head(
                desk.chips(List.of(source.id())).get(0),
                published,
                in(source.title()),
                source.title().other(desk.reading().language()),
                new Span(desk).of(source),
                basis.map(text -> sentences(in(text))).orElse(List.of()),
                particulars.map(this::particulars).orElse(List.of()));
    }

    /** What rests on an outside check is marked: the record names the check in the sentence. */
    private List<Sentence> sentences(String text) {
        return Stream.of(text.split("(?<=。)|(?<=\\.) (?=[A-Z])"))
                .map(sentence -> new Sentence(
                        sentence.strip(),
                        desk.atlas().records().context().subjects(Subject.Kind.OUTSIDE_CHECK).stream()
                                .filter(check -> sentence.contains(check.id()))
                                .flatMap(check -> desk.chips(List.of(check.id())).stream())
                                .findFirst()))
                .toList();
    }

    private List<Particular> particulars(Source.Particulars given) {
        List<Particular> rows = new ArrayList<>();
        rows.add(people("head.authors", given.authors()));
        rows.add(people("head.photos", given.photoCredits()));
        given.words().structure().ifPresent(text -> rows.add(particular("head.structure", in(text))));
        given.words().quality().ifPresent(text -> rows.add(particular("head.quality", in(text))));
        rows.add(particular("head.file", desk.words().get("head.file.lines", given.file(), given.lines())));
        return rows;
    }

    private Particular people(String key, List<String> names) {
        return particular(
                key,
                names.isEmpty()
                        ? desk.words().get("head.unsigned")
                        : desk.reading().listed(names));
    }

    private Particular particular(String key, String text) {
        return new Particular(desk.words().get(key), text);
    }

    private List<Count> counts(StatedFacts facts) {
        return List.of(
                count((int) facts.points(), "count.points"),
                count((int) facts.count(Kind.PROJECT), "count.projects"),
                count((int) facts.count(Kind.TRANSPORT), "count.transport"),
                count(facts.contradictions().size(), "count.contradictions"));
    }

    private Count count(int number, String key) {
        return new Count(number, desk.words().get(key));
    }

    private String zonesNamed(StatedFacts facts) {
        int all = desk.atlas().records().zones().size();
        List<String> named =
                facts.zones().stream().map(zone -> in(shortName(zone))).toList();
        if (named.isEmpty()) {
            return desk.words().get("note.zones.none", all);
        }
        return named.size() == all
                ? desk.words().get("note.zones.all", all)
                : desk.words()
                        .get(
                                "note.zones.some",
                                all,
                                named.size(),
                                desk.reading().listed(named));
    }

    private Bilingual shortName(Told.Thing zone) {
        return desk.atlas().zone(zone.id()).map(z -> z.shortName()).orElse(zone.name());
    }

    private String in(Bilingual text) {
        return desk.reading().in(text);
    }
}
