package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Provenance;
import bishan.atlas.model.Source;
import bishan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chips that tell where a fact comes from: the document with its date, or what else it rests on. */
public final class Chips {
    private final Atlas atlas;
    private final Messages words;
    private final Numbers numbers;

    Chips(Atlas atlas, Messages words, Numbers numbers) {
        this.atlas = atlas;
        this.words = words;
        this.numbers = numbers;
    }

    /** One chip for the first document, +1 for the further ones, one for everything outside the documents. */
    public List<Chip> of(List<String> sourceIds) {
        return of(sourceIds, "");
    }

    /** The chips of a position: its sources, with the accuracy in the tooltip. */
    List<Chip> of(Provenance provenance) {
        return of(provenance.sourceIds(), words.get("chip.accuracy", numbers.accuracy(provenance.accuracyM())));
    }

    Chip derived(String how) {
        return plain(Chip.Type.DERIVED, "chip.derived", how);
    }

    Chip schematic(String basis) {
        return plain(Chip.Type.SCHEMATIC, "chip.schematic", basis);
    }

    Chip inferred(String reason) {
        return plain(Chip.Type.INFERRED, "chip.inferred", reason);
    }

    Chip conflict(String what) {
        return plain(Chip.Type.CONFLICT, "chip.conflict", what);
    }

    /** The kind of a contradiction. */
    Chip conflict(String what, String word) {
        return new Chip(Chip.Type.CONFLICT, "", word, what, Optional.empty());
    }

    /** The id of a source alone, where its date stands beside it. */
    List<Chip> bare(String id) {
        boolean document = isDocument(id);
        Chip.Type type = document ? Chip.Type.SOURCE : Chip.Type.OUTSIDE;
        return List.of(new Chip(type, id, document ? "" : words.get("chip.outside"), named(id), Optional.of(id)));
    }

    /** Words on a place as a document has them. */
    Chip place(String text, List<String> sourceIds) {
        String told = sourceIds.stream().map(this::named).collect(Collectors.joining("\n"));
        return new Chip(Chip.Type.PLACE, "", text, told, sourceIds.stream().findFirst());
    }

    private List<Chip> of(List<String> sourceIds, String remark) {
        List<String> distinct = sourceIds.stream().distinct().toList();
        List<String> documents = distinct.stream().filter(this::isDocument).toList();
        List<String> outside =
                distinct.stream().filter(id -> !documents.contains(id)).toList();
        List<Chip> chips = new ArrayList<>();
        if (!documents.isEmpty()) {
            chips.add(document(documents.get(0)));
        }
        if (documents.size() > 1) {
            chips.add(more(documents.subList(1, documents.size())));
        }
        if (!outside.isEmpty()) {
            chips.add(outside(outside, remark));
        }
        return List.copyOf(chips);
    }

    private Chip document(String id) {
        Source source = atlas.source(id).orElseThrow();
        return new Chip(Chip.Type.SOURCE, id, dateOf(source), in(source.title()), Optional.of(id));
    }

    private Chip more(List<String> ids) {
        String told = ids.stream().map(this::named).collect(Collectors.joining("\n"));
        return new Chip(Chip.Type.MORE, ids.get(0), words.get("chip.more", ids.size()), told, Optional.of(ids.get(0)));
    }

    private Chip outside(List<String> ids, String remark) {
        String told = ids.stream().map(this::named).collect(Collectors.joining("\n"));
        return new Chip(
                Chip.Type.OUTSIDE,
                ids.get(0),
                words.get("chip.outside"),
                remark.isEmpty() ? told : told + "\n" + remark,
                Optional.of(ids.get(0)));
    }

    private Chip plain(Chip.Type type, String key, String tooltip) {
        return new Chip(type, "", words.get(key), tooltip, Optional.empty());
    }

    private boolean isDocument(String id) {
        return atlas.source(id).filter(Source::isDocument).isPresent();
    }

    private String named(String id) {
        return atlas.source(id)
                .map(source -> source.date()
                        .map(date -> words.get("source.named.dated", id, in(source.title()), shown(date)))
                        .orElseGet(() -> words.get("source.named", id, in(source.title()))))
                .orElseGet(() -> words.get("source.missing", id));
    }

    private String dateOf(Source source) {
        return source.date().map(this::shown).orElseGet(() -> words.get("source.undated"));
    }

    private String shown(PartialDate date) {
        return date.display(language());
    }

    private String in(Bilingual text) {
        return text.in(language());
    }

    private Language language() {
        return words.language();
    }
}
