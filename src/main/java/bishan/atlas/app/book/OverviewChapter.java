package bishan.atlas.app.book;

import bishan.atlas.app.FactSheet;
import bishan.atlas.app.FactSheet.Areas;
import bishan.atlas.app.FactSheet.Card;
import bishan.atlas.app.book.TableSetter.Column;
import bishan.atlas.model.Fact;
import bishan.atlas.model.Figure;
import bishan.atlas.model.Language;
import bishan.atlas.model.Milestone;
import bishan.atlas.model.Sum;
import bishan.atlas.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The eight zones side by side: areas, then what they are for and how far they have come. */
final class OverviewChapter {
    private final Press press;
    private final Setting setting;

    private OverviewChapter(Press press, Setting setting) {
        this.press = press;
        this.setting = setting;
    }

    /** Facing the map on one page. */
    static Chapter of(Press press, ChapterPages pages) {
        return pages.onOnePage(setting -> new OverviewChapter(press, setting).chapter());
    }

    private Chapter chapter() {
        String title = press.say("overview.facts");
        List<Piece> pieces = new ArrayList<>();
        if (!zones().isEmpty()) {
            pieces.addAll(areas());
            pieces.add(press.section(press.say("overview.purpose"), setting));
            pieces.addAll(purposes());
            pieces.add(press.section(press.say("overview.access"), setting));
            pieces.addAll(access());
        }
        return new Chapter(
                "overview",
                title,
                0,
                title,
                press.head(title, press.say("overview.note"), setting),
                1,
                pieces,
                setting);
    }

    private List<Zone> zones() {
        return press.atlas().records().zones();
    }

    private List<Piece> areas() {
        TableSetter table = new TableSetter(
                setting,
                setting.bodyMm(),
                List.of(
                        Column.left("", 9),
                        Column.left(press.say("overview.zone"), 53),
                        Column.left(press.say("overview.region"), 31),
                        Column.right(press.say("overview.planned"), 22),
                        Column.right(press.say("overview.measured"), 22),
                        Column.right(press.say("overview.links"), 30),
                        Column.right(press.say("overview.page"), 10)));
        List<Piece> rows = new ArrayList<>();
        for (Zone zone : zones()) {
            press.sheet(zone.id()).ifPresent(sheet -> rows.add(row(table, zone, sheet)));
        }
        total().ifPresent(words -> rows.add(table.row(List.of(
                new Gap(0),
                table.words(1, press.say("overview.sum"), Type.SMALL_STRONG),
                table.tagged(2, "", Type.SMALL, List.of(new Tag(press.reading().say("chip.derived"), false, ""))),
                table.words(3, words, Type.SMALL_STRONG),
                new Gap(0),
                new Gap(0),
                new Gap(0)))));
        return table.table(rows);
    }

    private Piece row(TableSetter table, Zone zone, FactSheet sheet) {
        Optional<Areas> areas = blocks(sheet, Areas.class).stream().findFirst();
        List<Card> cards = blocks(sheet, Card.class);
        long stated = cards.stream().filter(card -> !card.inferred()).count();
        return table.row(List.of(
                new Picture(press.map().patch(zone.id(), table.width(0), table.width(0) * 0.6), setting.mm(0.3)),
                table.words(1, name(zone), Type.SMALL_STRONG),
                table.tagged(
                        2,
                        press.reading().in(zone.region().value()),
                        Type.SMALL,
                        press.tags().of(press.reading().chips().of(zone.region().sourceIds()))),
                table.stack(
                        table.words(3, planned(zone), Type.SMALL_STRONG),
                        table.words(
                                3,
                                zone.plannedAreas().stream()
                                        .map(Figure::sourceId)
                                        .distinct()
                                        .reduce((a, b) -> a + " " + b)
                                        .orElse(""),
                                Type.TINY)),
                table.stack(
                        table.words(4, areas.map(a -> a.measured().value()).orElse("—"), Type.SMALL),
                        table.words(4, areas.map(a -> a.measured().second()).orElse(""), Type.TINY)),
                table.words(5, press.say("overview.linkCount", stated, cards.size() - stated), Type.SMALL),
                setting.pages(List.of(MapPages.id(zone)), Type.SMALL, table.width(6))));
    }

    /** The whole name where it is short enough for a line of a table, which the English ones are not. */
    private String name(Zone zone) {
        return press.reading().in(press.words().language() == Language.ZH ? zone.name() : zone.shortName());
    }

