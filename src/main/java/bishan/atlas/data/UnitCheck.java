package bishan.atlas.data;

import bishan.atlas.model.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether units are known, agree with their words, and go with values a thing in the district can have. */
final class UnitCheck {
    private final Findings findings;

    UnitCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Spot spot) {
        if (!spot.node().isObject() || !spot.node().path("unit").isTextual()) {
            return;
        }
        Optional<Unit> unit = Unit.ofId(spot.text("unit"));
        if (unit.isEmpty()) {
            findings.add(Flaw.UNIT_UNKNOWN, spot.member("unit"), spot.text("unit"));
            return;
        }
        String words = spot.text("unit_zh");
        if (!words.isEmpty() && !UnitSense.of(unit.get()).allows(words)) {
            findings.add(Flaw.UNIT_WORDS, spot.member("unit_zh"), spot.text("unit"), words);
        }
        // The unit of a series is that of its points.
        Stream.concat(Stream.of(spot), spot.member("points").elements())
                .filter(each -> each.node().path("value").isNumber())
                .forEach(each -> value(each, unit.get()));
    }

    private void value(Spot spot, Unit unit) {
        JsonNode value = spot.node().path("value");
        boolean isArea = unit.dimension() == Unit.Dimension.AREA;
        double km2 = isArea ? value.doubleValue() * unit.inBase() / Unit.KM2.inBase() : 0;
        if (!UnitSense.of(unit).isLikely(value.doubleValue())) {
            findings.add(Flaw.UNIT_RANGE, spot.member("value"), value.asText(), unit.id());
        } else if (km2 > AtlasCheck.DISTRICT_KM2 && !spot.has("note_zh")) {
            // A note can say why a figure reaches beyond the district.
            findings.add(
                    Flaw.UNIT_DISTRICT,
                    spot.member("value"),
                    String.format(Locale.ROOT, "%.1f", km2),
                    String.format(Locale.ROOT, "%.1f", AtlasCheck.DISTRICT_KM2));
        }
    }
}
