package bishan.atlas.app.book;

import bishan.atlas.app.ContradictionWords;
import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Leads;
import bishan.atlas.app.FactSheet.Row;
import bishan.atlas.app.FactSheet.Section;
import bishan.atlas.app.FactSheet.Text;
import bishan.atlas.app.FactSheet.Timeline;
import bishan.atlas.app.book.TableSetter.Column;
import bishan.atlas.model.FeatureKind;
import bishan.atlas.model.MapFeature;
import bishan.atlas.model.Status;
import bishan.atlas.model.TransportRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every line and station record by the state it is in, with what is told of it, when and by whom. */
final class TransportChapter {
    private final Press press;
    private final Setting setting;
    private final TableSetter table;

    TransportChapter(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
        table = new TableSetter(
                setting,
                setting.bodyMm(),
                List.of(
                        Column.left("", 11),
                        Column.left(press.say("transport.line"), 48),
                        Column.left(press.say("transport.course"), 66),
                        Column.left(press.say("transport.figures"), 45)));
    }

    Chapter chapter() {
        Map<Status.Phase, List<FactSheet>> byPhase = new EnumMap<>(Status.Phase.class);
        sheets().forEach(sheet ->
                byPhase.computeIfAbsent(phase(sheet), p -> new ArrayList<>()).add(sheet));
        List<Piece> pieces = new ArrayList<>();
        byPhase.forEach((phase, sheets) -> {
            String key = "status.phase." + phase.name().toLowerCase(Locale.ROOT);
            pieces.add(
                    press.section(press.say("transport.phase", press.reading().say(key), sheets.size()), setting));
            pieces.addAll(table.table(sheets.stream().map(this::row).toList()));
        });
        pieces.addAll(layouts());
        String title = press.say("transport.title");
        return new Chapter(
                "transport",
                title,
                1,
                title,
                press.head(title, press.say("transport.note"), setting),
                1,
                pieces,
                setting);
    }

    /** The records, then the lines on the map that no document names. */
    private List<FactSheet> sheets() {
        Stream<String> records = press.atlas().records().transport().stream().map(TransportRecord::id);
        Stream<String> unnamed = press.atlas()
                .features()
                .filter(feature -> feature.kind().isTransportLine() || feature.kind() == FeatureKind.AIRPORT_SITE)
                .filter(feature -> feature.facets().record().isEmpty())
                .map(MapFeature::id);
        return Stream.concat(records, unnamed)
                .flatMap(id -> press.sheet(id).stream())
                .toList();
    }

    private static Status.Phase phase(FactSheet sheet) {
        return sheet.head().status().map(FactSheet.StatusMark::phase).orElse(Status.Phase.NAMED);
    }

    private Piece row(FactSheet sheet) {
        return table.row(List.of(symbol(sheet), name(sheet), course(sheet), figures(sheet)))
                .named(sheet.id());
    }

    private Block symbol(FactSheet sheet) {
        return sheet.head()
                .badge()
                .layerId()
                .<Block>map(id ->
                        new Picture(press.map().patch(id, table.width(0), table.width(0) * 0.45), setting.mm(0.2)))
                .orElse(new Gap(0));
    }

