package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Link;
import bishan.atlas.model.Period;
import bishan.atlas.model.Project;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Status;
import bishan.atlas.model.StatusHistory;
import bishan.atlas.model.Tunnel;
import bishan.atlas.model.Unit;
import bishan.atlas.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts that features and records share. A part that lacks what it needs is reported and left out; the rest stays. */
final class Parts {
    private static final double MAX_TUNNEL_M = 100_000;

    private Parts() {}

    /** Statuses, figures, notes and, from {@code sources}, the ids of the sources that name the record. */
    static Project.History history(Entry entry, List<String> sourceIds) {
        return new Project.History(statuses(entry), figures(entry), statements(entry, "notes"), sourceIds);
    }

    static StatusHistory statuses(Entry entry) {
        return statuses(entry, part -> true);
    }

    /** The statuses of a feature that have a date. */
    static StatusHistory datedStatuses(Entry entry) {
        return statuses(entry, part -> part.has("date"));
    }

    private static StatusHistory statuses(Entry entry, Predicate<Entry> wanted) {
        return new StatusHistory(entry.entries("statuses").stream()
                .filter(wanted)
                .map(Parts::status)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Fact<Status>> status(Entry entry) {
        Optional<Status> status = statusWord(entry);
        Optional<Period> date = entry.neededPeriod("date");
        Optional<String> source = entry.source("source");
        if (status.isEmpty() || date.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Fact.dated(status.get(), date.get(), source.get(), entry.words("note_")));
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
        return figure(entry, entry.neededWords("what_"), entry.flag("planned", false));
    }

    /** A number with its source; {@code what} says what it counts. */
    static Optional<Figure> figure(Entry entry, Optional<Bilingual> what, boolean planned) {
        Optional<Fact<Quantity>> fact = fact(entry);
        if (what.isEmpty() || fact.isEmpty()) {
            return Optional.empty();
        }
        String id = entry.text("id").orElse(entry.item() + "." + entry.path().replaceAll("\\W+", "-"));
        return Optional.of(new Figure(id, what.get(), fact.get(), planned, entry.words("group_")));
    }

    /** A value with its unit, date, source and note. */
    static Optional<Fact<Quantity>> fact(Entry entry) {
        Optional<Quantity> quantity = quantity(entry);
        Optional<List<String>> sources = entry.sources("source").filter(ids -> !ids.isEmpty());
        if (quantity.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fact<>(quantity.get(), entry.period("date"), sources.get(), entry.words("note_")));
    }

    /** A value with its unit; where no words for the unit stand in the file, those of the bundle or the unit's id serve. */
    static Optional<Quantity> quantity(Entry entry) {
        Optional<Double> value = entry.neededNumber("value");
        Optional<Unit> unit = unit(entry);
        if (value.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Bilingual words = entry.words("unit_").orElseGet(() -> unitWords(unit.get()));
        return Optional.of(new Quantity(value.get(), unit.get(), words, entry.words("qualifier_")));
    }

    static Optional<Unit> unit(Entry entry) {
        Optional<String> id = entry.neededText("unit");
        Optional<Unit> unit = id.flatMap(Unit::ofId);
        if (id.isPresent() && unit.isEmpty()) {
            entry.report(Flaw.UNIT_UNKNOWN, "unit", id.get());
        }
        return unit;
    }

    private static Bilingual unitWords(Unit unit) {
        return unit == Unit.KM2 ? bundled("unit.km2") : new Bilingual(unit.id(), unit.id());
    }

    /** Words of the bundle {@code load} in both languages. */
    static Bilingual bundled(String key) {
        return new Bilingual(
                Messages.of(Language.ZH, "load").get(key),
                Messages.of(Language.EN, "load").get(key));
    }

    static List<Fact<Bilingual>> statements(Entry entry, String field) {
        return entry.entries(field).stream()
                .map(Parts::statement)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact<Bilingual>> statement(Entry entry) {
        Optional<Bilingual> words = entry.neededWords("");
        Optional<List<String>> sources = entry.sources("source");
        return words.isEmpty() || sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Fact.said(words.get(), sources.get()));
    }

    static List<Link> zoneLinks(Entry entry) {
        return entry.entries("zone_links").stream()
                .map(Parts::zoneLink)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Link> zoneLink(Entry entry) {
        Optional<String> zone = entry.neededText("zone");
        if (zone.isPresent() && entry.reading().ids().lackZone(zone.get())) {
            entry.report(Flaw.REFERENCE_ZONE, "zone", zone.get());
            return Optional.empty();
        }
        return link(entry, zone);
    }

    /** The ties to other records. */
    static List<Link> links(Entry entry) {
        return entry.entries("links").stream()
                .flatMap(part -> link(part, References.any(part, "to")).stream())
                .toList();
    }

    /** The area a project belongs to; stated unless the record says how else it is known. */
    static Optional<Link> contextArea(Entry entry) {
        Link.Kind kind = entry.has("context_area_link")
                ? Choice.of(entry, "context_area_link", Link.Kind.class).orElse(Link.Kind.EXPLICIT)
                : Link.Kind.EXPLICIT;
        Optional<Bilingual> reason = entry.words("context_area_reason_");
        if (kind == Link.Kind.INFERRED && reason.isEmpty()) {
            entry.report(
                    Flaw.LINK_REASON,
                    "context_area_reason_zh",
                    entry.text("context_area").orElse(""));
            return Optional.empty();
        }
        return References.contextArea(entry).map(id -> new Link(id, kind, reason));
    }

    private static Optional<Link> link(Entry entry, Optional<String> target) {
        Optional<Link.Kind> kind = linkKind(entry);
        Optional<Bilingual> reason = entry.words("reason_");
        if (kind.filter(Link.Kind.INFERRED::equals).isPresent() && reason.isEmpty()) {
            entry.report(Flaw.LINK_REASON, "reason_zh", target.orElse(""));
            return Optional.empty();
        }
        return target.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(target.get(), kind.get(), reason));
    }

    private static Optional<Link.Kind> linkKind(Entry entry) {
        Optional<String> id = entry.neededText("link");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        switch (id.get()) {
            case "explicit":
                return Optional.of(Link.Kind.EXPLICIT);
            case "inferred":
                return Optional.of(Link.Kind.INFERRED);
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
        if (length.isPresent() && !(length.get() > 0 && length.get() <= MAX_TUNNEL_M)) {
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
