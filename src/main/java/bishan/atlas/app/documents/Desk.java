package bishan.atlas.app.documents;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.StatusMark;
import bishan.atlas.app.MapState;
import bishan.atlas.app.Reading;
import bishan.atlas.model.Atlas;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Evidence;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Language;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Period;
import bishan.atlas.model.Source;
import bishan.atlas.model.Status;
import bishan.atlas.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One reading of the atlas with all that is said in it: what every part of the documents view needs to speak. */
record Desk(Reading reading, Messages words, List<Told> told) {

    static Desk of(Atlas atlas, Language language) {
        Reading reading = Reading.of(atlas, MapState.initial(Set.of(), language));
        return new Desk(reading, Messages.of(language, "documents"), Tellings.of(atlas));
    }

    Atlas atlas() {
        return reading.atlas();
    }

    StatusMark mark(Status status) {
        return new StatusMark(status.phase(), reading.say("status." + status.id()));
    }

    List<Chip> chips(List<String> sourceIds) {
        return reading.chips().of(sourceIds);
    }

    /** {@code S0 2021年1月}. */
    String source(String id) {
        return atlas().source(id)
                .flatMap(Source::date)
                .map(date -> id + " " + shown(date))
                .orElse(id);
    }

    String shown(PartialDate date) {
        return date.display(reading.language());
    }

    /** The date of a fact where it is not simply that of its document. */
    String ownDate(Optional<Period> date, String sourceId) {
        Optional<Period> ofDocument =
                atlas().source(sourceId).flatMap(Source::date).map(Period::of);
        return date.filter(when -> !ofDocument.equals(Optional.of(when)))
                .map(when -> when.display(reading.language()))
                .orElse("");
    }

    /** Where {@code sourceId} says it: 第 15、27—29 行; blank where the record has no evidence of it. */
    String lines(String sourceId, String... ids) {
        String lines = Stream.of(ids)
                .flatMap(id -> atlas().cross().evidenceOf(id).stream())
                .filter(piece -> piece.sourceId().equals(sourceId))
                .sorted(Comparator.comparingInt(Evidence::firstLine).thenComparingInt(Evidence::lastLine))
                .map(piece -> piece.lines().replace("-", words.get("lines.to")))
                .distinct()
                .collect(Collectors.joining(words.get("lines.and")));
        return lines.isEmpty() ? "" : words.get("lines", lines);
    }

    /** Words joined by a middle dot, blank ones left out. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** What is about an earlier time first; undated comes before. */
    static Comparator<Told> byTime() {
        return Comparator.comparing(
                Told::date,
                Comparator.comparing(d -> d.orElse(null), Comparator.nullsFirst(Comparator.<Period>naturalOrder())));
    }

    /** The words of a fact in the language chosen. */
    String in(Fact<Bilingual> fact) {
        return reading.in(fact.value());
    }
}
