package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.model.MapFeature;
import java.util.List;

/** The stops of a line by name, those outside the district marked; what is known of them comes from outside the documents. */
final class LineStops {
    private final Reading reading;

    LineStops(Reading reading) {
        this.reading = reading;
    }

    List<Section> section(MapFeature line) {
        List<MapFeature> stops = reading.atlas()
                .features()
                .filter(f -> f.kind().isStop() && f.texts("lines").contains(line.id()))
                .toList();
        if (stops.isEmpty()) {
            return List.of();
        }
        List<String> sources = stops.stream()
                .flatMap(stop -> stop.provenance().sourceIds().stream())
                .distinct()
                .toList();
        String names = reading.listed(stops.stream().map(this::name).toList());
        return List.of(new Section(
                reading.say("stops.title"),
                Integer.toString(stops.size()),
                reading.chips().of(sources),
                List.of(new Text(names, false, List.of()))));
    }

    private String name(MapFeature stop) {
        String name = reading.in(stop.mapName());
        return stop.flag("outside_district") ? reading.say("name.outsideDistrict", name) : name;
    }
}
