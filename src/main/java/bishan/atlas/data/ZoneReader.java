package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Milestone;
import bishan.atlas.model.Period;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Unit;
import bishan.atlas.model.Zone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one zone of {@code zones.json}. */
final class ZoneReader {
    private ZoneReader() {}

    static Optional<Zone> read(Entry entry) {
        if (!entry.item().matches("Z[1-9]\\d{0,2}")) {
            entry.report(Flaw.ZONE_ID, "id", entry.item());
            return Optional.empty();
        }
        if (entry.reading().ids().lackFeature(entry.item(), FeatureKind.ZONE::equals)) {
            entry.report(Flaw.ZONE_OUTLINE, "id", entry.item());
        }
        Optional<Bilingual> name = entry.neededWords("name_");
        List<Figure> areas = areas(entry);
        Optional<Fact<Bilingual>> region = region(entry);
        if (name.isEmpty() || areas.isEmpty() || region.isEmpty()) {
            return Optional.empty();
        }
        Bilingual shortName = entry.words("short_").orElse(name.get());
        return Optional.of(new Zone(entry.item(), name.get(), shortName, areas, region.get(), content(entry)));
    }

    private static List<Figure> areas(Entry entry) {
        if (entry.node().path("planned_area").isEmpty()) {
            entry.report(Flaw.FIELD_MISSING, "planned_area");
        }
        return entry.entries("planned_area").stream()
                .flatMap(area -> area(area).stream())
                .toList();
    }

    private static Optional<Figure> area(Entry entry) {
        Optional<Figure> figure = Parts.figure(entry, Optional.of(Parts.bundled("zone.area")), true);
        Optional<Quantity> wrong = figure.map(Figure::quantity).filter(q -> q.unit() != Unit.KM2 || q.value() <= 0);
        if (wrong.isPresent()) {
            entry.report(
                    Flaw.UNIT_AREA,
                    "value",
                    wrong.get().value() + " " + wrong.get().unit().id());
            return Optional.empty();
        }
        return figure;
    }

    private static Optional<Fact<Bilingual>> region(Entry entry) {
        Optional<Bilingual> words = entry.neededWords("region_");
        Optional<List<String>> sources = entry.sources("region_source");
        return words.isEmpty() || sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Fact.said(words.get(), sources.get()));
    }

    private static Zone.Content content(Entry entry) {
        return new Zone.Content(
                Parts.statements(entry, "industries"),
                Parts.statements(entry, "functions"),
                Parts.statements(entry, "inferred_industries"),
                entry.entries("milestones").stream()
                        .flatMap(part -> milestone(part).stream())
                        .toList(),
                entry.words("last_word_"),
                Parts.statements(entry, "cautions"),
                siting(entry));
    }

    private static Zone.Siting siting(Entry entry) {
        List<Fact<Bilingual>> words = Stream.of("location_words", "towns", "mountains")
                .flatMap(field -> Parts.statements(entry, field).stream())
                .toList();
        Optional<Bilingual> wording = entry.words("wording_");
        Optional<List<String>> sources = wording.isPresent() ? entry.sources("wording_source") : Optional.empty();
        return new Zone.Siting(words, wording.flatMap(w -> sources.map(ids -> Fact.said(w, ids))));
    }

    private static Optional<Milestone> milestone(Entry entry) {
        Optional<Period> date = entry.neededPeriod("date");
        Optional<Bilingual> words = entry.neededWords("");
        Optional<List<String>> sources = entry.sources("source");
        if (date.isEmpty() || words.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        Fact<Bilingual> said = new Fact<>(words.get(), date, sources.get(), Optional.empty());
        return Optional.of(new Milestone(said, entry.flag("disputed", false)));
    }
}
