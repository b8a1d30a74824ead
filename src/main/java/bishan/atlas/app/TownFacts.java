package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Action;
import bishan.atlas.app.FactSheet.Badge;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Head;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Layer;
import bishan.atlas.model.MapFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet of a town or subdistrict: its area, the schematic zone outlines that reach into it, its limits' accuracy. */
final class TownFacts {
    private static final double LEAST_SHARE = 0.005;

    private final Reading reading;

    TownFacts(Reading reading) {
        this.reading = reading;
    }

    FactSheet of(MapFeature town) {
        return new FactSheet(town.id(), head(town), sections(town));
    }

    private List<Section> sections(MapFeature town) {
        List<Section> sections = new ArrayList<>(List.of(area(town), zones(town), limits(town)));
        reading.atlas()
                .features(FeatureKind.TOWN_SEAT)
                .filter(seat -> seat.text("town").filter(town.id()::equals).isPresent())
                .forEach(seat -> sections.add(new Position(reading).section("town.seat", seat)));
        return sections;
    }

    private Head head(MapFeature town) {
        return new Head(
                reading.say("kicker.town", town.id()),
                new Badge(Optional.empty(), reading.atlas().layerOf(town.id()).map(Layer::id)),
                reading.in(town.name()),
                town.name().other(reading.language()),
                Optional.empty(),
                reading.chips().of(town.provenance()));
    }

    private Section area(MapFeature town) {
        List<Block> rows = new ArrayList<>();
        List<String> sources =
                town.text("area_source").map(List::of).orElse(town.provenance().sourceIds());
        Optional<Double> printed = town.number("area_km2");
        printed.ifPresent(km2 -> rows.add(new Row(
                reading.say("town.area.printed"),
                reading.numbers().printedKm2(km2),
                reading.numbers().hectaresAndMu(km2),
                true,
                reading.chips().of(sources))));
        double measured = Geodesy.areaKm2(town.geometry());
        rows.add(new Row(
                reading.say("town.area.measured"),
                reading.numbers().squareKilometres(measured),
                printed.map(km2 -> reading.numbers().difference(km2, measured)).orElse(""),
                false,
                List.of(reading.chips().derived(reading.say("town.area.how")))));
        return reading.section("town.area", List.of(), rows);
    }

    /** The zones whose schematic outline reaches into the town, with the part of the outline that lies in it. */
    private Section zones(MapFeature town) {
        List<Block> blocks = new ArrayList<>();
        for (MapFeature zone : reading.atlas().features(FeatureKind.ZONE).toList()) {
            double shared = Geodesy.areaKm2(zone.geometry().intersection(town.geometry()));
            double share = shared / Geodesy.areaKm2(zone.geometry());
            if (share >= LEAST_SHARE) {
                blocks.add(new Row(
                        reading.in(zone.mapName()),
                        reading.say("town.share", reading.numbers().percent(share)),
                        reading.numbers().squareKilometres(shared),
                        false,
                        List.of()));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(reading.muted("town.zones.none"));
        }
        blocks.add(reading.muted("town.zones.method"));
        return reading.section(
                "town.zones",
                List.of(
                        reading.chips().derived(reading.say("town.zones.how")),
                        reading.chips().schematic(reading.say("area.schematic"))),
                blocks);
    }

    private Section limits(MapFeature town) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Row(
                reading.say("position.accuracy"),
                reading.numbers().accuracy(town.provenance().accuracyM()),
                "",
                false,
                List.of()));
        town.provenance().note().ifPresent(note -> blocks.add(new Text(reading.in(note), true, List.of())));
        blocks.add(new Action(reading.say("position.fly"), town.id(), Action.To.PLACE));
        return reading.section("town.limits", reading.chips().of(town.provenance()), blocks);
    }
}
