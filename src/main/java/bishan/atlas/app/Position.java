package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Action;
import bishan.atlas.app.FactSheet.Block;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.MapFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Point;

/** The section that says where a thing stands, how sure that is and from where it is known. */
final class Position {
    private static final double COARSE_M = 500;

    private final Reading reading;

    Position(Reading reading) {
        this.reading = reading;
    }

    Section section(Optional<MapFeature> feature) {
        return feature.map(place -> section("position.title", place))
                .orElseGet(() -> reading.silent("position.title", "position.none"));
    }

    /** Coordinates for a point, accuracy for everything, and the way to it. */
    Section section(String titleKey, MapFeature feature) {
        List<Block> blocks = new ArrayList<>();
        mapName(feature).ifPresent(name -> blocks.add(row("position.mapName", name)));
        double accuracyM = feature.provenance().accuracyM();
        if (feature.geometry() instanceof Point point) {
            int decimals = accuracyM < COARSE_M ? 4 : 3;
            blocks.add(row("position.coordinates", CoordinateText.geographic(point.getX(), point.getY(), decimals)));
        }
        blocks.add(row("position.accuracy", reading.numbers().accuracy(accuracyM)));
        feature.provenance().note().ifPresent(note -> blocks.add(new Text(reading.in(note), true, List.of())));
        blocks.add(new Action(reading.say("position.fly"), feature.id(), Action.To.PLACE));
        return reading.section(titleKey, reading.chips().of(feature.provenance()), blocks);
    }

    /** The name a feature bears on the map, where its record is called otherwise. */
    Optional<String> mapName(MapFeature feature) {
        String shown = reading.in(feature.name());
        return feature.facets()
                .record()
                .flatMap(new Titles(reading.atlas())::of)
                .map(reading::in)
                .filter(name -> !name.equals(shown))
                .map(name -> shown);
    }

    private Row row(String labelKey, String value) {
        return new Row(reading.say(labelKey), value, "", false, List.of());
    }
}
