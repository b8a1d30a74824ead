package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Source;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One reading of the atlas into tables, in one language and as of one date: what every table needs to speak.
 *
 * @param atlas as it was known by the date
 * @param whole as it is known now
 */
record TableReading(Atlas atlas, Atlas whole, Optional<PartialDate> date, Messages words, Messages facts) {

    static TableReading of(Atlas atlas, Language language, Optional<PartialDate> date) {
        return new TableReading(
                date.map(atlas::asOf).orElse(atlas),
                atlas,
                date,
                Messages.of(language, "tables"),
                Messages.of(language, "facts"));
    }

    String in(Bilingual text) {
        return text.in(words.language());
    }

    Cell in(Optional<Bilingual> text) {
        return Cell.text(text.map(this::in));
    }

    String say(String key, Object... args) {
        return words.get(key, args);
    }

    Cell list(Collection<String> items) {
        return items.isEmpty() ? Cell.NOTHING : new Cell.Listing(List.copyOf(items), say("separator"));
    }

    /** One of a closed set whose words stand in the bundle {@code tables} under {@code choice.}. */
    Cell choice(String id) {
        return new Cell.Choice(id, words.get("choice." + id));
    }

    /** Those of {@code sourceIds} that were there by then. */
    List<String> known(Collection<String> sourceIds) {
        return sourceIds.stream()
                .distinct()
                .filter(id -> atlas.source(id).isPresent())
                .toList();
    }

    /** The sources that were there by then, as ids. */
    Cell sources(Collection<String> ids) {
        return list(known(ids));
    }

    /** From the documents, or from outside them; nothing where there is no source. */
    Cell origin(Collection<String> sourceIds) {
        List<String> known = known(sourceIds);
        if (known.isEmpty()) {
            return Cell.NOTHING;
        }
        boolean documented = known.stream()
                .anyMatch(id -> atlas.source(id).filter(Source::isDocument).isPresent());
        return choice(documented ? "document" : "outside");
    }

    /** The date of a source. */
    Cell dateOf(String sourceId) {
        return Cell.text(atlas.source(sourceId).flatMap(Source::date).map(PartialDate::toString));
    }

    /** Statements, each with its sources in brackets; one whose sources were not there by then is not told. */
    Cell said(List<Fact<Bilingual>> statements) {
        return list(statements.stream()
                .filter(statement -> !known(statement.sourceIds()).isEmpty())
                .map(this::cited)
                .toList());
    }

    private String cited(Fact<Bilingual> statement) {
        return in(statement.value()) + " [" + String.join(" ", known(statement.sourceIds())) + "]";
    }

    /** The table of {@code name}; {@code leftOut} things of it were not yet told of. */
    Table table(TableName name, List<Table.Column> columns, List<List<Cell>> rows, int leftOut) {
        return new Table(name.id(), words.get("title." + name.id()), columns, rows, notes(name, leftOut));
    }

    private Table.Notes notes(TableName name, int leftOut) {
        if (name == TableName.SOURCES) {
            return Table.Notes.NONE;
        }
        List<String> lines = new ArrayList<>();
        lines.add(say("note.read"));
        lines.add(words.get("note.table." + name.id()));
        lines.add(say("note.outside"));
        date.ifPresent(day -> lines.add(say("note.asOf", day.display(words.language()), leftOut)));
        return new Table.Notes(
                say("notes.title"), date.map(PartialDate::toString), lines, Optional.of(new SourceTable(this).table()));
    }
}
