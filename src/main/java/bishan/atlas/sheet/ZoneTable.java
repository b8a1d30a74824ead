package bishan.atlas.sheet;

import bishan.atlas.model.Figure;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.Box;
import bishan.atlas.scene.DisplayList;
import bishan.atlas.scene.LegendRow;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zones with their planned areas: their symbols are those of the legend, which then need not repeat them. */
record ZoneTable(String heading, List<Row> rows, Setting setting, String source, String note, double leastMm)
        implements Facts {

    /**
     * @param symbol empty where the zone is not drawn
     * @param second the name in a second language, or blank
     * @param km2 as its source prints it
     * @param source its id, where the rows have not one in common; blank otherwise
     */
    record Row(Optional<DisplayList> symbol, String name, String second, String km2, String source) {}

    /** Sizes, millimetres. */
    private record Setting(double furniture, double symbolMm, Typesetter typesetter) {
        Lettering head() {
            return Lettering.sansBold(Ink.text(2.4, furniture));
        }

        Lettering name() {
            return Lettering.sans(Ink.text(2.2, furniture));
        }

        Lettering number() {
            return Lettering.sansBold(Ink.text(2.3, furniture));
        }

        Lettering small() {
            return Lettering.sans(Ink.text(1.85, furniture));
        }

        double pad() {
            return 2.6 * furniture;
        }

        double width(String text, Lettering lettering) {
            return typesetter.widthMm(text, lettering);
        }
    }

    /**
     * @param zones the rows, in their order; none makes no table
     * @param drawn the legend's rows, those of zones among them
     * @param second names in a second language by class id, empty for a table in one
     */
    static Optional<Facts> of(
            MapSource source,
            List<Zone> zones,
            List<LegendRow> drawn,
            Map<String, String> second,
            double furniture,
            Messages words) {
        if (zones.isEmpty()) {
            return Optional.empty();
        }
        PlannedAreas areas = PlannedAreas.of(source.atlas());
        List<Figure> figures =
                zones.stream().map(zone -> areas.byZone().get(zone.id())).toList();
        boolean one = figures.stream().map(Figure::sourceId).distinct().count() == 1;
        List<Row> rows = new ArrayList<>();
        for (Zone zone : zones) {
            Figure figure = areas.byZone().get(zone.id());
            Optional<LegendRow> known = drawn.stream()
                    .filter(row -> row.classId().equals(classId(zone.id())))
                    .findFirst();
            rows.add(new Row(
                    known.map(LegendRow::symbol),
                    known.map(LegendRow::title).orElseGet(() -> zone.shortName().in(words.language())),
                    second.getOrDefault(classId(zone.id()), ""),
                    PrintedNumber.asPrinted(figure.quantity(), words.language()),
                    one ? "" : figure.sourceId()));
        }
        String given = words.get("facts.areaSource", PrintedNumber.sources(figures, source, words));
        boolean all = zones.size() == source.atlas().records().zones().size();
        String total = areas.totalKm2()
                .filter(km2 -> all)
                .map(km2 -> words.get("facts.total", PrintedNumber.plain(km2)))
                .orElse("");
        boolean schematic = zones.stream()
                .flatMap(z -> source.atlas().feature(z.id()).stream())
                .allMatch(MapFeature::isSchematic);
        double symbol = rows.stream()
                .flatMap(row -> row.symbol().stream())
                .mapToDouble(DisplayList::widthMm)
                .max()
                .orElse(0);
        Setting setting = new Setting(furniture, symbol, source.typesetter());
        return Optional.of(new ZoneTable(
                all ? words.get("facts.zones", zones.size()) : words.get("facts.zonesHere"),
                rows,
                setting,
                given,
                total + (schematic ? words.get("facts.schematic") : ""),
                least(rows, setting, words)));
    }

    /** The class of the legend that stands for the zone called {@code id}. */
    static String classId(String id) {
        return "zone." + id;
    }

    private static double least(List<Row> rows, Setting set, Messages words) {
        double widest = 0;
        for (Row row : rows) {
            double name = Math.max(set.width(row.name(), set.name()), set.width(row.second(), set.small()));
            widest = Math.max(widest, name + set.width(row.km2(), set.number()) + set.width(row.source(), set.small()));
        }
        double unit = set.width(" " + words.get("facts.km2"), set.small());
        return widest + set.symbolMm() + unit + 4.2 * set.pad();
    }

    @Override
    public Panel at(double widthMm) {
        double measure = widthMm - 2 * setting.pad();
        List<String> foot = new ArrayList<>();
        for (String text : List.of(source, note)) {
            if (!text.isEmpty()) {
                foot.addAll(Paragraph.of(text, setting.small(), measure, setting.typesetter())
                        .lines());
            }
        }
        return new SetTable(this, List.copyOf(foot), widthMm);
    }

    /** The table set to a width. */
    private record SetTable(ZoneTable table, List<String> foot, double widthMm) implements Panel {
        private static final double LEADING = 1.35;

        private double head() {
            return table.setting.head().sizeMm() * 2.2;
        }

        private double row() {
            Setting set = table.setting;
            boolean two = table.rows.stream().anyMatch(row -> !row.second().isEmpty());
            double words = set.name().sizeMm() * 1.28 + (two ? set.small().sizeMm() * 1.2 : 0);
            double symbol = table.rows.stream()
                    .flatMap(row -> row.symbol().stream())
                    .mapToDouble(DisplayList::heightMm)
                    .max()
                    .orElse(0);
            return Math.max(symbol, words) + 1.1 * set.furniture();
        }

        @Override
        public String part() {
            return "facts";
        }

        @Override
        public double heightMm() {
            Setting set = table.setting;
            return head()
                    + row() * table.rows.size()
                    + foot.size() * LEADING * set.small().sizeMm()
                    + 0.9 * set.pad();
        }

        @Override
        public void draw(Draft draft, Box box, Messages words) {
            Setting set = table.setting;
            draft.plate(box);
            double left = box.minX() + set.pad();
            double right = box.maxX() - set.pad();
            draft.left(table.heading, left, box.minY() + head() * 0.68, set.head(), Ink.TEXT);
            double spare = Math.max(0, box.height() - heightMm()) / (table.rows.size() + 1);
            double y = box.minY() + head() + spare / 2;
            for (Row row : table.rows) {
                row(draft, row, left, right, y + row() / 2, words);
                y += row() + spare;
            }
            double baseline = y + LEADING * set.small().sizeMm() * 0.8;
            for (String line : foot) {
                draft.left(line, left, baseline, set.small(), Ink.NOTE);
                baseline += LEADING * set.small().sizeMm();
            }
        }

        private void row(Draft draft, Row row, double left, double right, double middle, Messages words) {
            Setting set = table.setting;
            row.symbol().ifPresent(symbol -> draft.place(symbol, left, middle - symbol.heightMm() / 2));
            double x = left + set.symbolMm() + (set.symbolMm() > 0 ? 0.7 * set.pad() : 0);
            double lift = row.second().isEmpty() ? 0 : set.small().sizeMm() * 0.6;
            double baseline = middle + 0.36 * set.name().sizeMm() - lift;
            draft.left(row.name(), x, baseline, set.name(), Ink.TEXT);
            if (!row.second().isEmpty()) {
                draft.left(row.second(), x, baseline + 1.2 * set.small().sizeMm(), set.small(), Ink.NOTE);
            }
            String unit = words.get("facts.km2");
            String tail = row.source().isEmpty() ? unit : unit + " " + row.source();
            double level = middle + 0.36 * set.name().sizeMm();
            draft.right(tail, right, level, set.small(), Ink.NOTE);
            double before = right - draft.width(tail, set.small()) - 0.8 * set.furniture();
            draft.right(row.km2(), before, level, set.number(), Ink.TEXT);
        }
    }
}
