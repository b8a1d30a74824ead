package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** What stands near a zone or in its schematic outline; all of it computed, none of it stated. */
final class ZoneSurroundings {
    private final Reading reading;

    ZoneSurroundings(Reading reading) {
        this.reading = reading;
    }

    Section access(Optional<MapFeature> outline) {
        if (outline.isEmpty()) {
            return reading.silent("access.title", "access.notLoaded");
        }
        Coordinate from = Nearness.middle(outline.get().geometry());
        List<Block> blocks = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        addNearest(blocks, sources, from, FeatureKind.METRO_STATION, "access.metro");
        addNearest(blocks, sources, from, FeatureKind.INTERCHANGE, "access.interchange");
        addNearest(blocks, sources, from, FeatureKind.RAIL_STATION, "access.highSpeed");
        if (blocks.isEmpty()) {
            return reading.silent("access.title", "access.none");
        }
        blocks.add(reading.muted(
                "access.method",
                reading.numbers().accuracy(outline.get().provenance().accuracyM())));
        List<Chip> chips = new ArrayList<>(List.of(reading.chips().derived(reading.say("access.how"))));
        chips.addAll(reading.chips().of(sources));
        return reading.section("access.title", chips, blocks);
    }

    private void addNearest(
            List<Block> blocks, List<String> sources, Coordinate from, FeatureKind kind, String labelKey) {
        Nearness.nearest(from, reading.atlas().features(kind).filter(this::isOpen))
                .ifPresent(near -> {
                    sources.addAll(near.feature().provenance().sourceIds());
                    blocks.add(new Row(
                            reading.say(labelKey),
                            name(near.feature()),
                            reading.numbers().kilometres(near.distanceM()),
                            false,
                            List.of()));
                });
    }

    private boolean isOpen(MapFeature stop) {
        return reading.atlas()
                .latestStatus(stop)
                .filter(status -> status.phase() == Status.Phase.OPEN)
                .isPresent();
    }

    private String name(MapFeature stop) {
        String name = reading.in(stop.name());
        return stop.flag("outside_district") ? reading.say("name.outsideDistrict", name) : name;
    }

    Section parks(Optional<MapFeature> outline) {
        if (outline.isEmpty()) {
            return reading.silent("parks.title", "parks.notLoaded");
        }
        List<MapFeature> inside = reading.atlas()
                .features(FeatureKind.PARK)
                .filter(park -> outline.get().geometry().covers(park.geometry().getCentroid()))
                .toList();
        Chip derived = reading.chips().derived(reading.say("parks.how"));
        if (inside.isEmpty()) {
            return reading.section(
                    "parks.title", List.of(derived), List.of(new Text(reading.say("parks.none"), true, List.of())));
        }
        List<Block> blocks = new ArrayList<>();
        addParks(blocks, inside, true, "parks.named");
        addParks(blocks, inside, false, "parks.other");
        blocks.add(reading.muted("parks.method"));
        return new Section(
                reading.say("parks.title"), Integer.toString(inside.size()), List.of(derived), List.copyOf(blocks));
    }

    private void addParks(List<Block> blocks, List<MapFeature> inside, boolean named, String labelKey) {
        List<MapFeature> parks = inside.stream()
                .filter(park -> park.flag("named_in_documents") == named)
                .toList();
        if (parks.isEmpty()) {
            return;
        }
        List<String> sources = parks.stream()
                .flatMap(park -> park.provenance().sourceIds().stream())
                .distinct()
                .toList();
        blocks.add(new Row(
                reading.say(labelKey),
                reading.listed(
                        parks.stream().map(park -> reading.in(park.name())).toList()),
                "",
                false,
                reading.chips().of(sources)));
    }
}
