package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Period;
import bishan.atlas.model.Source;
import bishan.atlas.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one subject of a list such as {@code partners}. */
final class SubjectReader {
    private SubjectReader() {}

    static Optional<Subject> read(Entry entry, Subject.Kind kind) {
        Optional<Bilingual> name = entry.neededWords("name_");
        List<Fact<Bilingual>> statements = new ArrayList<>(Parts.statements(entry, "statements"));
        use(entry).ifPresent(statements::add);
        return name.map(words ->
                new Subject(entry.item(), kind, words, entry.period("date"), statements, Parts.figures(entry)));
    }

    /** What an outside check is good for; it rests on the check itself. */
    private static Optional<Fact<Bilingual>> use(Entry entry) {
        return entry.words("use_").map(words -> Fact.said(words, List.of(entry.item())));
    }

    /** An outside check is a source of its own: it stands outside the documents. */
    static Optional<Source> source(Entry entry) {
        return entry.words("name_")
                .map(words -> new Source(
                        entry.item(),
                        Source.Type.OUTSIDE,
                        words,
                        entry.period("as_of").map(Period::to),
                        Optional.empty(),
                        entry.text("url").orElse("")));
    }
}
