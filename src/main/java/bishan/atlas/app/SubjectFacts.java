package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Source;
import bishan.atlas.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheet of a context area, a partner, an event, an honour, a policy, a named place or an outside check. */
final class SubjectFacts {
    private final Reading reading;

    SubjectFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(Subject subject) {
        List<Section> sections = new ArrayList<>();
        overview(subject).ifPresent(sections::add);
        sections.add(statements(subject));
        if (!subject.figures().isEmpty()) {
            sections.addAll(new FigureRows(reading).sections("figures.title", subject.figures()));
        }
        if (subject.kind() == Subject.Kind.CONTEXT_AREA) {
            sections.add(reading.silent("position.title", "area.noOutline"));
        }
        sections.addAll(new Appendix(reading).sections(subject.id()));
        return new FactSheet(subject.id(), head(subject), sections);
    }

    private Head head(Subject subject) {
        return new Head(
                reading.say("kicker." + subject.kind().name().toLowerCase(Locale.ROOT), subject.id()),
                new Badge(Optional.empty(), Optional.empty()),
                reading.in(subject.name()),
                subject.name().other(reading.language()),
                Optional.empty(),
                reading.chips().of(sources(subject)));
    }

    private Optional<Section> overview(Subject subject) {
        List<Block> rows = new ArrayList<>();
        subject.date()
                .ifPresent(date -> rows.add(
                        new Row(reading.say("overview.date"), date.display(reading.language()), "", true, List.of())));
        List<String> aliases = reading.atlas().cross().aliasesOf(subject.id());
        if (!aliases.isEmpty()) {
            rows.add(new Row(reading.say("overview.aliases"), reading.listed(aliases), "", false, List.of()));
        }
        reading.atlas()
                .source(subject.id())
                .map(Source::attribution)
                .filter(url -> !url.isBlank())
                .ifPresent(url -> rows.add(new Row(reading.say("source.url"), url, "", false, List.of())));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.section("overview.title", reading.chips().of(sources(subject)), rows));
    }

    private Section statements(Subject subject) {
        boolean oneSource = sources(subject).size() == 1;
        List<Chip> head = oneSource ? reading.chips().of(sources(subject)) : List.of();
        List<Text> texts = new ArrayList<>();
        for (Fact<Bilingual> said : subject.statements()) {
            texts.add(new Text(
                    reading.in(said.value()),
                    false,
                    oneSource ? List.of() : reading.chips().of(said.sourceIds())));
        }
        return texts.isEmpty()
                ? reading.silent("statements.title", "statements.none")
                : reading.section("statements.title", head, texts);
    }

    private static List<String> sources(Subject subject) {
        return Stream.concat(
                        subject.statements().stream().flatMap(s -> s.sourceIds().stream()),
                        subject.figures().stream().map(Figure::sourceId))
                .distinct()
                .toList();
    }
}
