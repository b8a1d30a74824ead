package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Entry;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.app.FactSheet.Timeline;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.Figure;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Milestone;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sheet of a zone, its sections in their fixed order. */
final class ZoneFacts {
    private final Reading reading;

    ZoneFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(Zone zone) {
        Optional<MapFeature> outline = reading.atlas().feature(zone.id());
        ZoneSurroundings surroundings = new ZoneSurroundings(reading);
        return new FactSheet(
                zone.id(),
                head(zone, outline),
                List.of(
                        new ZoneAreas(reading).section(zone, outline),
                        new ZoneIndustries(reading).section(zone),
                        progress(zone),
                        new ZoneProjects(reading).section(zone),
                        surroundings.access(outline),
                        surroundings.parks(outline),
                        naming(zone, outline),
                        new Remarks(reading)
                                .section("dontConfuse", zone.content().cautions(), "dontConfuse.none")));
    }

    /** Its names and the documents' words on where it lies and what is to be done. */
    private Section naming(Zone zone, Optional<MapFeature> outline) {
        List<Block> rows = new ArrayList<>();
        List<String> aliases = reading.atlas().cross().aliasesOf(zone.id());
        if (!aliases.isEmpty()) {
            rows.add(new Row(reading.say("overview.aliases"), reading.listed(aliases), "", false, List.of()));
        }
        zone.content()
                .siting()
                .words()
                .forEach(said -> rows.add(new Row(
                        reading.say("zone.siting"),
                        reading.in(said.value()),
                        "",
                        false,
                        reading.chips().of(said.sourceIds()))));
        zone.content()
                .siting()
                .wording()
                .ifPresent(said -> rows.add(new Row(
                        reading.say("zone.wording"),
                        reading.in(said.value()),
                        "",
                        false,
                        reading.chips().of(said.sourceIds()))));
        outline.ifPresent(shape -> {
            shape.provenance()
                    .note()
                    .ifPresent(note -> rows.add(
                            new Text(reading.in(note), true, reading.chips().of(shape.provenance()))));
            if (shape.isSchematic()) {
                rows.add(new Text(basis(shape), true, reading.chips().of(shape.provenance())));
            }
        });
        List<String> sources =
                zone.plannedAreas().stream().map(Figure::sourceId).distinct().toList();
        return rows.isEmpty()
                ? reading.silent("zone.naming", "statements.none")
                : reading.section("zone.naming", reading.chips().of(sources), rows);
    }

    private Head head(Zone zone, Optional<MapFeature> outline) {
        List<Chip> chips = new ArrayList<>();
        chips.add(reading.chips()
                .place(reading.in(zone.region().value()), zone.region().sourceIds()));
        List<String> listedBy =
                zone.plannedAreas().stream().map(Figure::sourceId).distinct().toList();
        chips.addAll(reading.chips()
                .of(
                        zone.region().sourceIds().isEmpty()
                                ? listedBy
                                : zone.region().sourceIds()));
        outline.filter(MapFeature::isSchematic)
                .ifPresent(feature -> chips.add(reading.chips().schematic(basis(feature))));
        return new Head(
                reading.say(
                        "kicker.zone",
                        zone.number(),
                        reading.atlas().records().zones().size()),
                new Badge(Optional.of(zone.id()), Optional.empty()),
                reading.in(zone.name()),
                zone.name().other(reading.language()),
                Optional.empty(),
                chips);
    }

    private String basis(MapFeature outline) {
        return outline.text("placement_basis_" + reading.say("language.tag"))
                .orElseGet(() -> reading.say("area.schematic"));
    }

    private Section progress(Zone zone) {
        List<Entry> entries = zone.content().milestones().stream()
                .sorted(Comparator.comparing(Milestone::date))
                .map(step -> entry(zone, step))
                .toList();
        if (entries.isEmpty()) {
            return reading.silent("progress.title", "progress.none");
        }
        String closing = zone.content().lastWord().map(reading::in).orElse("");
        return reading.section("progress.title", List.of(), List.of(new Timeline(entries, closing)));
    }

    /** What the documents do not agree on leads to the sheet of that disagreement, where the record has one. */
    private Chip disputed(Zone zone) {
        Conflicts conflicts = new Conflicts(reading);
        return reading.atlas().contradictionsOf(zone.id()).stream()
                .filter(c -> c.kind() == Contradiction.Kind.CONFLICT)
                .filter(c -> c.reach().touches().stream().noneMatch(id -> id.startsWith(zone.id() + ".")))
                .findFirst()
                .map(conflicts::chip)
                .orElseGet(() -> reading.chips().conflict(reading.say("conflict.milestone")));
    }

    private Entry entry(Zone zone, Milestone milestone) {
        List<Chip> sources = reading.chips().of(milestone.sourceIds());
        List<Chip> chips = new ArrayList<>();
        if (milestone.disputed()) {
            chips.add(disputed(zone));
        }
        chips.addAll(sources);
        boolean outside = !sources.isEmpty() && sources.get(0).type() == Chip.Type.OUTSIDE;
        return new Entry(milestone.date().display(reading.language()), reading.in(milestone.text()), outside, chips);
    }
}
