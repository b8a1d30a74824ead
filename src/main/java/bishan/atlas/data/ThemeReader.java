package bishan.atlas.data;

import bishan.atlas.model.Bilingual;
import bishan.atlas.style.Colour;
import bishan.atlas.style.Strength;
import bishan.atlas.style.Theme;
import bishan.atlas.style.ZonePaint;
import bishan.atlas.style.ZonePattern;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one theme. What the file does not say, or says wrongly, is as in the theme it is based on; wrong values are reported. Without
 * such a theme everything must be there, and what is not is reported.
 */
final class ThemeReader {
    private final Entry entry;
    private final Optional<Theme> base;

    private ThemeReader(Entry entry, Optional<Theme> base) {
        this.entry = entry;
        this.base = base;
    }

    /** Empty where something is lacking that {@code base} does not have either. */
    static Optional<Theme> read(Entry entry, String id, Optional<Theme> base) {
        return new ThemeReader(entry, base).theme(id);
    }

    private Optional<Theme> theme(String id) {
        Map<Colour, Integer> colours = new EnumMap<>(Colour.class);
        Entry byUse = part(entry, "colours");
        for (Colour colour : Colour.values()) {
            rgb(byUse, name(colour), base.map(theme -> theme.rgb(colour))).ifPresent(rgb -> colours.put(colour, rgb));
        }
        Map<Strength, Double> strengths = new EnumMap<>(Strength.class);
        Entry shares = part(entry, "strengths");
        for (Strength strength : Strength.values()) {
            within(shares, name(strength), 0, 1)
                    .or(() -> other(shares, name(strength), base.map(theme -> theme.strength(strength))))
                    .ifPresent(share -> strengths.put(strength, share));
        }
        List<ZonePaint> zones = new ArrayList<>();
        for (int number = 1; number <= Theme.ZONES; number++) {
            int at = number - 1;
            zone(
                            part(part(entry, "zones"), "Z" + number),
                            base.map(theme -> theme.zones().get(at)))
                    .ifPresent(zones::add);
        }
        Optional<List<Integer>> tints = tints();
        boolean whole = colours.size() == Colour.values().length
                && strengths.size() == Strength.values().length
                && zones.size() == Theme.ZONES
                && tints.isPresent();
        return whole
                ? Optional.of(new Theme(id, title(id), darkWindow(), colours, strengths, tints.get(), zones))
                : Optional.empty();
    }

    private static String name(Enum<?> use) {
        return use.name().toLowerCase(Locale.ROOT);
    }

    /** An object inside {@code of}, empty where there is none. */
    private static Entry part(Entry of, String field) {
        return of.part(field)
                .orElseGet(() -> new Entry(
                        of.reading(), of.item(), of.path() + field + ".", JsonNodeFactory.instance.objectNode()));
    }

    private Bilingual title(String id) {
        Optional<Bilingual> own = base.filter(theme -> theme.id().equals(id)).map(Theme::title);
        return entry.words("title_").or(() -> own).orElseGet(() -> new Bilingual(id, id));
    }

    private boolean darkWindow() {
        return (entry.has("window") ? Choice.of(entry, "window", List.of("light", "dark")) : Optional.<String>empty())
                .map("dark"::equals)
                .orElseGet(() -> base.map(Theme::darkWindow).orElse(false));
    }

    private static Optional<Integer> rgb(Entry from, String field, Optional<Integer> otherwise) {
        return from.text(field).flatMap(text -> rgb(from, field, text)).or(() -> other(from, field, otherwise));
    }

    private static Optional<Integer> rgb(Entry from, String field, String text) {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            from.report(Flaw.THEME_COLOUR, field, text);
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text.substring(1), 16));
    }

    /** What stands in for a missing value; that nothing does is reported. */
    private static <T> Optional<T> other(Entry from, String field, Optional<T> otherwise) {
        if (otherwise.isEmpty() && !from.has(field)) {
            from.report(Flaw.FIELD_MISSING, field);
        }
        return otherwise;
    }

    private static Optional<Double> within(Entry from, String field, double least, double most) {
        Optional<Double> number = from.number(field);
        if (number.isPresent() && !(number.get() >= least && number.get() <= most)) {
            from.report(Flaw.THEME_MEASURE, field, from.node().path(field).asText(), text(least), text(most));
            return Optional.empty();
        }
        return number;
    }

    private static String text(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    private Optional<List<Integer>> tints() {
        Optional<List<Integer>> otherwise = base.map(Theme::townTints);
        if (!entry.has("town_tints")) {
            return other(entry, "town_tints", otherwise);
        }
        List<String> texts = entry.texts("town_tints");
        List<Integer> tints = texts.stream()
                .flatMap(text -> rgb(entry, "town_tints", text).stream())
                .toList();
        if (tints.size() == Theme.TINTS) {
            return Optional.of(tints);
        }
        if (texts.size() != Theme.TINTS) {
            entry.report(Flaw.THEME_TINTS, "town_tints", Theme.TINTS);
        }
        return otherwise;
    }

    private static Optional<ZonePaint> zone(Entry zone, Optional<ZonePaint> base) {
        Optional<Integer> pigment = rgb(zone, "pigment", base.map(ZonePaint::pigment));
        Optional<Integer> edge = rgb(zone, "edge", base.map(ZonePaint::edge));
        Optional<ZonePattern> pattern =
                zone.part("pattern").flatMap(ThemeReader::pattern).or(() -> base.flatMap(ZonePaint::pattern));
        return pigment.flatMap(fill -> edge.map(line -> new ZonePaint(fill, line, pattern)));
    }

    private static Optional<ZonePattern> pattern(Entry pattern) {
        Optional<ZonePattern.Kind> kind = Choice.of(pattern, "kind", ZonePattern.Kind.class);
        double angle = within(pattern, "angle", 0, 180).orElse(0.0);
        Optional<Double> gap = within(pattern, "gap_mm", 0.3, 20).or(() -> other(pattern, "gap_mm", Optional.empty()));
        Optional<Double> width =
                within(pattern, "width_mm", 0.05, 5).or(() -> other(pattern, "width_mm", Optional.empty()));
        List<Double> dash = dash(pattern);
        return kind.isEmpty() || gap.isEmpty() || width.isEmpty()
                ? Optional.empty()
                : Optional.of(new ZonePattern(kind.get(), angle, gap.get(), width.get(), dash));
    }

    private static List<Double> dash(Entry pattern) {
        List<Double> dash = pattern.numbers("dash_mm");
        boolean fits = dash.isEmpty() || dash.size() == 2 && dash.stream().allMatch(mm -> mm >= 0.1 && mm <= 20);
        if (!fits) {
            pattern.report(Flaw.THEME_DASH, "dash_mm");
        }
        return fits ? dash : List.of();
    }
}
