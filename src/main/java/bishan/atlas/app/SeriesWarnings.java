package bishan.atlas.app;

import bishan.atlas.app.IndicatorPage.Warning;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.IndicatorSeries.Point;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the record warns of in a series or in one of its values, each with the rule this atlas follows. */
final class SeriesWarnings {
    private final SeriesReading reading;

    SeriesWarnings(SeriesReading reading) {
        this.reading = reading;
    }

    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        for (Contradiction contradiction : touching()) {
            String text = reading.say(
                    "remark.said",
                    reading.in(contradiction.words().said()),
                    reading.in(contradiction.words().rule()));
            warnings.add(new Warning(
                    reading.in(contradiction.title()), new Conflicts(reading.reading()).chip(contradiction), text));
        }
        return warnings;
    }

    private Set<Contradiction> touching() {
        Set<Contradiction> touching = new LinkedHashSet<>(
                reading.reading().atlas().contradictionsOf(reading.series().id()));
        for (Point point : reading.points()) {
            touching.addAll(reading.reading().atlas().contradictionsOf(point.id()));
        }
        return touching;
    }
}
