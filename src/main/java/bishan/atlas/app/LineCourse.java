package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Action;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.FactSheet.Note;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.TransportRecord;
import bishan.atlas.model.Tunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Where a line runs: its length inside the district, its tunnels, how sure the drawn course is; or that no course is known. */
final class LineCourse {
    private final Reading reading;

    LineCourse(Reading reading) {
        this.reading = reading;
    }

    Section section(Optional<TransportRecord> record, Optional<MapFeature> own) {
        if (own.isPresent()) {
            return drawn(own.get());
        }
        Optional<MapFeature> shared = record.flatMap(known -> new Places(reading.atlas()).of(known.id()));
        if (shared.isPresent()) {
            return partOf(shared.get());
        }
        boolean outside = record.filter(known -> !known.ties().inDistrict()).isPresent();
        String key = outside ? "course.outside" : "course.unknown";
        boolean stop = record.filter(known -> known.kind().equals("station")).isPresent();
        return reading.section(
                stop ? "position.title" : "course.line",
                List.of(),
                List.of(new Note(Note.Tone.SILENCE, reading.say(key), reading.say(key + ".more"))));
    }

    private Section drawn(MapFeature feature) {
        boolean site = feature.kind() == FeatureKind.AIRPORT_SITE;
        List<Chip> position = reading.chips().of(feature.provenance());
        List<Block> blocks = new ArrayList<>();
        new Position(reading)
                .mapName(feature)
                .ifPresent(name -> blocks.add(row("position.mapName", name, "", position)));
        feature.text("ref").ifPresent(ref -> blocks.add(row("course.ref", ref, "", position)));
        feature.number("area_km2")
                .ifPresent(km2 ->
                        blocks.add(row("course.site.area", reading.numbers().printedKm2(km2), "", position)));
        if (!site) {
            length(feature.geometry()).ifPresent(blocks::add);
        }
        feature.facets().tunnels().forEach(tunnel -> blocks.add(tunnel(tunnel)));
        blocks.add(row(
                "position.accuracy",
                reading.numbers().accuracy(feature.provenance().accuracyM()),
                "",
                position));
        feature.provenance().note().ifPresent(note -> blocks.add(new Text(reading.in(note), true, position)));
        blocks.add(new Action(reading.say("position.fly"), feature.id(), Action.To.PLACE));
        return reading.section(site ? "course.site" : "course.line", List.of(), blocks);
    }

    private Section partOf(MapFeature line) {
        String name = reading.in(line.name());
        return reading.section(
                "course.line",
                reading.chips().of(line.provenance()),
                List.of(
                        new Text(reading.say("course.partOf", name), false, List.of()),
                        new Action(reading.say("position.fly"), line.id(), Action.To.PLACE)));
    }

    /** The part of the line inside the district, on the ellipsoid. */
    private Optional<Row> length(Geometry line) {
        return reading.atlas()
                .district()
                .map(district -> Geodesy.lengthM(line.intersection(district.geometry())))
                .filter(metres -> metres > 0)
                .map(metres -> row(
                        "course.length",
                        reading.numbers().kilometres(metres),
                        "",
                        List.of(reading.chips().derived(reading.say("course.length.how")))));
    }

    private Row tunnel(Tunnel tunnel) {
        return row(
                "course.tunnel",
                reading.in(tunnel.name()),
                reading.numbers().metres(tunnel.lengthM()),
                reading.chips().of(tunnel.sourceIds()));
    }

    private Row row(String labelKey, String value, String second, List<Chip> chips) {
        return new Row(reading.say(labelKey), value, second, false, chips);
    }
}
