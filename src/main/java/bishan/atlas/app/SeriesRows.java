package bishan.atlas.app;

import bishan.atlas.app.FactSheet.Chip;
import bishan.atlas.app.IndicatorPage.Amount;
import bishan.atlas.app.IndicatorPage.Part;
import bishan.atlas.app.IndicatorPage.Row;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Contradiction;
import bishan.atlas.model.IndicatorSeries.Point;
import bishan.atlas.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of a series: every value once, with what is known of its time, its definition and its source. */
final class SeriesRows {
    private final SeriesReading reading;

    SeriesRows(SeriesReading reading) {
        this.reading = reading;
    }

    List<Row> rows() {
        return reading.points().stream().map(this::row).toList();
    }

    private Row row(Point point) {
        return new Row(
                point.id(),
                reading.mark(point),
                amount(point),
                reading.when(point),
                reading.definition(point),
                point.reading().period().map(reading::in).orElse(""),
                remarks(point),
                chips(point),
                opens(point));
    }

    private Amount amount(Point point) {
        Quantity quantity = point.fact().value();
        List<Part> parts = point.reading().parts().stream()
                .map(part -> new Part(
                        reading.in(part.name()), reading.reading().numbers().bare(part.value()), part.value()))
                .toList();
        List<String> beside = point.also().stream()
                .map(figure -> reading.in(figure.what()) + " "
                        + reading.reading().numbers().figure(figure.quantity()))
                .toList();
        return new Amount(
                quantity.qualifier().map(reading::in).orElse(""),
                parts.isEmpty() ? reading.reading().numbers().bare(quantity.value()) : reading.ratio(point),
                reading.in(quantity.unitWords()),
                reading.text(point),
                parts,
                beside);
    }

    private List<String> remarks(Point point) {
        return Stream.of(point.note(), point.fact().note())
                .flatMap(Optional::stream)
                .map((Bilingual words) -> reading.in(words))
                .distinct()
                .toList();
    }

    /** A mark where the record warns of this value alone; what touches the whole series is said once, beside the table. */
    private List<Chip> chips(Point point) {
        List<Chip> chips = new ArrayList<>();
        List<Contradiction> ofSeries =
                reading.reading().atlas().contradictionsOf(reading.series().id());
        reading.reading().atlas().contradictionsOf(point.id()).stream()
                .filter(contradiction -> !ofSeries.contains(contradiction))
                .map(contradiction -> new Conflicts(reading.reading()).chip(contradiction))
                .forEach(chips::add);
        chips.addAll(reading.reading().chips().of(point.fact().sourceIds()));
        return chips;
    }

    /** The record whose figure the value is, else the document. */
    private String opens(Point point) {
        return point.reading()
                .figureId()
                .map(figure -> figure.split("\\.")[0])
                .filter(id -> reading.reading().atlas().project(id).isPresent()
                        || reading.reading().atlas().transport(id).isPresent())
                .orElseGet(() -> point.fact().sourceId());
    }
}
