package bishan.atlas.app.table;

import bishan.atlas.export.Cell;
import bishan.atlas.export.Table.Column;
import bishan.atlas.export.Table.Kind;
import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.Figure;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Source;
import bishan.atlas.model.Unit;
import bishan.atlas.model.Zone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The planned area as each document prints it, a group of columns a document, beside the one measured on the ellipsoid. */
final class AreaColumns {
    private static final int HUNDREDTHS = 2;
    private static final int THOUSANDTHS = 3;

    private final TableReading reading;
    private final Map<String, Double> measuredKm2;

    AreaColumns(TableReading reading) {
        this.reading = reading;
        measuredKm2 = reading.atlas()
                .features(FeatureKind.ZONE)
                .collect(Collectors.toMap(MapFeature::id, outline -> Geodesy.areaKm2(outline.geometry())));
    }

    void addTo(Columns<Zone> columns, List<Zone> zones) {
        for (Source source : reading.atlas().records().sources()) {
            int most = zones.stream()
                    .mapToInt(zone -> areas(zone, source).size())
                    .max()
                    .orElse(0);
            for (int nth = 0; nth < most; nth++) {
                planned(columns, source, nth);
            }
        }
        columns.number("measured_km2", zone -> measured(zone).map(km2 -> rounded(km2, HUNDREDTHS)))
                .cell(
                        "measured_unit",
                        zone -> measured(zone).map(km2 -> reading.choice("km2")).orElse(Cell.NOTHING))
                .cell(
                        "measured_how",
                        zone -> measured(zone)
                                .map(km2 -> reading.choice("derived"))
                                .orElse(Cell.NOTHING));
    }

    /** The {@code nth} area one document prints, and by how much the measured one differs from it. */
    private void planned(Columns<Zone> columns, Source source, int nth) {
        String key = "planned_" + source.id().toLowerCase(Locale.ROOT) + (nth == 0 ? "" : "_" + (nth + 1));
        String label = source.id() + (nth == 0 ? "" : " (" + (nth + 1) + ")");
        Function<Zone, Optional<Figure>> area =
                zone -> areas(zone, source).stream().skip(nth).findFirst();
        columns.add(
                        new Column(key, reading.say("planned.value", label), Kind.NUMBER),
                        zone -> Cell.number(
                                area.apply(zone).map(f -> f.quantity().value())))
                .add(
                        new Column(key + "_qualifier", reading.say("planned.qualifier", label), Kind.TEXT),
                        zone -> reading.in(
                                area.apply(zone).flatMap(f -> f.quantity().qualifier())))
                .add(
                        new Column(key + "_unit", reading.say("planned.unit", label), Kind.TEXT),
                        zone -> reading.in(
                                area.apply(zone).map(f -> f.quantity().unitWords())))
                .add(
                        new Column(key + "_source", reading.say("planned.source", label), Kind.TEXT),
                        zone -> Cell.text(area.apply(zone).map(Figure::sourceId)))
                .add(
                        new Column(key + "_date", reading.say("planned.date", label), Kind.DATE),
                        zone -> Cell.text(area.apply(zone).flatMap(Figure::date).map(Object::toString)))
                .add(
                        new Column(key + "_difference_percent", reading.say("planned.difference", label), Kind.NUMBER),
                        zone -> Cell.number(area.apply(zone).flatMap(f -> difference(zone, f))));
    }

    private List<Figure> areas(Zone zone, Source source) {
        return zone.plannedAreas().stream()
                .filter(area -> area.sourceId().equals(source.id()))
                .toList();
    }

    private Optional<Double> measured(Zone zone) {
        return Optional.ofNullable(measuredKm2.get(zone.id()));
    }

    private Optional<Double> difference(Zone zone, Figure planned) {
        double km2 = planned.quantity().in(Unit.KM2);
        return measured(zone).map(measured -> rounded((measured - km2) / km2 * 100, THOUSANDTHS));
    }

    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