    /** Its name, kind and place, and where the documents do not agree on it. */
    private Block name(FactSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table.words(1, sheet.head().name(), Type.SMALL_STRONG));
        blocks.add(table.tagged(
                1,
                sheet.head().kicker(),
                Type.TINY,
                press.tags().of(sheet.head().chips())));
        List<String> told = section(sheet, "overview.title").stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Row row ? Stream.of(row) : Stream.empty())
                .map(row -> press.say("labelled", row.label(), row.value()))
                .toList();
        List<Tag> doubts = press.atlas().contradictionsOf(sheet.id()).stream()
                .map(doubt -> new Tag(
                        ContradictionWords.of(doubt.kind(), press.words().language()) + " " + doubt.id(),
                        false,
                        doubt.id()))
                .toList();
        blocks.add(table.words(1, String.join(press.say("reasons.join"), told), Type.TINY));
        blocks.add(table.tagged(1, "", Type.TINY, doubts));
        return table.stack(blocks);
    }

    /** What each source tells of its state, oldest first. */
    private Block course(FactSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        sheet.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Timeline timeline ? Stream.of(timeline) : Stream.empty())
                .forEach(timeline -> {
                    timeline.entries()
                            .forEach(entry -> blocks.add(table.tagged(
                                    2,
                                    press.say("transport.step", entry.date(), entry.text()),
                                    Type.SMALL,
                                    press.tags().of(entry.chips()))));
                    if (!timeline.closing().isBlank()) {
                        blocks.add(table.words(2, timeline.closing(), Type.TINY));
                    }
                });
        if (blocks.isEmpty()) {
            section(sheet, "course.title")
                    .ifPresent(section -> section.blocks().forEach(block -> {
                        if (block instanceof Text text) {
                            blocks.add(table.tagged(
                                    2, text.text(), Type.NOTE, press.tags().of(text.chips())));
                        }
                    }));
        }
        return table.stack(blocks);
    }

    private Optional<Section> section(FactSheet sheet, String titleKey) {
        return sheet.sections().stream()
                .filter(section -> section.title().equals(press.reading().say(titleKey)))
                .findFirst();
    }

    /** The numbers of the documents, then what is known of the drawn course. */
    private Block figures(FactSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sheet.sections()) {
            boolean overview = section.title().equals(press.reading().say("overview.title"));
            boolean evidence = section.title().equals(press.reading().say("evidence.title"));
            if (!overview && !evidence) {
                List<Tag> shared = press.tags().of(section.chips());
                section.blocks().forEach(block -> {
                    if (block instanceof Row row) {
                        List<Tag> tags =
                                row.chips().isEmpty() ? shared : press.tags().of(row.chips());
                        String value = row.second().isBlank()
                                ? row.value()
                                : press.say("row.second", row.value(), row.second());
                        blocks.add(table.tagged(3, press.say("labelled", row.label(), value), Type.TINY, tags));
                    }
                });
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(table.words(3, press.say("transport.noFigures"), Type.TINY));
        }
        return table.stack(blocks);
    }

    /** The formulas of the network side by side: how many lines of each kind each document wants. */
    private List<Piece> layouts() {
        List<Piece> pieces = new ArrayList<>();
        press.atlas().records().networks().stream()
                .findFirst()
                .flatMap(network -> press.sheet(network.id()))
                .ifPresent(sheet -> {
                    section(sheet, "network.compare").ifPresent(section -> pieces.addAll(compared(section)));
                    section(sheet, "network.named").ifPresent(section -> pieces.addAll(named(section)));
                });
        return pieces;
    }

    private List<Piece> compared(Section section) {
        Section named = new Section(press.say("transport.layouts"), section.count(), section.chips(), section.blocks());
        return new FactsFlow(press, setting, setting.bodyMm()).section(named);
    }

    /** The lines each kind is named with, in two columns that part between kinds. */
    private List<Piece> named(Section section) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(press.section(section.title(), setting));
        double column = setting.columnMm(2);
        FactBlocks blocks = new FactBlocks(press, setting, column);
        for (FactSheet.Block block : section.blocks()) {
            if (block instanceof Leads leads) {
                int half = middle(leads.leads());
                pieces.add(Piece.of(
                        Across.of(
                                0,
                                stack(blocks, leads.leads().subList(0, half)),
                                setting.bodyMm() - column,
                                stack(
                                        blocks,
                                        leads.leads()
                                                .subList(half, leads.leads().size()))),
                        setting.mm(2)));
            } else {
                blocks.of(block).forEach(set -> pieces.add(Piece.of(set, setting.mm(2))));
            }
        }
        return pieces;
    }

    private Block stack(FactBlocks blocks, List<FactSheet.Lead> leads) {
        return new Stack(blocks.of(new Leads(leads)), setting.mm(0.8));
    }

    /** Where the kind begins that is nearest to the middle. */
    private static int middle(List<FactSheet.Lead> leads) {
        int best = leads.size();
        for (int i = 1; i < leads.size(); i++) {
            boolean nearer = Math.abs(2 * i - leads.size()) < Math.abs(2 * best - leads.size());
            if (leads.get(i).depth() == 0 && nearer) {
                best = i;
            }
        }
        return best;
    }
}