    /** Each wording the documents print, the first one first. */
    private String planned(Zone zone) {
        return zone.plannedAreas().stream()
                .map(area -> press.reading().numbers().value(area.quantity()))
                .distinct()
                .reduce((a, b) -> a + press.reading().say("list.separator") + b)
                .orElse("");
    }

    private Optional<String> total() {
        List<Figure> stated = zones().stream()
                .map(zone -> zone.plannedAreas().stream()
                        .filter(area -> area.quantity().qualifier().isEmpty())
                        .findFirst()
                        .orElse(zone.plannedAreas().get(0)))
                .toList();
        Sum sum = Sum.of(stated, press.atlas().records().context().contradictions());
        return sum instanceof Sum.Total total
                ? Optional.of(press.reading().numbers().plain(total.value()))
                : Optional.empty();
    }

    private List<Piece> purposes() {
        TableSetter table = new TableSetter(
                setting,
                setting.bodyMm(),
                List.of(
                        Column.left(press.say("overview.zone"), 30),
                        Column.left(press.say("overview.industries"), 68),
                        Column.left(press.say("overview.latest"), 72)));
        List<Piece> rows = new ArrayList<>();
        for (Zone zone : zones()) {
            rows.add(table.row(List.of(
                    table.words(0, press.reading().in(zone.shortName()), Type.SMALL_STRONG),
                    industries(table, zone),
                    latest(table, zone))));
        }
        return table.table(rows);
    }

    private Block industries(TableSetter table, Zone zone) {
        var stated = zone.content().industries().isEmpty()
                ? zone.content().functions()
                : zone.content().industries();
        if (stated.isEmpty()) {
            return table.words(1, press.say("overview.silent"), Type.NOTE);
        }
        List<String> ids = stated.stream()
                .flatMap(fact -> fact.sourceIds().stream())
                .distinct()
                .toList();
        return table.tagged(
                1,
                press.reading()
                        .listed(stated.stream()
                                .map(Fact::value)
                                .map(press.reading()::in)
                                .toList()),
                Type.SMALL,
                press.tags().of(press.reading().chips().of(ids)));
    }

    private Block latest(TableSetter table, Zone zone) {
        return zone.content().milestones().stream()
                .max(Comparator.comparing(Milestone::date))
                .<Block>map(step -> table.tagged(
                        2,
                        press.say(
                                "overview.step",
                                step.date().display(press.words().language()),
                                press.reading().in(step.text())),
                        Type.SMALL,
                        press.tags().of(press.reading().chips().of(step.sourceIds()))))
                .orElseGet(() -> table.words(2, press.reading().say("progress.none"), Type.NOTE));
    }

    /** The nearest stops of each kind, as the zones' own pages have them. */
    private List<Piece> access() {
        List<String> kinds = List.of(
                press.reading().say("access.metro"),
                press.reading().say("access.interchange"),
                press.reading().say("access.highSpeed"));
        List<Column> columns = new ArrayList<>(List.of(Column.left(press.say("overview.zone"), 30)));
        kinds.forEach(kind -> columns.add(Column.left(kind, 46)));
        TableSetter table = new TableSetter(setting, setting.bodyMm(), columns);
        List<Piece> rows = new ArrayList<>();
        for (Zone zone : zones()) {
            List<FactSheet.Row> told = press.sheet(zone.id())
                    .map(sheet -> blocks(sheet, FactSheet.Row.class))
                    .orElse(List.of());
            List<Block> cells = new ArrayList<>();
            cells.add(table.words(0, press.reading().in(zone.shortName()), Type.SMALL_STRONG));
            for (String kind : kinds) {
                String text = told.stream()
                        .filter(row -> row.label().equals(kind))
                        .findFirst()
                        .map(row -> press.say("row.second", row.value(), row.second()))
                        .orElse("—");
                cells.add(table.words(cells.size(), text, Type.SMALL));
            }
            rows.add(table.row(cells));
        }
        List<Piece> all = new ArrayList<>(table.table(rows));
        List<Tag> worked = List.of(new Tag(press.reading().say("chip.derived"), false, ""));
        all.add(Piece.of(
                setting.said(press.say("overview.access.note"), Type.TINY, worked, setting.bodyMm()), setting.mm(1.5)));
        return all;
    }

    private static <T> List<T> blocks(FactSheet sheet, Class<T> kind) {
        return sheet.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
