package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.BigFigure;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.Figure;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Quantity;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Planned beside measured area. Where documents print the area differently, each wording keeps its own row and source. */
final class ZoneAreas {
    private final Reading reading;

    ZoneAreas(Reading reading) {
        this.reading = reading;
    }

    Section section(Zone zone, Optional<MapFeature> outline) {
        List<Block> blocks = new ArrayList<>();
        if (outline.isPresent()) {
            blocks.add(new Areas(
                    planned(zone),
                    measured(zone, outline.get()),
                    reading.say(outline.get().isSchematic() ? "area.caution" : "area.official")));
        } else {
            zone.plannedAreas().forEach(area -> blocks.add(row(area)));
            blocks.add(new Note(Note.Tone.CAUTION, "", reading.say("area.notLoaded")));
        }
        if (outline.isPresent() && wordings(zone) > 1) {
            zone.plannedAreas().forEach(area -> blocks.add(row(area)));
        }
        return new Section("", "", List.of(), blocks);
    }

    private BigFigure planned(Zone zone) {
        Figure first = zone.plannedAreas().get(0);
        List<String> agreeing = zone.plannedAreas().stream()
                .filter(area -> sameWording(area, first))
                .map(Figure::sourceId)
                .toList();
        return new BigFigure(
                reading.say("area.planned"),
                reading.numbers().value(first.quantity()),
                reading.say("area.unit"),
                reading.numbers().hectaresAndMu(first.quantity().value()),
                reading.chips().of(agreeing));
    }

    private BigFigure measured(Zone zone, MapFeature outline) {
        double km2 = Geodesy.areaKm2(outline.geometry());
        List<Chip> chips = new ArrayList<>(List.of(reading.chips().derived(reading.say("area.how"))));
        if (outline.isSchematic()) {
            chips.add(reading.chips().schematic(reading.say("area.schematic")));
        } else {
            chips.addAll(reading.chips().of(outline.provenance()));
        }
        return new BigFigure(
                reading.say("area.measured"),
                reading.numbers().measured(km2),
                reading.say("area.unit"),
                reading.numbers().difference(zone.plannedKm2(), km2),
                chips);
    }

    private Row row(Figure area) {
        Quantity measure = area.quantity();
        return new Row(
                reading.say("area.planned"),
                reading.numbers().figure(measure),
                "",
                false,
                reading.chips().of(List.of(area.sourceId())));
    }

    private static long wordings(Zone zone) {
        return zone.plannedAreas().stream().map(ZoneAreas::wording).distinct().count();
    }

    private static boolean sameWording(Figure a, Figure b) {
        return wording(a).equals(wording(b));
    }

    private static String wording(Figure area) {
        return area.quantity().value()
                + area.quantity().qualifier().map(q -> q.zh()).orElse("");
    }
}
