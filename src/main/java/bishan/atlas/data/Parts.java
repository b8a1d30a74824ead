package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Measure;
import bishan.atlas.model.PartialDate;
import bishan.atlas.model.Project;
import bishan.atlas.model.Statement;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusEntry;
import bishan.atlas.model.Tunnel;
import bishan.atlas.model.ZoneLink;
import bishan.atlas.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts that features and records share. A part that lacks what it needs is reported and left out; the rest stays. */
final class Parts {
    private Parts() {}

    /** Statuses, figures, notes and, from {@code sources}, the ids of the sources that name the record. */
    static Project.History history(Entry entry, List<String> sourceIds) {
        return new Project.History(statuses(entry), figures(entry), statements(entry, "notes"), sourceIds);
    }

    static List<StatusEntry> statuses(Entry entry) {
        return statuses(entry, part -> true);
    }

    /** The statuses of a feature that have a date. */
    static List<StatusEntry> datedStatuses(Entry entry) {
        return statuses(entry, part -> part.has("date"));
    }

    private static List<StatusEntry> statuses(Entry entry, Predicate<Entry> wanted) {
        return entry.entries("statuses").stream()
                .filter(wanted)
                .map(Parts::status)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<StatusEntry> status(Entry entry) {
        Optional<Status> status = statusWord(entry);
        Optional<PartialDate> date = entry.neededDate("date");
        Optional<String> source = entry.source("source");
        if (status.isEmpty() || date.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StatusEntry(status.get(), date.get(), source.get(), entry.words("note_")));
    }

    static Optional<Status> statusWord(Entry entry) {
        Optional<String> id = entry.neededText("status");
        Optional<Status> status = id.flatMap(Status::ofId);
        if (id.isPresent() && status.isEmpty()) {
            entry.report(Flaw.STATUS_UNKNOWN, "status", id.get());
        }
        return status;
    }

    static List<Figure> figures(Entry entry) {
        return entry.entries("figures").stream()
                .map(Parts::figure)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> figure(Entry entry) {
        Optional<Bilingual> what = entry.neededWords("what_");
        Optional<Measure> measure = measure(entry);
        Optional<String> source = entry.source("source");
        if (what.isEmpty() || measure.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Figure(what.get(), measure.get(), entry.date("date"), entry.flag("planned", false), source.get()));
    }

    /** A value with its unit; where no words for the unit stand in the file, those of the bundle or the unit's id serve. */
    static Optional<Measure> measure(Entry entry) {
        Optional<Double> value = entry.neededNumber("value");
        Optional<String> unit = entry.neededText("unit");
        if (value.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Bilingual words = entry.words("unit_").orElseGet(() -> unitWords(unit.get()));
        return Optional.of(new Measure(value.get(), unit.get(), words, entry.words("qualifier_")));
    }

    private static Bilingual unitWords(String unit) {
        return unit.equals("km2") ? bundled("unit.km2") : new Bilingual(unit, unit);
    }

    /** Words of the bundle {@code load} in both languages. */
    static Bilingual bundled(String key) {
        return new Bilingual(
                Messages.of(Language.ZH, "load").get(key),
                Messages.of(Language.EN, "load").get(key));
    }

    static List<Statement> statements(Entry entry, String field) {
        return entry.entries(field).stream()
                .map(Parts::statement)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Statement> statement(Entry entry) {
        Optional<Bilingual> words = entry.neededWords("");
        Optional<List<String>> sources = entry.sources("source");
        return words.isEmpty() || sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(words.get(), sources.get()));
    }

    static List<ZoneLink> zoneLinks(Entry entry) {
        return entry.entries("zone_links").stream()
                .map(Parts::zoneLink)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ZoneLink> zoneLink(Entry entry) {
        Optional<String> zone = entry.neededText("zone");
        if (zone.isPresent() && entry.reading().ids().lackZone(zone.get())) {
            entry.report(Flaw.REFERENCE_ZONE, "zone", zone.get());
            return Optional.empty();
        }
        Optional<ZoneLink.Kind> kind = linkKind(entry);
        Optional<Bilingual> reason = entry.words("reason_");
        if (kind.filter(ZoneLink.Kind.INFERRED::equals).isPresent() && reason.isEmpty()) {
            entry.report(Flaw.LINK_REASON, "reason_zh", zone.orElse(""));
            return Optional.empty();
        }
        return zone.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new ZoneLink(zone.get(), kind.get(), reason));
    }

    private static Optional<ZoneLink.Kind> linkKind(Entry entry) {
        Optional<String> id = entry.neededText("link");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        switch (id.get()) {
            case "explicit":
                return Optional.of(ZoneLink.Kind.EXPLICIT);
            case "inferred":
                return Optional.of(ZoneLink.Kind.INFERRED);
            default:
                entry.report(Flaw.LINK_KIND, "link", id.get());
                return Optional.empty();
        }
    }

    static List<Tunnel> tunnels(Entry entry) {
        return entry.entries("tunnels").stream()
                .map(Parts::tunnel)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Tunnel> tunnel(Entry entry) {
        Optional<Bilingual> name = entry.neededWords("name_");
        Optional<String> ridge = References.ridge(entry, "ridge");
        Optional<Double> length = entry.neededNumber("length_m");
        if (length.isPresent() && length.get() <= 0) {
            entry.report(Flaw.LENGTH_RANGE, "length_m", String.valueOf(length.get()));
            length = Optional.empty();
        }
        Optional<List<String>> sources = entry.sources("source");
        if (name.isEmpty() || ridge.isEmpty() || length.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tunnel(name.get(), ridge.get(), length.get(), sources.get()));
    }
}
