package bishan.atlas.sheet;

import bishan.atlas.geo.Geodesy;
import bishan.atlas.model.Bilingual;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Link;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Source;
import bishan.atlas.model.Zone;
import bishan.atlas.scene.Box;
import bishan.atlas.text.Lettering;
import bishan.atlas.text.Messages;
import bishan.atlas.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of one zone: planned and measured area, target industries, linked projects, each with its sources. */
record ZoneCard(String heading, List<Row> rows, double furniture, Typesetter typesetter) implements Facts {
    private static final double HECTARES_PER_KM2 = 100;
    private static final double MU_PER_KM2 = 1500;
    private static final double LEAST_MM = 52;

    /**
     * @param strong set as a number
     * @param small notes and sources under the value
     */
    record Row(String label, String value, boolean strong, List<String> small) {
        Row {
            small = small.stream().filter(text -> !text.isEmpty()).toList();
        }
    }

    static ZoneCard of(MapSource source, Zone zone, double furniture, Messages words) {
        Optional<MapFeature> outline = source.atlas().feature(zone.id());
        List<Row> rows = new ArrayList<>();
        rows.add(planned(source, zone, words));
        outline.ifPresent(shape -> rows.add(measured(zone, shape, words)));
        rows.add(industries(source, zone, words));
        rows.add(projects(source, zone, words));
        return new ZoneCard(
                words.get("facts.zone", zone.id(), zone.name().in(words.language())),
                rows,
                furniture,
                source.typesetter());
    }

    private static Row planned(MapSource source, Zone zone, Messages words) {
        Figure first = zone.plannedAreas().get(0);
        String value = PrintedNumber.asPrinted(first.quantity(), words.language());
        List<Figure> agreeing = zone.plannedAreas().stream()
                .filter(area -> PrintedNumber.asPrinted(area.quantity(), words.language())
                        .equals(value))
                .toList();
        double km2 = zone.plannedKm2();
        List<String> small = new ArrayList<>();
        small.add(words.get(
                "facts.hectares", PrintedNumber.plain(km2 * HECTARES_PER_KM2), PrintedNumber.plain(km2 * MU_PER_KM2)));
        small.add(PrintedNumber.sources(agreeing, source, words));
        zone.plannedAreas().stream()
                .filter(area -> !agreeing.contains(area))
                .forEach(area -> small.add(words.get(
                        "facts.otherwise",
                        PrintedNumber.asPrinted(area.quantity(), words.language()),
                        PrintedNumber.sources(List.of(area), source, words))));
        return new Row(words.get("facts.planned"), words.get("facts.area", value), true, small);
    }

    private static Row measured(Zone zone, MapFeature outline, Messages words) {
        double km2 = Geodesy.areaKm2(outline.geometry());
        String value = words.get(
                "facts.measuredArea", PrintedNumber.measured(km2), PrintedNumber.difference(zone.plannedKm2(), km2));
        String caution = outline.isSchematic() ? words.get("facts.caution") : "";
        return new Row(words.get("facts.measured"), value, true, List.of(caution));
    }

    private static Row industries(MapSource source, Zone zone, Messages words) {
        List<Fact<Bilingual>> industries = zone.content().industries();
        List<Fact<Bilingual>> functions = zone.content().functions();
        String label = words.get("facts.industries");
        if (!industries.isEmpty()) {
            return new Row(label, listed(industries, words), false, List.of(sources(industries, source, words)));
        }
        if (!functions.isEmpty()) {
            String value = words.get("facts.functionsOnly", listed(functions, words));
            return new Row(label, value, false, List.of(sources(functions, source, words)));
        }
        long documents = source.atlas().records().sources().stream()
                .filter(Source::isDocument)
                .count();
        return new Row(label, words.get("facts.noIndustries", documents), false, List.of());
    }

    private static String listed(List<Fact<Bilingual>> facts, Messages words) {
        return String.join(
                words.get("facts.listJoin"),
                facts.stream().map(fact -> fact.value().in(words.language())).toList());
    }

    private static String sources(List<Fact<Bilingual>> facts, MapSource source, Messages words) {
        List<String> ids =
                facts.stream().flatMap(fact -> fact.sourceIds().stream()).toList();
        return PrintedNumber.sourcesOf(ids, source, words);
    }

