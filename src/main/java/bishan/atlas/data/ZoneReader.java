package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Measure;
import bishan.atlas.model.Milestone;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Statement;
import bishan.atlas.model.Zone;
import java.util.List;
import java.util.Optional;

/** Reads one zone of {@code zones.json}. */
final class ZoneReader {
    private ZoneReader() {}

    static Optional<Zone> read(Entry entry) {
        if (!entry.item().matches("Z\\d{1,3}")) {
            entry.report(Flaw.ZONE_ID, "id", entry.item());
            return Optional.empty();
        }
        if (entry.reading().ids().lackFeature(entry.item(), FeatureKind.ZONE::equals)) {
            entry.report(Flaw.ZONE_OUTLINE, "id", entry.item());
        }
        Optional<Bilingual> name = entry.neededWords("name_");
        List<Figure> areas = areas(entry);
        Optional<Statement> region = region(entry);
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
        Optional<Measure> measure = Parts.measure(entry);
        Optional<String> source = entry.source("source");
        if (measure.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        if (!measure.get().unitId().equals("km2") || measure.get().value() <= 0) {
            entry.report(
                    Flaw.UNIT_AREA,
                    "value",
                    measure.get().value() + " " + measure.get().unitId());
            return Optional.empty();
        }
        return Optional.of(
                new Figure(Parts.bundled("zone.area"), measure.get(), entry.date("date"), true, source.get()));
    }

    private static Optional<Statement> region(Entry entry) {
        Optional<Bilingual> words = entry.neededWords("region_");
        Optional<List<String>> sources = entry.sources("region_source");
        return words.isEmpty() || sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(words.get(), sources.get()));
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
                Parts.statements(entry, "cautions"));
    }

    private static Optional<Milestone> milestone(Entry entry) {
        Optional<PartialDate> date = entry.neededDate("date");
        Optional<Bilingual> words = entry.neededWords("");
        Optional<List<String>> sources = entry.sources("source");
        if (date.isEmpty() || words.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Milestone(date.get(), words.get(), sources.get(), entry.flag("disputed", false)));
    }
}
