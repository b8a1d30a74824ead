package bishan.atlas.data;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What {@code check} prints: how much there is, how the planned and measured areas of the zones compare, and how much is wrong.
 *
 * @param plannedKm2 the sum of the planned areas, km2
 */
public record CheckSummary(Counts counts, double plannedKm2, List<ZoneArea> zoneAreas, int errors, int cautions) {
    public CheckSummary {
        zoneAreas = List.copyOf(zoneAreas);
    }

    /** How many of each; links are those between projects and zones. */
    public record Counts(int zones, int features, int projects, int explicitLinks, int inferredLinks, int sources) {}

    /** A zone's planned area and the area of its outline on the ellipsoid, km2; the latter is empty without an outline. */
    public record ZoneArea(String zoneId, double plannedKm2, OptionalDouble measuredKm2) {

        /** Measured against planned, per cent; positive where the outline is larger. */
        public OptionalDouble differencePercent() {
            return measuredKm2.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((measuredKm2.getAsDouble() / plannedKm2 - 1) * 100);
        }
    }
}