    /** Projects and transport records alike, as the panel of facts counts them. */
    private static Row projects(MapSource source, Zone zone, Messages words) {
        List<Link.Kind> links = Stream.concat(
                        source.atlas().records().projects().stream()
                                .map(project -> project.ties().zoneLinks()),
                        source.atlas().records().transport().stream()
                                .map(record -> record.ties().zoneLinks()))
                .flatMap(all -> all.stream().filter(link -> link.targetId().equals(zone.id())).findFirst().stream())
                .map(Link::kind)
                .toList();
        long stated = links.stream().filter(Link.Kind.EXPLICIT::equals).count();
        return new Row(
                words.get("facts.projects"),
                words.get("facts.linked", stated, links.size() - stated),
                false,
                List.of());
    }

    @Override
    public double leastMm() {
        return LEAST_MM * furniture;
    }

    private Lettering head() {
        return Lettering.sansBold(Ink.text(2.4, furniture));
    }

    private Lettering plain() {
        return Lettering.sans(Ink.text(2.1, furniture));
    }

    private Lettering strong() {
        return Lettering.sansBold(Ink.text(2.4, furniture));
    }

    private Lettering small() {
        return Lettering.sans(Ink.text(1.85, furniture));
    }

    private double pad() {
        return 2.6 * furniture;
    }

    @Override
    public Panel at(double widthMm) {
        double labels = rows.stream()
                        .mapToDouble(row -> typesetter.widthMm(row.label(), small()))
                        .max()
                        .orElse(0)
                + pad();
        double measure = widthMm - 2 * pad() - labels;
        List<List<Line>> blocks = new ArrayList<>();
        for (Row row : rows) {
            List<Line> lines = new ArrayList<>();
            add(lines, row.value(), row.strong() ? strong() : plain(), Ink.TEXT, measure);
            row.small().forEach(text -> add(lines, text, small(), Ink.NOTE, measure));
            blocks.add(List.copyOf(lines));
        }
        List<String> title =
                Paragraph.name(heading, head(), widthMm - 2 * pad(), typesetter).lines();
        return new SetCard(this, title, List.copyOf(blocks), labels, widthMm);
    }

    private void add(List<Line> lines, String text, Lettering lettering, Ink ink, double measure) {
        Paragraph.of(text, lettering, measure, typesetter)
                .lines()
                .forEach(line -> lines.add(new Line(line, lettering, ink)));
    }

    private record Line(String text, Lettering lettering, Ink ink) {}

    /** The card set to a width. */
    private record SetCard(ZoneCard card, List<String> title, List<List<Line>> blocks, double labelsMm, double widthMm)
            implements Panel {
        private static final double LEADING = 1.34;

        private double gap() {
            return 1.3 * card.furniture;
        }

        @Override
        public String part() {
            return "facts";
        }

        @Override
        public double heightMm() {
            double lines = blocks.stream()
                    .flatMap(List::stream)
                    .mapToDouble(line -> line.lettering().sizeMm() * LEADING)
                    .sum();
            return title.size() * card.head().sizeMm() * LEADING + lines + blocks.size() * gap() + 1.7 * card.pad();
        }

        @Override
        public void draw(Draft draft, Box box, Messages words) {
            draft.plate(box);
            double left = box.minX() + card.pad();
            double y = box.minY() + 0.8 * card.pad();
            for (String line : title) {
                y += card.head().sizeMm() * LEADING;
                draft.left(line, left, y - 0.3 * card.head().sizeMm(), card.head(), Ink.TEXT);
            }
            for (int i = 0; i < blocks.size(); i++) {
                y += gap();
                boolean first = true;
                for (Line line : blocks.get(i)) {
                    y += line.lettering().sizeMm() * LEADING;
                    double baseline = y - 0.3 * line.lettering().sizeMm();
                    if (first) {
                        draft.left(card.rows.get(i).label(), left, baseline, card.small(), Ink.NOTE);
                        first = false;
                    }
                    draft.left(line.text(), left + labelsMm, baseline, line.lettering(), line.ink());
                }
            }
        }
    }
}
