package bishan.atlas.sheet;

import bishan.atlas.model.Atlas;
import bishan.atlas.model.Derivation;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Sum;
import bishan.atlas.model.Unit;
import bishan.atlas.model.Zone;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The planned areas of all zones, one figure a zone, and their sum where the record has one: worked out of just these figures, which may
 * be added. Otherwise each zone has the figure that was printed first, and there is no sum.
 *
 * @param totalKm2 no document prints it
 */
record PlannedAreas(Map<String, Figure> byZone, Optional<Double> totalKm2) {

    static PlannedAreas of(Atlas atlas) {
        return atlas.records().context().derivations().stream()
                .flatMap(derivation -> derivation.values().stream())
                .filter(value -> value.operation() == Derivation.Operation.SUM)
                .flatMap(value -> summed(atlas, value).stream())
                .findFirst()
                .orElseGet(() -> first(atlas));
    }

    private static PlannedAreas first(Atlas atlas) {
        return new PlannedAreas(
                atlas.records().zones().stream()
                        .collect(Collectors.toMap(
                                Zone::id, zone -> zone.plannedAreas().get(0))),
                Optional.empty());
    }

    /** The areas {@code value} is the sum of, if they are one of each zone and may be added. */
    private static Optional<PlannedAreas> summed(Atlas atlas, Derivation.Value value) {
        Set<String> operands = new HashSet<>(value.operandIds());
        List<Zone> zones = atlas.records().zones();
        Map<String, Figure> areas = zones.stream()
                .flatMap(zone -> one(zone, operands).stream().map(figure -> Map.entry(zone.id(), figure)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (zones.isEmpty() || areas.size() != zones.size() || areas.size() != operands.size()) {
            return Optional.empty();
        }
        List<Figure> figures = List.copyOf(areas.values());
        return Sum.of(figures, atlas.records().context().contradictions()) instanceof Sum.Total total
                ? Optional.of(new PlannedAreas(areas, Optional.of(km2(total))))
                : Optional.empty();
    }

    private static double km2(Sum.Total total) {
        return total.value() * total.unit().inBase() / Unit.KM2.inBase();
    }

    private static Optional<Figure> one(Zone zone, Set<String> ids) {
        Map<String, Figure> found = zone.plannedAreas().stream()
                .filter(figure -> ids.contains(figure.id()))
                .collect(Collectors.toMap(Figure::id, Function.identity()));
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }
}
